package org.shouwang.gate.ui;

import org.jspecify.annotations.Nullable;
import org.shouwang.gate.EntryLine;
import org.shouwang.gate.Visitor;
import org.shouwang.household.Found;
import org.shouwang.kit.text.Texts;

/// Somebody who may be meant by what was typed; exactly one part is set.
///
/// @param hit a door, a resident or a resident's car
/// @param visitor an outsider who was here before
/// @param pass the number or code of a pass, as typed or scanned
/// @param inside an outsider inside whose line is older than the list of known outsiders
record Candidate(
        @Nullable Found hit,
        @Nullable Visitor visitor,
        @Nullable String pass,
        @Nullable EntryLine inside) {
    private static final Texts T = Texts.of(Candidate.class);

    static Candidate of(Found hit) {
        return new Candidate(hit, null, null, null);
    }

    static Candidate of(Visitor visitor) {
        return new Candidate(null, visitor, null, null);
    }

    static Candidate pass(String typed) {
        return new Candidate(null, null, typed, null);
    }

    static Candidate of(EntryLine inside) {
        return new Candidate(null, null, null, inside);
    }

    /// As a line of the list.
    String label() {
        if (hit != null) {
            return hit.label();
        }
        if (visitor != null) {
            String more = visitor.plate() != null
                    ? visitor.plate().value()
                    : visitor.phone() == null
                            ? ""
                            : T.get("candidate.tail", visitor.phone().tail(4));
            return T.get("candidate.visitor", visitor.name().value(), more).strip();
        }
        if (pass != null) {
            return T.get("candidate.pass", pass);
        }
        return inside == null ? "" : T.get("line.inside", inside.entry().name().value(), inside.place());
    }
}
