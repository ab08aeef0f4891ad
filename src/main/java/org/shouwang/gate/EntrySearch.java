package org.shouwang.gate;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shouwang.household.Found;
import org.shouwang.household.HouseholdId;
import org.shouwang.household.ResidentId;
import org.shouwang.household.ResidentIndex;

/// Who is meant by a name, its pinyin, a door, a plate or the end of a phone number. Names are sealed in the store, so
/// they are looked up in memory and the register is asked by number.
public final class EntrySearch {
    private static final int MOST = 3000;

    private final ResidentIndex residents;
    private final Visitors visitors;

    public EntrySearch(ResidentIndex residents, Visitors visitors) {
        this.residents = residents;
        this.visitors = visitors;
    }

    /// @return null for nothing typed
    public @Nullable EntryPeople people(String typed) {
        String words = typed.strip();
        if (words.isEmpty()) {
            return null;
        }
        Set<ResidentId> people = new HashSet<>();
        Set<HouseholdId> doors = new HashSet<>();
        Set<VisitorId> outsiders = new HashSet<>();
        for (Found found : residents.find(words, MOST)) {
            if (found.resident() != null) {
                people.add(found.resident());
            } else if (found.household() != null) {
                doors.add(found.household());
            }
        }
        visitors.find(words, MOST).forEach(visitor -> outsiders.add(visitor.id()));
        return new EntryPeople(people, outsiders, doors);
    }
}
