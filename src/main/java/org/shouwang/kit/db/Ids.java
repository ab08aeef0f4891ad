package org.shouwang.kit.db;

import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/// Ids given by the program: milliseconds since 2020, ten random bits of this sitting, and a counter, so that they
/// grow in time and two stores can be merged later. A clock set back does not matter: the greatest id ever seen is the
/// floor.
final class Ids {
    private static final long EPOCH = 1_577_836_800_000L;
    private static final int COUNTER_BITS = 12;
    private static final int NODE_BITS = 10;

    private final InstantSource clock;
    private final long node;
    private long tick;
    private long counter;

    Ids(InstantSource clock, int random, long greatestSeen) {
        this.clock = clock;
        this.node = random & ((1L << NODE_BITS) - 1);
        this.tick = greatestSeen >>> (COUNTER_BITS + NODE_BITS);
        this.counter = 1L << COUNTER_BITS; // the next id takes a new tick
    }

    synchronized long next() {
        long now = Math.max(0, clock.millis() - EPOCH);
        if (now > tick) {
            tick = now;
            counter = 0;
        } else if (counter >= 1L << COUNTER_BITS) {
            tick++;
            counter = 0;
        }
        return (tick << (COUNTER_BITS + NODE_BITS)) | (node << COUNTER_BITS) | counter++;
    }

    /// For the store behind a connection: never an id that the audit knows already.
    static Ids after(Connection writer, InstantSource clock) throws SQLException {
        long floor = 0;
        List<String> audit = new ArrayList<>();
        try (Statement statement = writer.createStatement()) {
            try (ResultSet row = statement.executeQuery(
                    "select name from sqlite_master where type = 'table' and name like 'audit%'")) {
                while (row.next()) {
                    audit.add(row.getString(1));
                }
            }
            for (String table : audit) {
                try (ResultSet row = statement.executeQuery("select coalesce(max(id), 0) from " + table)) {
                    floor = row.next() ? Math.max(floor, row.getLong(1)) : floor;
                }
            }
        }
        return new Ids(clock, new SecureRandom().nextInt(), floor);
    }
}
