package org.shouwang.gate.ui;

import org.jspecify.annotations.Nullable;
import org.shouwang.gate.EntryLine;
import org.shouwang.household.Found;

/// Somebody who may be meant by what was typed: a door or a resident, or an outsider who is inside.
///
/// @param hit null for an outsider
/// @param inside null for a resident
record Candidate(@Nullable Found hit, @Nullable EntryLine inside) {
    static Candidate of(Found hit) {
        return new Candidate(hit, null);
    }

    static Candidate of(EntryLine inside) {
        return new Candidate(null, inside);
    }
}
