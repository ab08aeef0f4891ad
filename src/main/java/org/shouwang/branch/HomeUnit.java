package org.shouwang.branch;

/// The organ or firm that sent a person here.
public record HomeUnit(HomeUnitId id, String name, HomeUnitKind kind) {}
