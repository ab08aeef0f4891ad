package org.shouwang.roster;

import org.jspecify.annotations.Nullable;
import org.shouwang.branch.Member;

/// Someone who may be asked to stand in a place.
///
/// @param share what the person stands in the period already
/// @param hindrance what stands in the way, null for nothing
public record Candidate(
        Member member, Share share, @Nullable Hindrance hindrance) {
    public boolean free() {
        return hindrance == null;
    }

    /// Whether only a rule stands in the way that a person may overrule.
    public boolean askable() {
        return hindrance != null && hindrance.reason().soft();
    }
}
