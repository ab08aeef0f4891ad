package org.shouwang.supply;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shouwang.core.PersonName;

/// One stocktaking (盘点): prepared, counted on paper, booked once.
///
/// @param bookedAt null while it is under way
public record StockCount(
        StockCountId id,
        String no,
        LocalDate day,
        Instant preparedAt,
        PersonName handler,
        @Nullable Instant bookedAt,
        @Nullable PersonName secondPerson,
        @Nullable String note) {
    StockCount booked(Instant at, @Nullable PersonName second) {
        return new StockCount(id, no, day, preparedAt, handler, at, second, note);
    }
}
