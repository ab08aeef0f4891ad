package org.shouwang.gate;

import org.shouwang.gate.rule.RuleStrength;

/// A rule that stands against letting this person through now, with the sentence for the clerk.
public record Warning(GateRule rule, RuleStrength strength, String sentence) {
    /// Whether passing against it needs a reason.
    public boolean bars() {
        return strength == RuleStrength.BARS;
    }
}
