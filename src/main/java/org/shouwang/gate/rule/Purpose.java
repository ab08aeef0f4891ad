package org.shouwang.gate.rule;

import org.jspecify.annotations.Nullable;

/// One purpose offered in the entry line.
///
/// @param exempt an outing for it uses up no outing of the household and has no limit of time
/// @param key the letter or digit that picks it, null for its place in the list
public record Purpose(
        String words, boolean exempt, @Nullable String key) {
    public static Purpose of(String words) {
        return new Purpose(words, false, null);
    }
}
