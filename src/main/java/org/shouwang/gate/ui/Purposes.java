package org.shouwang.gate.ui;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.shouwang.gate.rule.Purpose;
import org.shouwang.kit.text.Pinyin;

/// Picks a purpose of the rule set by its number, its key or the first letters of its sound.
final class Purposes {
    private static final Pattern KEYS = Pattern.compile("[0-9A-Za-z]{1,8}");

    private Purposes() {}

    /// The purpose meant by what was typed so far; null where it may still be another one, or words of their own.
    static @Nullable String picked(String typed, List<Purpose> offered) {
        String keys = typed.strip();
        if (!KEYS.matcher(keys).matches()) {
            return null;
        }
        for (int i = 0; i < offered.size(); i++) {
            if (key(offered, i).equalsIgnoreCase(keys)) {
                return offered.get(i).words();
            }
        }
        List<String> sound = offered.stream()
                .map(Purpose::words)
                .filter(words -> Pinyin.of(words).start(keys.toLowerCase(java.util.Locale.ROOT)) == 0)
                .toList();
        return sound.size() == 1 ? sound.getFirst() : null;
    }

    /// The key shown beside a purpose.
    static String key(List<Purpose> offered, int at) {
        String own = offered.get(at).key();
        return own == null ? String.valueOf(at + 1) : own;
    }
}
