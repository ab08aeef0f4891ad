package org.shouwang.gate.rule;

import org.jspecify.annotations.Nullable;
import org.shouwang.gate.Direction;
import org.shouwang.gate.EntryDraft;
import org.shouwang.gate.GateRule;

/// One rule of a set with its limit.
///
/// @param amount what [GateRule] says, null where the rule has no limit
/// @param days in how many days the amount is counted, null where it is not counted by days
/// @param rolling counted back by hours from now, instead of by calendar days
/// @param direction only in this direction, null for both
public record RuleLine(
        GateRule rule,
        RuleStrength strength,
        @Nullable Integer amount,
        @Nullable Integer days,
        boolean rolling,
        @Nullable Direction direction,
        Whom whom) {

    public static RuleLine of(GateRule rule, RuleStrength strength, @Nullable Integer amount) {
        return new RuleLine(rule, strength, amount, null, false, null, Whom.EVERYBODY);
    }

    public static RuleLine off(GateRule rule) {
        return of(rule, RuleStrength.OFF, null);
    }

    public RuleLine with(RuleStrength how) {
        return new RuleLine(rule, how, amount, days, rolling, direction, whom);
    }

    public RuleLine amount(@Nullable Integer much) {
        return new RuleLine(rule, strength, much, days, rolling, direction, whom);
    }

    public RuleLine days(@Nullable Integer many, boolean byHours) {
        return new RuleLine(rule, strength, amount, many, byHours, direction, whom);
    }

    public RuleLine concerning(@Nullable Direction way, Whom people) {
        return new RuleLine(rule, strength, amount, days, rolling, way, people);
    }

    public boolean on() {
        return strength.on();
    }

    /// Whether it counts for somebody who passes like this.
    boolean concerns(EntryDraft draft) {
        boolean outsider = draft.category().outsider();
        return on()
                && (direction == null || direction == draft.direction())
                && (whom == Whom.EVERYBODY || (whom == Whom.OUTSIDERS) == outsider);
    }

    /// The limit of a rule that has one; 0 where none was set.
    public int much() {
        return amount == null ? 0 : amount;
    }

    public int period() {
        return days == null ? 1 : days;
    }
}
