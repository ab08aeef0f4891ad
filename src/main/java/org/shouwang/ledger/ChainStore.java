package org.shouwang.ledger;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.shouwang.kit.db.Query;
import org.shouwang.kit.db.Schema;

/// Reading the chain.
final class ChainStore {
    private ChainStore() {}

    private record Mac(String mac) {}

    private record Id(long id) {}

    private record Guard(long id, String sql) {}

    static Optional<ChainHead> head(Query q) {
        return q.one(ChainHead.class, "select * from chain_head where id = 1");
    }

    static String mac(Query q, long position) {
        return q.one(Mac.class, "select mac from chain_link where id = ?", position)
                .map(Mac::mac)
                .orElse("");
    }

    static void each(Query q, Consumer<ChainLink> told) {
        q.each(ChainLink.class, told, "select * from chain_link order by id");
    }

    /// How many lines were written before a moment.
    static long lines(Query q, Instant end) {
        return q.number("select coalesce(max(id), 0) from chain_link where at < ?", end);
    }

    static boolean exists(Query q, Chained ledger) {
        return q.number("select count(*) from sqlite_schema where type = 'table' and name = ?", ledger.table()) > 0;
    }

    static List<Long> unlinked(Query q, Chained ledger) {
        return q
                .list(
                        Id.class,
                        "select id from " + ledger.table() + " where not exists (select 1 from chain_link l "
                                + "where l.table_name = ? and l.row_id = " + ledger.table() + ".id) order by id",
                        ledger.table())
                .stream()
                .map(Id::id)
                .toList();
    }

    /// Whether what refuses changes, and whatever else the store checks on a new line, is as this version made it,
    /// with nothing added.
    static boolean guarded(Query q, Chained ledger) {
        Set<String> found = new HashSet<>();
        q.list(
                        Guard.class,
                        "select rowid as id, sql from sqlite_schema where type = 'trigger' and tbl_name = ?",
                        ledger.table())
                .forEach(guard -> found.add(Schema.plain(guard.sql())));
        return found.equals(Stores.SCHEMA.triggers(ledger.table()));
    }
}
