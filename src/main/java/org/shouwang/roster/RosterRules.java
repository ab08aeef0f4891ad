package org.shouwang.roster;

/// What filling respects and what is marked amber; a person may break it by hand.
///
/// @param restMinutes free time between two duties of one person
/// @param nightsRunning how many nights in a row
public record RosterRules(int restMinutes, int nightsRunning) {
    public static final RosterRules USUAL = new RosterRules(11 * 60, 2);
}
