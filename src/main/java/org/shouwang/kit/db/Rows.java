package org.shouwang.kit.db;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;

/// Reading through one connection.
class Rows implements Query, AutoCloseable {
    final Handle handle;
    final Cells cells;
    private final Sealer sealer;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();
    private final KeptStatements kept = new KeptStatements();

    Rows(Handle handle, Cells cells, Sealer sealer) {
        this.handle = handle;
        this.cells = cells;
        this.sealer = sealer;
        handle.setStatementBuilder(kept);
    }

    @Override
    public <T> List<T> list(Class<T> type, String sql, @Nullable Object... params) {
        return translated(() -> bound(sql, params).mapTo(type).list());
    }

    @Override
    public <T> Optional<T> one(Class<T> type, String sql, @Nullable Object... params) {
        return translated(() -> bound(sql, params).mapTo(type).findOne());
    }

    @Override
    public <T> void each(Class<T> type, Consumer<? super T> row, String sql, @Nullable Object... params) {
        translated(() -> {
            try (Stream<T> rows = bound(sql, params).setFetchSize(500).mapTo(type).stream()) {
                rows.forEach(row);
            }
            return true;
        });
    }

    @Override
    public long number(String sql, @Nullable Object... params) {
        return translated(() -> bound(sql, params).mapTo(Long.class).one());
    }

    @Override
    public boolean shows(String table, long id, @Nullable String image) {
        return Images.shows(image, stored(table, id));
    }

    @Override
    public @Nullable String image(String table, long id) {
        return Images.json(stored(table, id));
    }

    @Override
    public String mark(String value) {
        return sealer.mark(value);
    }

    /// The row as stored, or null.
    @Nullable
    Map<String, @Nullable Object> stored(String table, long id) {
        try {
            PreparedStatement select = statement("select * from " + table + " where id = ?");
            select.setLong(1, id);
            try (ResultSet found = select.executeQuery()) {
                if (!found.next()) {
                    return null;
                }
                Map<String, @Nullable Object> row = new LinkedHashMap<>();
                for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
                    row.put(found.getMetaData().getColumnName(i), Cells.raw(found, i));
                }
                return row;
            }
        } catch (SQLException e) {
            throw Refusals.of(e);
        }
    }

    PreparedStatement statement(String sql) throws SQLException {
        PreparedStatement statement = prepared.get(sql);
        if (statement == null) {
            statement = handle.getConnection().prepareStatement(sql);
            prepared.put(sql, statement);
        }
        return statement;
    }

    /// Closes the kept statements; the driver leaves them unusable after a failure.
    @Override
    public void close() {
        try {
            for (PreparedStatement statement : prepared.values()) {
                statement.close();
            }
            prepared.clear();
            kept.forget();
        } catch (SQLException e) {
            throw Refusals.of(e);
        }
    }

    private org.jdbi.v3.core.statement.Query bound(String sql, @Nullable Object... params) {
        var query = handle.createQuery(sql);
        for (int i = 0; i < params.length; i++) {
            query.bind(i, cells.toStore(params[i]));
        }
        return query;
    }

    private <T> T translated(Asked<T> asked) {
        try {
            return asked.get();
        } catch (JdbiException e) {
            close();
            throw Refusals.of(e);
        }
    }

    private interface Asked<T> {
        T get();
    }
}
