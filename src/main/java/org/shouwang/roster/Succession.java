package org.shouwang.roster;

/// Who stands in `first` on one day must not stand in `next` on the day after.
public record Succession(SuccessionId id, ShiftId firstId, ShiftId nextId) {}
