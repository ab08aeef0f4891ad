package org.shouwang.compound;

/// On which side of the compound something is.
public enum Side {
    EAST,
    SOUTH,
    WEST,
    NORTH,
    OTHER
}
