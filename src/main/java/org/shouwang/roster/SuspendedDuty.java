package org.shouwang.roster;

/// What a duty was before its place was suspended.
record SuspendedDuty(SuspendedDutyId id, SuspensionId suspensionId, DutyId dutyId, DutyStatus status) {}
