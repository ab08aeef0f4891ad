package org.shouwang.core;

import org.jspecify.annotations.Nullable;

/// A vehicle's plate; stored sealed.
public record Plate(String value) {
    public Plate {
        if (value.isBlank()) {
            throw new IllegalArgumentException("blank");
        }
    }

    /// Null for null and blank.
    public static @Nullable Plate orNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : new Plate(text.strip());
    }

    @Override
    public String toString() {
        return "Plate[*]"; // never into a log
    }
}
