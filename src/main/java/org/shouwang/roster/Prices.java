package org.shouwang.roster;

import org.shouwang.roster.solver.Case;
import org.shouwang.roster.solver.Rule;

/// What breaking a rule costs, in stages: one of a later stage never outweighs one of an earlier. Within a stage the
/// weight of 1 to 10 that the branch gave a rule decides.
final class Prices {
    /// One person missing.
    static final int COVER = 1_000_000;
    /// One person more than wanted.
    static final int SURPLUS = 50_000;
    /// Somebody taken out of a place while repairing.
    static final int CHANGE = 20_000;
    private static final int LIMIT = 3_000;
    private static final int MIX = 1_500;
    private static final int FAIR = 100;
    private static final int NOBODY_LEADS = 20;
    private static final int PATTERN = 200;
    private static final int WISH = 10;
    private static final int COMFORT = 2;

    private final Facts facts;

    Prices(Facts facts) {
        this.facts = facts;
    }

    boolean on(Rule rule) {
        return facts.rule(rule).on();
    }

    /// The weight of one breach: [Case#HARD], a price, or 0 where the rule is not used.
    int of(Rule rule) {
        RuleSetting setting = facts.rule(rule);
        return switch (setting.strength()) {
            case OFF -> 0;
            case HARD -> soft(rule) ? setting.weight() * unit(rule) : Case.HARD;
            case SOFT -> setting.weight() * unit(rule);
        };
    }

    /// The price of a place in which nobody stands who could be in charge, where nothing more was asked for.
    int nobodyLeads() {
        RuleSetting setting = facts.rule(Rule.LEADER);
        return setting.on() ? setting.weight() * NOBODY_LEADS : 0;
    }

    /// Equal shares, wishes and comfort are aims: never forbidden, whatever their strength says.
    private static boolean soft(Rule rule) {
        return switch (rule) {
            case EQUAL_HOURS, EQUAL_NIGHTS, EQUAL_WEEKENDS, EQUAL_HOLIDAYS, WISH, TOGETHER, TEAM, NEAR, CHANGE -> true;
            default -> false;
        };
    }

    private static int unit(Rule rule) {
        return switch (rule) {
            case ROLE_MIX, LEADER, QUALIFICATION -> MIX;
            case EQUAL_HOURS, EQUAL_NIGHTS, EQUAL_WEEKENDS, EQUAL_HOLIDAYS -> FAIR;
            case WISH, TOGETHER -> WISH;
            case CHANGE -> PATTERN;
            case TEAM, NEAR -> COMFORT;
            default -> LIMIT;
        };
    }
}
