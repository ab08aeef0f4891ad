package org.shouwang.household;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.shouwang.core.Dwelling;

/// One household as a list from outside tells it, in one row or in several.
///
/// @param rows where it stands in that list, for the people who must correct it; at least one
/// @param from for each person of the card the index in `rows` of the row that names them
public record Arrival(List<Integer> rows, Dwelling door, HouseholdCard card, List<Integer> from) {
    public Arrival {
        rows = List.copyOf(rows);
        from = List.copyOf(from);
    }

    /// A household that one row tells.
    public Arrival(int row, Dwelling door, HouseholdCard card) {
        this(List.of(row), door, card, Collections.nCopies(card.people().size(), 0));
    }

    /// Its first row.
    public int row() {
        return rows.getFirst();
    }

    /// The row that names a person of the card.
    int rowOf(int person) {
        return rows.get(from.get(person));
    }

    /// Without the people of some rows.
    Arrival without(Set<Integer> gone) {
        List<Resident> people = new ArrayList<>();
        List<Integer> left = new ArrayList<>();
        for (int i = 0; i < from.size(); i++) {
            if (!gone.contains(from.get(i))) {
                people.add(card.people().get(i));
                left.add(from.get(i));
            }
        }
        return new Arrival(rows, door, card.withPeople(people), left);
    }
}
