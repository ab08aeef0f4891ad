package org.shouwang.zone;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/// A controlled zone as somebody wants it.
///
/// @param until null while the end is open
public record ZoneDraft(
        ZoneLevel level,
        ZonePlace place,
        Instant from,
        @Nullable Instant until,
        String ground,
        @Nullable String documentNo,
        @Nullable String note) {
    public ZoneDraft {
        from = from.truncatedTo(ChronoUnit.SECONDS);
        until = until == null ? null : until.truncatedTo(ChronoUnit.SECONDS);
        ground = ground.strip();
        documentNo = documentNo == null || documentNo.isBlank() ? null : documentNo.strip();
        note = note == null || note.isBlank() ? null : note.strip();
    }

    public ZoneDraft at(ZonePlace other) {
        return new ZoneDraft(level, other, from, until, ground, documentNo, note);
    }
}
