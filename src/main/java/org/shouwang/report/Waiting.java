package org.shouwang.report;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Something that waits for somebody, on the home page.
///
/// @param sentence what waits, in a few words
/// @param count how many
/// @param day for which day, null where that does not matter
public record Waiting(
        Kind kind, String sentence, int count, @Nullable LocalDate day) {
    /// What kind of thing waits; urgent ones come first.
    public enum Kind {
        UNFILLED_NOW(true),
        UNFILLED(true),
        NOT_BACK(false),
        NOT_LEFT(false),
        ZONE_EXPIRED(false),
        BUILDING_HEAD(false),
        UNIT_HEAD(false),
        DELIVERY(false),
        OFFER(false),
        SHORT(false),
        EXPIRING(false),
        NO_POSTS(false),
        NO_PHONE(false);

        private final boolean urgent;

        Kind(boolean urgent) {
            this.urgent = urgent;
        }

        public boolean urgent() {
            return urgent;
        }
    }
}
