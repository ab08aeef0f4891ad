package org.shouwang.roster;

import org.shouwang.roster.solver.Rule;

/// What stands in the way of a person in a place.
///
/// @param red whether it must not be, rather than should not
/// @param sentence in words
public record Hindrance(Rule rule, boolean red, String sentence) {
    /// Whether a person may decide otherwise this once: nobody stands in two places or while away.
    public boolean soft() {
        return rule != Rule.AWAY && rule != Rule.OVERLAP;
    }
}
