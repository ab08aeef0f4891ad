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
        return text == null || text.isBlank() ? null : new PersonName(text.strip());
    }

    @Override
    public String toString() {
        return "PersonName[*]"; // never into a log
    }
}
