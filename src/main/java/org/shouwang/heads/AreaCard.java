package org.shouwang.heads;

import java.util.List;
import org.shouwang.compound.Place;

/// A responsibility area with its cells, the doors they cover now, and who answers for it.
///
/// @param rooms in the order of a walk
/// @param people those who answer now and those who did, in order of time
/// @param where the cells in words
/// @param homes how many of the rooms a household lives in
public record AreaCard(
        Area area, List<AreaCell> cells, List<Place> rooms, List<AreaPerson> people, String where, int homes) {
    public AreaCard {
        cells = List.copyOf(cells);
        rooms = List.copyOf(rooms);
        people = List.copyOf(people);
    }

    /// Those who answer for it now.
    public List<AreaPerson> answering() {
        return people.stream().filter(person -> person.untilDay() == null).toList();
    }

    public boolean standing() {
        return area.untilDay() == null;
    }
}
