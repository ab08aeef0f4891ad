package org.shouwang.household;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.shouwang.kit.db.Query;

/// Reading what is needed to tell one person from another.
final class TwinStore {
    private TwinStore() {}

    /// The pairs that were looked at and found to be different, each with the lower number first.
    static Set<List<ResidentId>> notSame(Query q) {
        Set<List<ResidentId>> pairs = new HashSet<>();
        q.each(NotSame.class, row -> pairs.add(row.pair()), "select * from not_same");
        return pairs;
    }

    /// Everybody but the records that became part of another.
    static void each(Query q, Consumer<Resident> told) {
        q.each(Resident.class, told, "select * from resident where status <> 'MERGED' order by id");
    }

    static List<NotSame> notSame(Query q, ResidentId person) {
        return q.list(NotSame.class, "select * from not_same where one_id = ? or other_id = ?", person, person);
    }
}
