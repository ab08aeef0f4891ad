package org.shouwang.roster.sheet;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/// A roster in a workbook, read but not yet compared with ours.
///
/// @param source the file's name
public record RosterTable(String source, List<Written> cells) {
    public RosterTable {
        cells = List.copyOf(cells);
    }

    /// The days it speaks of, in their order.
    public List<LocalDate> days() {
        return cells.stream()
                .map(Written::day)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
    }
}
