package org.shouwang.exchange;

import java.util.List;
import org.shouwang.core.Dwelling;

/// Doors of one building that a list names and that are not there yet.
///
/// @param whole whether the building itself is missing
/// @param units how many units are missing
public record MissingDoors(String building, boolean whole, int units, List<Dwelling> doors) {
    public MissingDoors {
        doors = List.copyOf(doors);
    }
}
