package org.shouwang.heads;

import java.util.List;
import java.util.Optional;
import org.shouwang.kit.db.Query;

/// Appointments in the store.
final class HeadStore {
    static final String HEAD = "head";

    private HeadStore() {}

    static List<Head> all(Query q) {
        return q.list(Head.class, "select * from head order by appointed_on, id");
    }

    static List<Head> acting(Query q) {
        return q.list(Head.class, "select * from head where relieved_on is null order by appointed_on, id");
    }

    static Optional<Head> head(Query q, HeadId id) {
        return q.one(Head.class, "select * from head where id = ?", id);
    }

    static Optional<Head> acting(Query q, HeadPost post) {
        return acting(q).stream().filter(head -> head.post().equals(post)).findFirst();
    }
}
