package org.shouwang.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongFunction;
import org.shouwang.core.Act;
import org.shouwang.kit.db.RowChange;
import org.shouwang.kit.db.Tx;

/// The audit line of the act under way; written when the first row changes, so that an act without effect leaves
/// none. Rows written anew are gathered, so that thousands of them need few rows of the audit.
final class Line {
    private static final int LISTED = 500;
    private static final int FEW = 8;
    private static final int BUNDLE = 500;
    private static final Set<String> OWN = Set.of("audit_line", "audit_row", "audit_bundle");

    private final Act act;
    private final String subject;
    private final LongFunction<AuditLine> head;
    private final Set<String> tables = new LinkedHashSet<>();
    private final Map<String, Set<Long>> rows = new HashMap<>();
    private final List<RowChange> written = new ArrayList<>();
    private long id;

    /// @param head the audit line with a given id
    Line(Act act, String subject, LongFunction<AuditLine> head) {
        this.act = act;
        this.subject = subject;
        this.head = head;
    }

    /// 0 while nothing has changed.
    long id() {
        return id;
    }

    Changed changed() {
        rows.values().removeIf(ids -> ids.size() >= LISTED);
        return new Changed(act, subject, tables, rows);
    }

    void add(Tx tx, RowChange change) {
        if (OWN.contains(change.table())) {
            return;
        }
        if (id == 0) {
            id = tx.nextId();
            tx.insert("audit_line", head.apply(id));
        }
        tables.add(change.table());
        Set<Long> ids = rows.computeIfAbsent(change.table(), table -> new HashSet<>());
        if (ids.size() < LISTED) {
            ids.add(change.rowId());
        }
        if (change.before() == null) {
            written.add(change);
            if (written.size() >= BUNDLE) {
                flush(tx);
            }
        } else {
            flush(tx);
            single(tx, change);
        }
    }

    /// Before the commit.
    void flush(Tx tx) {
        if (written.isEmpty()) {
            return;
        }
        if (written.size() <= FEW) {
            written.forEach(change -> single(tx, change));
        } else {
            tx.insert("audit_bundle", AuditBundle.of(tx.nextId(), id, written));
        }
        written.clear();
    }

    private void single(Tx tx, RowChange change) {
        tx.insert(
                "audit_row",
                new AuditRow(tx.nextId(), id, change.table(), change.rowId(), change.before(), change.after()));
    }
}
