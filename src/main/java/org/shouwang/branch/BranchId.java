package org.shouwang.branch;

/// Which branch.
public record BranchId(long value) {}
