package org.shouwang.gate.ui;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shouwang.gate.EntryLine;
import org.shouwang.gate.GateLists;
import org.shouwang.gate.GateRules;

/// Somebody who is out or inside.
///
/// @param over by how much longer than allowed, null while the limit is kept or where there is none
/// @param resident whether a resident is out; otherwise an outsider is inside
record OpenLine(EntryLine line, @Nullable Duration over, boolean resident) {
    private static final Comparator<OpenLine> ORDER = Comparator.comparing(
                    (OpenLine open) -> open.over == null ? Duration.ZERO : open.over)
            .reversed()
            .thenComparing(open -> open.line.entry().placed());

    /// All of a day, those most overdue first, then the longest.
    ///
    /// @param rules null for a day that is over
    static List<OpenLine> of(GateLists.Day day, @Nullable GateRules rules, Instant now) {
        return Stream.concat(
                        day.notBack().stream().map(line -> of(line, rules, now, true)),
                        day.notLeft().stream().map(line -> of(line, rules, now, false)))
                .sorted(ORDER)
                .toList();
    }

    private static OpenLine of(EntryLine line, @Nullable GateRules rules, Instant now, boolean resident) {
        return new OpenLine(line, rules == null ? null : rules.overdue(line.entry(), now), resident);
    }

    boolean overdue() {
        return over != null;
    }
}
