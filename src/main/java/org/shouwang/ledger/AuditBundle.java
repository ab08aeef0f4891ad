package org.shouwang.ledger;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shouwang.kit.db.RowChange;

/// Many rows that one act wrote anew, in one row of the audit.
///
/// @param firstRow the least id among them
/// @param lastRow the greatest
/// @param rows a line of `table id imprint` for each, in the order of writing
public record AuditBundle(long id, long lineId, long firstRow, long lastRow, String rows) {
    static AuditBundle of(long id, long lineId, List<RowChange> written) {
        StringBuilder rows = new StringBuilder(written.size() * 48);
        long first = Long.MAX_VALUE;
        long last = Long.MIN_VALUE;
        for (RowChange change : written) {
            first = Math.min(first, change.rowId());
            last = Math.max(last, change.rowId());
            rows.append(change.table())
                    .append(' ')
                    .append(change.rowId())
                    .append(' ')
                    .append(change.after())
                    .append('\n');
        }
        return new AuditBundle(id, lineId, first, last, rows.toString());
    }

    List<RowChange> changes() {
        return rows.lines().map(AuditBundle::change).toList();
    }

    /// Whether the row is among them.
    @Nullable
    RowChange change(String table, long row) {
        String begin = table + ' ' + row + ' ';
        return rows.lines()
                .filter(line -> line.startsWith(begin))
                .findFirst()
                .map(AuditBundle::change)
                .orElse(null);
    }

    private static RowChange change(String line) {
        String[] words = line.split(" ", 3);
        return new RowChange(words[0], Long.parseLong(words[1]), null, words[2]);
    }
}
