package org.shouwang.branch;

/// Which leave.
public record LeaveId(long value) {}
