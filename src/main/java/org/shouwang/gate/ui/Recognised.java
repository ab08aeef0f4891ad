package org.shouwang.gate.ui;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shouwang.core.Plate;
import org.shouwang.gate.Direction;
import org.shouwang.gate.EntryCheck;
import org.shouwang.gate.EntryLine;
import org.shouwang.household.HouseholdId;
import org.shouwang.household.Resident;

/// Who stands at the gate.
///
/// @param door of the household, else of the one an outsider went to; `""` for none
/// @param members those who count in the household, the householder first; empty for an outsider
/// @param chosen which of them pass, the first one is the person of the entry
/// @param presumed whether only the door is known yet, so that the first digit chooses somebody else
/// @param guest an outsider
/// @param inside the arrival of an outsider who now leaves, in lines older than the list of known outsiders
/// @param last the last time this person passed
/// @param outings how often the household went out on this day and the one before
/// @param pass the pass scanned, or one that the person has
/// @param plate the resident's car under whose plate they were found
record Recognised(
        @Nullable HouseholdId household,
        String door,
        List<Resident> members,
        List<Integer> chosen,
        boolean presumed,
        @Nullable Guest guest,
        @Nullable EntryLine inside,
        @Nullable EntryCheck last,
        int outings,
        @Nullable ShownPass pass,
        @Nullable Plate plate) {
    Recognised {
        members = List.copyOf(members);
        chosen = List.copyOf(chosen);
    }

    static Recognised of(EntryLine inside) {
        return new Recognised(
                null, inside.door(), List.of(), List.of(), false, null, inside, inside.entry(), 0, null, null);
    }

    static Recognised of(Guest guest, String door, @Nullable EntryCheck last, @Nullable ShownPass pass) {
        return new Recognised(null, door, List.of(), List.of(), false, guest, null, last, 0, pass, null);
    }

    @Nullable
    Resident person() {
        return chosen.isEmpty() ? null : members.get(chosen.getFirst());
    }

    /// The members who pass along with the person.
    List<Resident> along() {
        return chosen.stream().skip(1).map(members::get).toList();
    }

    /// The same household with others chosen; the first of them is the person.
    Recognised chosen(List<Integer> others) {
        return new Recognised(household, door, members, others, false, guest, inside, last, outings, pass, plate);
    }

    /// Another person of it, with what is known of them.
    Recognised person(@Nullable EntryCheck passed, @Nullable ShownPass has) {
        return new Recognised(household, door, members, chosen, presumed, guest, inside, passed, outings, has, plate);
    }

    /// Which members pass after the digit of one was pressed, from 0: the first digit after a door says who it is,
    /// every other one adds somebody or takes them out again.
    List<Integer> toggled(int member) {
        if (presumed) {
            return List.of(member);
        }
        List<Integer> now = new ArrayList<>(chosen);
        if (now.size() > 1 && now.contains(member)) {
            now.remove((Integer) member);
        } else if (!now.contains(member)) {
            now.add(member);
        }
        return now;
    }

    /// Residents who are out come in, the others go out; outsiders the other way round.
    Direction usual() {
        if (inside != null) {
            return Direction.OUT;
        }
        Direction begins = guest == null ? Direction.OUT : Direction.IN;
        return last != null && last.direction() == begins ? begins.other() : begins;
    }
}
