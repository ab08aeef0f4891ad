package org.shouwang.roster;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shouwang.branch.Member;

/// Someone who may be asked to stand in a place.
///
/// @param share what the person stands in the period already
/// @param hindrances what stands in the way, the gravest first
public record Candidate(Member member, Share share, List<Hindrance> hindrances) {
    public Candidate {
        hindrances = List.copyOf(hindrances);
    }

    /// The gravest thing in the way, null for nothing.
    public @Nullable Hindrance hindrance() {
        return hindrances.isEmpty() ? null : hindrances.getFirst();
    }

    public boolean free() {
        return hindrances.isEmpty();
    }

    /// Whether only rules stand in the way that a person may overrule.
    public boolean askable() {
        return !free() && hindrances.stream().allMatch(Hindrance::soft);
    }
}
