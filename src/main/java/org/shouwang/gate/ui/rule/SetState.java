package org.shouwang.gate.ui.rule;

import java.time.Instant;
import java.util.List;
import org.shouwang.gate.rule.RuleSet;
import org.shouwang.gate.rule.RuleSets;
import org.shouwang.kit.fx.Tint;

/// How a rule set stands now, in the order of the list.
enum SetState {
    IN_FORCE(Tint.GOOD),
    COMING(Tint.INFO),
    /// It counts again when the one in force ends.
    RESTING(Tint.WARN),
    DRAFT(Tint.PLAIN),
    FORMER(Tint.PLAIN);

    private final Tint tint;

    SetState(Tint tint) {
        this.tint = tint;
    }

    Tint tint() {
        return tint;
    }

    static SetState of(RuleSet set, List<RuleSet> all, Instant now) {
        Instant from = set.from();
        if (from == null) {
            return set.id() == null ? IN_FORCE : DRAFT;
        }
        if (from.isAfter(now)) {
            return COMING;
        }
        RuleSet present = RuleSets.inForce(all, now);
        if (set.equals(present)) {
            return IN_FORCE;
        }
        Instant end = present.until();
        return end != null && set.equals(RuleSets.inForce(all, end)) ? RESTING : FORMER;
    }
}
