package org.shouwang.roster.ui;

import org.shouwang.kit.text.Texts;
import org.shouwang.roster.solver.Rule;

/// Each rule as a sentence one can agree or disagree with; `#` stands where its number goes.
final class RuleWords {
    private static final Texts T = Texts.of(RuleWords.class);

    private RuleWords() {}

    static String of(Rule rule) {
        return switch (rule) {
            case REST -> T.get("rule.rest");
            case NIGHT_REST -> T.get("rule.nightRest");
            case SUCCESSION -> T.get("rule.succession");
            case DAY_SHIFTS -> T.get("rule.dayShifts");
            case WEEK_SHIFTS -> T.get("rule.weekShifts");
            case MONTH_SHIFTS -> T.get("rule.monthShifts");
            case DAY_HOURS -> T.get("rule.dayHours");
            case WEEK_HOURS -> T.get("rule.weekHours");
            case MONTH_HOURS -> T.get("rule.monthHours");
            case NIGHTS_RUNNING -> T.get("rule.nightsRunning");
            case DAYS_RUNNING -> T.get("rule.daysRunning");
            case DAYS_OFF -> T.get("rule.daysOff");
            case WEEKENDS -> T.get("rule.weekends");
            case WHOLE_WEEKEND -> T.get("rule.wholeWeekend");
            case UNAVAILABLE -> T.get("rule.unavailable");
            case APART -> T.get("rule.apart");
            case ROLE_MIX -> T.get("rule.roleMix");
            case LEADER -> T.get("rule.leader");
            case QUALIFICATION -> T.get("rule.qualification");
            case EQUAL_HOURS -> T.get("rule.equalHours");
            case EQUAL_NIGHTS -> T.get("rule.equalNights");
            case EQUAL_WEEKENDS -> T.get("rule.equalWeekends");
            case EQUAL_HOLIDAYS -> T.get("rule.equalHolidays");
            case WISH -> T.get("rule.wish");
            case TOGETHER -> T.get("rule.together");
            case TEAM -> T.get("rule.team");
            case NEAR -> T.get("rule.near");
            case CHANGE -> T.get("rule.change");
            case COVER, SURPLUS, OVERLAP, AWAY -> Texts.name(rule);
        };
    }

    /// The heading that begins with a rule, or empty.
    static String heading(Rule rule) {
        return switch (rule) {
            case REST -> T.get("rules.rest");
            case DAY_SHIFTS -> T.get("rules.limits");
            case UNAVAILABLE -> T.get("rules.people");
            case EQUAL_HOURS -> T.get("rules.fair");
            case WISH -> T.get("rules.wishes");
            default -> "";
        };
    }
}
