package org.shouwang.roster;

/// What filling respects and what is marked amber; a person may break it by hand.
///
/// @param restMinutes free time between two duties of one person
/// @param nightsRunning how many nights in a row
public record RosterRules(int restMinutes, int nightsRunning) {
    public static final RosterRules USUAL = new RosterRules(11 * 60, 2);

    RosterRules with(RuleSetting setting) {
        return switch (setting.rule()) {
            case REST -> new RosterRules(setting.much(), nightsRunning);
            case NIGHTS_RUNNING -> new RosterRules(restMinutes, setting.much());
            default -> this;
        };
    }
}
