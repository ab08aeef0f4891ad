package org.shouwang.core;

import org.jspecify.annotations.Nullable;

/// A phone number as digits; stored sealed.
public record Phone(String value) {
    public Phone {
        if (value.isBlank()) {
            throw new IllegalArgumentException("blank");
        }
    }

    /// Null for null and blank.
    public static @Nullable Phone orNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : new Phone(text.strip());
    }

    @Override
    public String toString() {
        return "Phone[*]"; // never into a log
    }
}
