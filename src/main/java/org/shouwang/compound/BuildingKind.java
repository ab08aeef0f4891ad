package org.shouwang.compound;

/// What a building is for.
public enum BuildingKind {
    RESIDENTIAL,
    /// Of a factory or school: rooms with beds, no families.
    DORMITORY,
    OTHER
}
