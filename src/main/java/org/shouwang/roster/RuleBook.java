package org.shouwang.roster;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.shouwang.kit.db.Query;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.text.Texts;
import org.shouwang.ledger.Ledger;
import org.shouwang.roster.solver.Rule;

/// The rules that this branch's roster keeps; what nobody changed is as usual.
public final class RuleBook {
    private static final Texts T = Texts.of(RuleBook.class);
    private static final String REST = "roster.rest-minutes";
    private static final String NIGHTS = "roster.nights-running";

    /// The rules as they come, in the order in which they are shown. Rest and night work follow what duty rosters
    /// of
    /// the field keep: 11 hours between shifts, 24 after a night of 12, two nights running.
    private static final List<RuleSetting> USUAL = List.of(
            RuleSetting.usual(Rule.REST, Strength.HARD, 8, 11 * 60),
            RuleSetting.usual(Rule.NIGHT_REST, Strength.HARD, 8, 24 * 60),
            RuleSetting.usual(Rule.SUCCESSION, Strength.HARD, 8, null),
            RuleSetting.usual(Rule.DAY_SHIFTS, Strength.HARD, 8, 1),
            RuleSetting.usual(Rule.WEEK_SHIFTS, Strength.OFF, 5, 6),
            RuleSetting.usual(Rule.MONTH_SHIFTS, Strength.OFF, 5, 24),
            RuleSetting.usual(Rule.DAY_HOURS, Strength.HARD, 8, 12 * 60),
            RuleSetting.usual(Rule.WEEK_HOURS, Strength.SOFT, 5, 56 * 60),
            RuleSetting.usual(Rule.MONTH_HOURS, Strength.OFF, 5, 200 * 60),
            RuleSetting.usual(Rule.NIGHTS_RUNNING, Strength.HARD, 8, 2),
            RuleSetting.usual(Rule.DAYS_RUNNING, Strength.HARD, 8, 6),
            RuleSetting.usual(Rule.DAYS_OFF, Strength.OFF, 4, 2),
            RuleSetting.usual(Rule.WEEKENDS, Strength.OFF, 4, 3),
            RuleSetting.usual(Rule.WHOLE_WEEKEND, Strength.OFF, 2, null),
            RuleSetting.usual(Rule.UNAVAILABLE, Strength.HARD, 8, null),
            RuleSetting.usual(Rule.APART, Strength.HARD, 8, null),
            RuleSetting.usual(Rule.ROLE_MIX, Strength.SOFT, 8, null),
            RuleSetting.usual(Rule.LEADER, Strength.SOFT, 8, null),
            RuleSetting.usual(Rule.QUALIFICATION, Strength.HARD, 8, null),
            RuleSetting.usual(Rule.EQUAL_HOURS, Strength.SOFT, 8, null),
            RuleSetting.usual(Rule.EQUAL_NIGHTS, Strength.SOFT, 6, null),
            RuleSetting.usual(Rule.EQUAL_WEEKENDS, Strength.SOFT, 4, null),
            RuleSetting.usual(Rule.EQUAL_HOLIDAYS, Strength.SOFT, 4, null),
            RuleSetting.usual(Rule.WISH, Strength.SOFT, 5, null),
            RuleSetting.usual(Rule.TOGETHER, Strength.SOFT, 3, null),
            RuleSetting.usual(Rule.TEAM, Strength.SOFT, 2, null),
            RuleSetting.usual(Rule.NEAR, Strength.SOFT, 1, null),
            RuleSetting.usual(Rule.CHANGE, Strength.SOFT, 5, null));

    private final Ledger ledger;

    public RuleBook(Ledger ledger) {
        this.ledger = ledger;
    }

    /// Every rule, in the order in which they are shown.
    public List<RuleSetting> all() {
        return ledger.read(RuleBook::all);
    }

    static List<RuleSetting> all(Query q) {
        Map<Rule, RuleSetting> own = new EnumMap<>(Rule.class);
        FactStore.rules(q).forEach(setting -> own.put(setting.rule(), setting));
        List<RuleSetting> rules = new ArrayList<>();
        for (RuleSetting usual : USUAL) {
            rules.add(own.getOrDefault(usual.rule(), former(q, usual)));
        }
        return rules;
    }

    /// Stores of the first version kept two rules as settings.
    private static RuleSetting former(Query q, RuleSetting usual) {
        String name = usual.rule() == Rule.REST ? REST : usual.rule() == Rule.NIGHTS_RUNNING ? NIGHTS : "";
        return RosterStore.setting(q, name)
                .map(RosterStore.Setting::value)
                .map(Integer::valueOf)
                .map(value -> usual.with(usual.weight(), value))
                .orElse(usual);
    }

    /// Changes one rule. Fault ROSTER-20 where the amount or the weight is out of bounds.
    public void set(RuleSetting setting) {
        if (setting.weight() < 1 || setting.weight() > 10 || bad(setting)) {
            throw new Fault("ROSTER-20", T.get("rule.bounds", Texts.name(setting.rule())));
        }
        ledger.act(RosterAct.SET_RULES, Texts.name(setting.rule()), tx -> {
            RuleSetting known = FactStore.rule(tx, setting.rule()).orElse(null);
            if (known == null) {
                tx.insert(
                        "roster_rule",
                        new RuleSetting(
                                new RuleSettingId(tx.nextId()),
                                setting.rule(),
                                setting.strength(),
                                setting.weight(),
                                setting.amount()));
            } else {
                tx.update(
                        "roster_rule",
                        new RuleSetting(
                                known.id(), setting.rule(), setting.strength(), setting.weight(), setting.amount()));
            }
        });
    }

    private static boolean bad(RuleSetting setting) {
        Integer amount = setting.amount();
        boolean wanted = USUAL.stream().anyMatch(usual -> usual.rule() == setting.rule() && usual.amount() != null);
        return wanted ? amount == null || amount < 1 || amount > 100_000 : amount != null;
    }

    /// All rules as they came.
    public void reset() {
        ledger.act(
                RosterAct.SET_RULES,
                T.get("rule.all"),
                tx -> FactStore.rules(tx).forEach(setting -> tx.delete("roster_rule", setting)));
    }

    /// What the amount of a rule counts.
    public static RuleUnit unit(Rule rule) {
        return switch (rule) {
            case REST, NIGHT_REST, DAY_HOURS, WEEK_HOURS, MONTH_HOURS -> RuleUnit.HOURS;
            case DAY_SHIFTS, WEEK_SHIFTS, MONTH_SHIFTS -> RuleUnit.SHIFTS;
            case NIGHTS_RUNNING -> RuleUnit.NIGHTS;
            case DAYS_RUNNING, DAYS_OFF -> RuleUnit.DAYS;
            case WEEKENDS -> RuleUnit.WEEKENDS;
            default -> RuleUnit.NONE;
        };
    }
}
