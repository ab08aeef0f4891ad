package org.shouwang.supply;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shouwang.core.Confidential;
import org.shouwang.core.PersonName;

/// 签领表: goods prepared for many people, printed to be signed, ticked back and booked once.
///
/// @param bookedNo the slip it was booked on, null while it is open
public record IssueList(
        IssueListId id,
        String no,
        String title,
        LocalDate day,
        StockKind kind,
        @Nullable Confidential purpose,
        Instant preparedAt,
        PersonName handler,
        @Nullable Instant bookedAt,
        @Nullable String bookedNo) {
    public boolean open() {
        return bookedAt == null;
    }

    IssueList booked(Instant at, String slip) {
        return new IssueList(id, no, title, day, kind, purpose, preparedAt, handler, at, slip);
    }
}
