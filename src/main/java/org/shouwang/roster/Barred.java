package org.shouwang.roster;

import java.util.List;
import org.shouwang.branch.Member;

/// A person who could not be put into a gap, and why.
///
/// @param hindrances all that stands in the way, the gravest first; at least one
public record Barred(Member member, List<Hindrance> hindrances) {
    public Barred {
        hindrances = List.copyOf(hindrances);
    }

    /// The gravest one.
    public Hindrance hindrance() {
        return hindrances.getFirst();
    }

    /// Whether one rule alone stands in the way, and a person may waive it here.
    public boolean one() {
        return hindrance().soft()
                && hindrances.stream().map(Hindrance::rule).distinct().count() == 1;
    }
}
