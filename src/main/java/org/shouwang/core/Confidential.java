package org.shouwang.core;

import org.jspecify.annotations.Nullable;

/// Any other words about a natural person (employer, health and care notes, remarks); stored sealed.
public record Confidential(String value) {
    public Confidential {
        if (value.isBlank()) {
            throw new IllegalArgumentException("blank");
        }
    }

    /// Null for null and blank.
    public static @Nullable Confidential orNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : new Confidential(text.strip());
    }

    @Override
    public String toString() {
        return "Confidential[*]"; // never into a log
    }
}
