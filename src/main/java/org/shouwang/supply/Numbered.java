package org.shouwang.supply;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/// How slips, lists and stocktakings are numbered: day, letter, running number, such as `20261122-R-003`.
final class Numbered {
    private Numbered() {}

    /// What the numbers of a day begin with.
    static String begins(LocalDate day, String letter) {
        return DateTimeFormatter.BASIC_ISO_DATE.format(day) + "-" + letter + "-";
    }

    /// The number after the last one that begins so; the first where there is none.
    static String after(@Nullable String last, String begins) {
        int next = last == null ? 1 : Integer.parseInt(last.substring(begins.length())) + 1;
        return begins + "%03d".formatted(next);
    }
}
