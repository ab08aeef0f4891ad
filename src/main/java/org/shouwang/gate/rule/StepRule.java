package org.shouwang.gate.rule;

import org.jspecify.annotations.Nullable;
import org.shouwang.gate.Step;
import org.shouwang.kit.text.Texts;

/// Whether one step is asked for at the gate, and what the office calls it.
///
/// @param words null for the usual name
public record StepRule(
        Step step, RuleStrength strength, @Nullable String words) {
    /// What it is called.
    public String name() {
        return words == null ? Texts.name(step) : words;
    }
}
