package org.shouwang.gate.rule;

import org.jspecify.annotations.Nullable;
import org.shouwang.gate.GateRule;

/// One reason for turning somebody away, offered in a list, with what people are usually advised to do.
///
/// @param rule the broken rule for which it is offered first
public record Refusal(
        String words, @Nullable String advice, @Nullable GateRule rule) {
    public static Refusal of(String words) {
        return new Refusal(words, null, null);
    }
}
