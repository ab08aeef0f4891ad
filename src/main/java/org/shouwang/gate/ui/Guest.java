package org.shouwang.gate.ui;

import org.jspecify.annotations.Nullable;
import org.shouwang.core.PersonName;
import org.shouwang.core.Phone;
import org.shouwang.core.Plate;
import org.shouwang.gate.EntryCategory;
import org.shouwang.gate.EntryCheck;
import org.shouwang.gate.Visitor;
import org.shouwang.gate.pass.Pass;
import org.shouwang.household.HouseholdId;

/// An outsider who is known: from an earlier entry, or from the pass shown.
///
/// @param visitor null where only the pass tells of them
/// @param name null where a vehicle pass names no driver
/// @param home the household they go to
record Guest(
        @Nullable Visitor visitor,
        @Nullable PersonName name,
        @Nullable Phone phone,
        @Nullable Plate plate,
        @Nullable HouseholdId home,
        EntryCategory category) {
    static Guest of(Visitor visitor, @Nullable EntryCheck last) {
        return new Guest(
                visitor,
                visitor.name(),
                visitor.phone(),
                last == null || last.vehicle() != null || last.plate() != null ? visitor.plate() : null,
                last == null ? null : last.householdId(),
                last == null ? EntryCategory.SUPPLY : last.category());
    }

    static Guest of(Pass pass, @Nullable Visitor known) {
        return new Guest(
                known,
                pass.holder(),
                pass.phone(),
                pass.plate(),
                pass.householdId(),
                pass.category().outsider() ? pass.category() : EntryCategory.OTHER);
    }
}
