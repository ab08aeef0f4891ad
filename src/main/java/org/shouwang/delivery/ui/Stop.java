package org.shouwang.delivery.ui;

/// A line of the walk on the left: the whole compound, a building, or one of its units.
///
/// @param building `""` for all
/// @param unit `""` for the whole building
/// @param open how many still have to be brought
/// @param all how many are listed
record Stop(String building, String unit, int open, int all) {
    static final Stop EVERYWHERE = new Stop("", "", 0, 0);

    boolean same(Stop other) {
        return building.equals(other.building) && unit.equals(other.unit);
    }
}
