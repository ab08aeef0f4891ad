package org.shouwang.core;

import org.jspecify.annotations.Nullable;

/// A person's name, kept exactly as written (rare and traditional characters included).
public record PersonName(String value) {
    public PersonName {
        if (value.isBlank()) {
            throw new IllegalArgumentException("blank");
        }
    }

    /// Null for null and blank.
    public static @Nullable PersonName orNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : new PersonName(Written.tidy(text));
    }

    /// First and last character, stars between; of two characters only the first.
    public String masked() {
        int[] characters = value.codePoints().toArray();
        int length = characters.length;
        if (length == 1) {
            return value;
        }
        StringBuilder out = new StringBuilder().appendCodePoint(characters[0]);
        out.repeat('*', Math.max(1, length - 2));
        if (length > 2) {
            out.appendCodePoint(characters[length - 1]);
        }
        return out.toString();
    }

    @Override
    public String toString() {
        return "PersonName[*]"; // never into a log
    }
}
