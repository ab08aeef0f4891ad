package org.shouwang.household.ui;

/// How much of the map is printed.
enum MapExtent {
    ALL,
    EACH,
    ONE,
    PICKED
}
