package org.shouwang.gate.ui;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shouwang.gate.EntryCheck;
import org.shouwang.gate.EntryLine;
import org.shouwang.household.HouseholdId;
import org.shouwang.household.Resident;

/// Who stands at the gate, found in the registry or among the outsiders inside.
///
/// @param members those who count in the household, the householder first; empty for an outsider
/// @param at which of them it is
/// @param last the last time this resident passed
/// @param outings how often the household went out on this day and the one before
/// @param inside the arrival of an outsider who now leaves
record Recognised(
        @Nullable HouseholdId household,
        String door,
        List<Resident> members,
        int at,
        @Nullable EntryCheck last,
        int outings,
        @Nullable EntryLine inside) {
    @Nullable
    Resident person() {
        return at < members.size() ? members.get(at) : null;
    }

    Recognised member(int other, @Nullable EntryCheck passed) {
        return new Recognised(household, door, members, other, passed, outings, null);
    }
}
