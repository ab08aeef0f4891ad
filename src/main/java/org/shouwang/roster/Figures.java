package org.shouwang.roster;

/// The one count of the roster, for home, report and check.
///
/// @param slots shifts times days, suspended ones left out
/// @param needed places in them
/// @param filled places that are manned (more people than needed do not count)
/// @param absent duties noted as not stood
/// @param people how many different people stand, those who came unplanned included
/// @param minutes stood by all of them, as it happened where that is known, else as planned
public record Figures(int slots, int needed, int filled, int absent, int people, long minutes) {
    /// Places nobody mans.
    public int open() {
        return needed - filled;
    }
}
