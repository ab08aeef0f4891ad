package org.shouwang.gate.rule;

/// How strictly the gate keeps a rule.
public enum RuleStrength {
    OFF,
    /// The clerk is told; nothing more is asked.
    REMINDS,
    /// Passing against it needs a reason, which is written down.
    BARS;

    public boolean on() {
        return this != OFF;
    }
}
