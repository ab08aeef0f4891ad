package org.shouwang.roster;

import org.jspecify.annotations.Nullable;
import org.shouwang.roster.solver.Rule;

/// One rule of the roster as this branch has it.
///
/// @param weight how much it counts beside others of its sort, 1 to 10; only where it is [Strength#SOFT]
/// @param amount minutes, shifts, days or nights, as [RuleBook#unit] says; null where the rule has none
public record RuleSetting(
        RuleSettingId id,
        Rule rule,
        Strength strength,
        int weight,
        @Nullable Integer amount) {
    static RuleSetting usual(Rule rule, Strength strength, int weight, @Nullable Integer amount) {
        return new RuleSetting(new RuleSettingId(0), rule, strength, weight, amount);
    }

    public RuleSetting with(Strength how) {
        return new RuleSetting(id, rule, how, weight, amount);
    }

    public RuleSetting with(int heavy, @Nullable Integer much) {
        return new RuleSetting(id, rule, strength, heavy, much);
    }

    public boolean on() {
        return strength != Strength.OFF;
    }

    /// The amount of a rule that has one.
    public int much() {
        return amount == null ? 0 : amount;
    }
}
