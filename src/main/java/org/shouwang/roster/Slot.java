package org.shouwang.roster;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.shouwang.kit.time.Span;

/// One shift on one day.
public record Slot(Shift shift, LocalDate day) {
    private static final int NIGHT_MINUTES = 180;

    public Span span() {
        return shift.time().on(day);
    }

    public LocalDateTime begin() {
        return span().from();
    }

    /// The first moment after it.
    public LocalDateTime end() {
        return span().to();
    }

    public boolean overlaps(Slot other) {
        return span().overlaps(other.span());
    }

    /// Whether it takes the night: three hours or more between 22:00 and 6:00.
    public boolean night() {
        return shift.time().nightMinutes() >= NIGHT_MINUTES;
    }

    /// The evening of the night it takes: a shift from midnight belongs to the evening before.
    public LocalDate evening() {
        return begin().minusHours(12).toLocalDate();
    }
}
