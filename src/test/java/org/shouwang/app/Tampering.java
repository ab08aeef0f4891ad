package org.shouwang.app;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/// Somebody with the file and an SQL tool: takes the guards off, changes something in the ledgers, puts the guards
/// back. What was changed can be put back from a copy.
final class Tampering implements AutoCloseable {
    /// @param table whose line was touched
    /// @param row the line's id, as far as one can name it
    record Deed(String what, String table, long row) {}

    private final Connection connection;
    private final List<String> tables;
    private final Random random;
    private final Map<String, String> triggers = new LinkedHashMap<>();

    Tampering(Path store, Path copy, List<String> tables, long seed) throws SQLException {
        this.tables = tables;
        random = new Random(seed);
        connection = DriverManager.getConnection("jdbc:sqlite:" + store);
        run("pragma synchronous = off");
        run("vacuum into '" + copy + "'");
        run("attach '" + copy + "' as good");
        try (Statement statement = connection.createStatement();
                ResultSet rows =
                        statement.executeQuery("select name, sql from main.sqlite_schema where type = 'trigger'")) {
            while (rows.next()) {
                triggers.put(rows.getString(1), rows.getString(2));
            }
        }
    }

    /// One random edit that does change something; the guards must be off.
    Deed deed() throws SQLException {
        while (true) {
            Deed done;
            try {
                done = random();
            } catch (SQLException refusedByTheStore) {
                done = null;
            }
            if (done != null && differs(done.table())) {
                return done;
            }
            restore();
        }
    }

    private @Nullable Deed random() throws SQLException {
        String table = tables.get(random.nextInt(tables.size()));
        List<Long> ids = ids(table);
        long id = ids.get(random.nextInt(ids.size()));
        long other = ids.get(random.nextInt(ids.size()));
        return switch (random.nextInt(9)) {
            case 0 -> {
                run("delete from main." + table + " where id = " + id);
                yield new Deed("delete", table, id);
            }
            case 1 -> {
                long fresh = ids.getLast() + 1 + random.nextInt(1000);
                String columns = String.join(", ", columns(table));
                run("insert into main." + table + " (id, " + columns + ") select " + fresh + ", " + columns
                        + " from main." + table + " where id = " + id);
                yield new Deed("insert", table, fresh);
            }
            case 2 -> {
                run("update main." + table + " set id = -1 where id = " + id);
                run("update main." + table + " set id = " + id + " where id = " + other);
                run("update main." + table + " set id = " + other + " where id = -1");
                yield new Deed("swap", table, Math.min(id, other));
            }
            case 3 -> {
                long fresh = ids.getLast() + 1 + random.nextInt(1000);
                run("update main." + table + " set id = " + fresh + " where id = " + id);
                yield new Deed("renumber", table, id);
            }
            case 4 -> {
                run("delete from main." + table + " where id = " + id);
                run("delete from main.chain_link where table_name = '" + table + "' and row_id = " + id);
                yield new Deed("delete with its link", table, id);
            }
            default -> changed(table, id, other);
        };
    }

    /// Another value in one column: a number a little off, a text with another letter, nothing, or what
    /// another line has there.
    private Deed changed(String table, long id, long other) throws SQLException {
        List<String> columns = columns(table);
        String column = columns.get(random.nextInt(columns.size()));
        String value = switch (random.nextInt(4)) {
            case 0 -> "(select " + column + " from main." + table + " where id = " + other + ")";
            case 1 -> "null";
            case 2 ->
                "case typeof(" + column + ") when 'integer' then " + column + " + " + (1 + random.nextInt(100))
                        + " else " + column + " || 'x' end";
            default ->
                "case typeof(" + column + ") when 'integer' then -" + column + " else replace(" + column + ", substr("
                        + column + ", 1, 1), 'y') end";
        };
        run("update main." + table + " set " + column + " = " + value + " where id = " + id);
        return new Deed("update " + column, table, id);
    }

    /// The lines at the end of the ledgers are gone, with their links; the head is left.
    void cut(int lines) throws SQLException {
        triggersOff();
        try (Statement statement = connection.createStatement()) {
            for (int i = 0; i < lines; i++) {
                String table;
                long row;
                try (ResultSet last = statement.executeQuery(
                        "select table_name, row_id from main.chain_link order by id desc limit 1")) {
                    last.next();
                    table = last.getString(1);
                    row = last.getLong(2);
                }
                run("delete from main." + table + " where id = " + row);
                run("delete from main.chain_link where id = (select max(id) from main.chain_link)");
            }
        }
    }

    /// Takes one guard off and leaves it so.
    void unguard(String trigger) throws SQLException {
        run("drop trigger main." + trigger);
    }

    /// Puts a guard of somebody's own in the place of the one of that name.
    void guard(String sql) throws SQLException {
        run("drop trigger if exists main." + sql.split(" ", 4)[2]);
        run(sql);
    }

    /// All ledgers as they were; the guards must be off.
    void restore() throws SQLException {
        List<String> all = new ArrayList<>(tables);
        all.add("chain_link");
        all.add("chain_head");
        run("begin");
        for (String table : all) {
            run("delete from main." + table);
            run("insert into main." + table + " select * from good." + table);
        }
        run("commit");
    }

    void triggersOff() throws SQLException {
        for (String name : triggers.keySet()) {
            run("drop trigger if exists main." + name);
        }
    }

    void triggersOn() throws SQLException {
        triggersOff();
        for (String sql : triggers.values()) {
            run(sql);
        }
    }

    private boolean differs(String table) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select exists (select * from (select * from main." + table
                        + " except select * from good." + table + ")) or exists (select * from (select * from good."
                        + table + " except select * from main." + table + "))")) {
            return row.getBoolean(1);
        }
    }

    private List<Long> ids(String table) throws SQLException {
        List<Long> ids = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select id from main." + table + " order by id")) {
            while (rows.next()) {
                ids.add(rows.getLong(1));
            }
        }
        return ids;
    }

    private List<String> columns(String table) throws SQLException {
        List<String> columns = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select name from pragma_table_info('" + table + "') where name <> 'id'")) {
            while (rows.next()) {
                columns.add(rows.getString(1));
            }
        }
        return columns;
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
