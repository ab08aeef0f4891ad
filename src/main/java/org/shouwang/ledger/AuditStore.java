package org.shouwang.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.shouwang.kit.db.Query;
import org.shouwang.kit.db.RowChange;

/// Reading the audit tables.
final class AuditStore {
    private AuditStore() {}

    /// A change with the id of the audit's row that tells it: they grow in time.
    private record Told(long id, RowChange change) {}

    static List<RowChange> changes(Query q, long line) {
        Stream<Told> single =
                q.list(AuditRow.class, "select * from audit_row where line_id = ? order by id", line).stream()
                        .map(row -> new Told(row.id(), change(row)));
        Stream<Told> bundled = bundles(q, line).stream()
                .flatMap(bundle -> bundle.changes().stream().map(change -> new Told(bundle.id(), change)));
        return Stream.concat(single, bundled)
                .sorted(Comparator.comparingLong(Told::id))
                .map(Told::change)
                .toList();
    }

    private static List<AuditBundle> bundles(Query q, long line) {
        return q.list(AuditBundle.class, "select * from audit_bundle where line_id = ? order by id", line);
    }

    private static RowChange change(AuditRow row) {
        return new RowChange(row.tableName(), row.rowId(), row.before(), row.after());
    }

    static AuditLine line(Query q, long id) {
        return q.one(AuditLine.class, "select * from audit_line where id = ?", id)
                .orElseThrow(() -> new IllegalArgumentException("No act " + id));
    }

    /// The lines of an act that still stand, newest first: those taken back are left out, those taken back and done
    /// again stand.
    static List<AuditLine> standing(Query q, String act) {
        List<AuditLine> lines = new ArrayList<>();
        for (AuditLine line : q.list(AuditLine.class, "select * from audit_line where act = ? order by id desc", act)) {
            if (stands(q, line.id())) {
                lines.add(line);
            }
        }
        return lines;
    }

    static boolean stands(Query q, long line) {
        return q.list(AuditLine.class, "select * from audit_line where takes_back = ?", line).stream()
                .noneMatch(back -> stands(q, back.id()));
    }

    /// What happened to one row, oldest first.
    static List<Happening> history(Query q, String table, long row) {
        List<Happening> all = new ArrayList<>();
        q.list(AuditRow.class, "select * from audit_row where table_name = ? and row_id = ?", table, row)
                .forEach(told -> all.add(new Happening(told.id(), line(q, told.lineId()), change(told))));
        for (AuditBundle bundle : q.list(
                AuditBundle.class, "select * from audit_bundle where last_row >= ? and first_row <= ?", row, row)) {
            RowChange change = bundle.change(table, row);
            if (change != null) {
                all.add(new Happening(bundle.id(), line(q, bundle.lineId()), change));
            }
        }
        all.sort(Comparator.comparingLong(Happening::order));
        return all;
    }

    /// Tells every row that is not as its last audit line left it: changed behind the program's back, or by a
    /// failing disk.
    static void strayed(Query q, Consumer<String> told) {
        Map<Long, Long> bundled = new HashMap<>();
        eachBundle(q, bundle -> bundle.changes().forEach(change -> bundled.put(change.rowId(), bundle.id())));
        q.each(
                AuditRow.class,
                row -> {
                    Long later = bundled.get(row.rowId());
                    if (later == null || later < row.id()) {
                        bundled.remove(row.rowId());
                        compare(q, change(row), told);
                    }
                },
                """
                select r.* from audit_row r
                join (select max(id) as last_id from audit_row group by table_name, row_id) l on l.last_id = r.id
                """);
        eachBundle(
                q,
                bundle -> bundle.changes().forEach(change -> {
                    if (bundled.getOrDefault(change.rowId(), 0L) == bundle.id()) {
                        compare(q, change, told);
                    }
                }));
    }

    private static void eachBundle(Query q, Consumer<AuditBundle> told) {
        q.each(AuditBundle.class, told, "select * from audit_bundle order by id");
    }

    private static void compare(Query q, RowChange last, Consumer<String> told) {
        if (!q.shows(last.table(), last.rowId(), last.after())) {
            told.accept(last.table() + " " + last.rowId());
        }
    }
}
