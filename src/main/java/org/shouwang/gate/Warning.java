package org.shouwang.gate;

/// A rule that stands against letting this person through now, with the sentence for the clerk.
public record Warning(GateRule rule, String sentence) {
    public boolean bars() {
        return rule.bars();
    }
}
