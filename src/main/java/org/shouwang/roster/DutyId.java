package org.shouwang.roster;

/// Which duty.
public record DutyId(long value) {}
