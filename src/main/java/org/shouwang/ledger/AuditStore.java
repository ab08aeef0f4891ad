package org.shouwang.ledger;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.shouwang.kit.db.Query;
import org.shouwang.kit.db.RowChange;

/// Reading the audit tables.
final class AuditStore {
    private AuditStore() {}

    static List<RowChange> changes(Query q, long line) {
        return q.list(AuditRow.class, "select * from audit_row where line_id = ? order by id", line).stream()
                .map(row -> new RowChange(row.tableName(), row.rowId(), row.before(), row.after()))
                .toList();
    }

    /// Tells every row that is not as its last audit line left it: changed behind the program's back, or by a
    /// failing disk.
    static void strayed(Query q, Consumer<String> told) {
        q.each(
                AuditRow.class,
                row -> {
                    if (!Objects.equals(q.image(row.tableName(), row.rowId()), row.after())) {
                        told.accept(row.tableName() + " " + row.rowId());
                    }
                },
                """
                select r.* from audit_row r
                join (select max(id) as last_id from audit_row group by table_name, row_id) l on l.last_id = r.id
                """);
    }
}
