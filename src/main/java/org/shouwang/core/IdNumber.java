package org.shouwang.core;

import org.jspecify.annotations.Nullable;

/// The number of an identity document; stored sealed.
public record IdNumber(String value) {
    public IdNumber {
        if (value.isBlank()) {
            throw new IllegalArgumentException("blank");
        }
    }

    /// Null for null and blank.
    public static @Nullable IdNumber orNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : new IdNumber(text.strip());
    }

    @Override
    public String toString() {
        return "IdNumber[*]"; // never into a log
    }
}
