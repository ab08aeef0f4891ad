package org.shouwang.gate.rule;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.shouwang.core.PersonName;
import org.shouwang.gate.EntryCategory;

/// One time that people of a household went out together.
///
/// @param back null while one of them is out
record Outing(
        Instant at,
        @Nullable Instant back,
        EntryCategory category,
        @Nullable String purpose,
        PersonName name) {
    /// How long it lasted, or lasts by now.
    long minutes(Instant now) {
        return Duration.between(at, back == null ? now : back).toMinutes();
    }
}
