package org.shouwang.kit.db;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// Writing whole rows through the writer connection; tells a recorder the row before and after.
final class RowTx extends Rows implements Tx {
    private final Ids ids;
    private final Map<Class<?>, RowShape> shapes = new ConcurrentHashMap<>();
    private @Nullable Consumer<RowChange> recorder;

    RowTx(Handle handle, Cells cells, Sealer sealer, Ids ids) {
        super(handle, cells, sealer);
        this.ids = ids;
    }

    void record(@Nullable Consumer<RowChange> recorder) {
        this.recorder = recorder;
    }

    @Override
    public long nextId() {
        return ids.next();
    }

    @Override
    public long insert(String table, Record row) {
        RowShape shape = shape(row);
        @Nullable Object[] values = new Object[shape.columns().size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = cells.toStore(shape.value(row, i));
        }
        write(shape.insert(table), values);
        Long id = (Long) Objects.requireNonNull(values[0]);
        if (recorder != null) {
            recorder.accept(new RowChange(table, id, null, shape.imprint(values)));
        }
        return id;
    }

    @Override
    public boolean update(String table, Record row) {
        RowShape shape = shape(row);
        Object id = Objects.requireNonNull(cells.toStore(shape.value(row, 0)));
        Map<String, @Nullable Object> before = stored(table, (Long) id);
        if (before == null) {
            throw new IllegalStateException("No row " + id + " in " + table);
        }
        Map<String, @Nullable Object> after = new LinkedHashMap<>(before);
        boolean differs = false;
        for (int i = 1; i < shape.columns().size(); i++) {
            String column = shape.columns().get(i);
            if (!cells.same(before.get(column), shape.value(row, i))) {
                after.put(column, cells.toStore(shape.value(row, i)));
                differs = true;
            }
        }
        if (differs) {
            replace(table, after);
            tell(table, before, after);
        }
        return differs;
    }

    @Override
    public void delete(String table, Record row) {
        Long id = (Long) Objects.requireNonNull(cells.toStore(shape(row).value(row, 0)));
        Map<String, @Nullable Object> before = stored(table, id);
        if (before != null) {
            remove(table, id);
            tell(table, before, null);
        }
    }

    /// Puts a row back to an earlier image; used by undo.
    void restore(String table, long id, @Nullable Map<String, @Nullable Object> image) {
        Map<String, @Nullable Object> now = stored(table, id);
        if (image == null) {
            remove(table, id);
        } else if (now == null) {
            String columns = String.join(", ", image.keySet());
            String marks =
                    String.join(", ", image.keySet().stream().map(c -> "?").toList());
            write(
                    "insert into " + table + " (" + columns + ") values (" + marks + ")",
                    image.values().toArray());
        } else {
            Map<String, @Nullable Object> whole = new LinkedHashMap<>(now);
            whole.replaceAll((column, value) -> image.get(column)); // an image leaves nulls out
            replace(table, whole);
        }
        tell(table, now, image);
    }

    private void replace(String table, Map<String, @Nullable Object> image) {
        List<String> columns =
                image.keySet().stream().filter(c -> !c.equals("id")).toList();
        String sets = String.join(", ", columns.stream().map(c -> c + " = ?").toList());
        Object[] values = new Object[columns.size() + 1];
        for (int i = 0; i < columns.size(); i++) {
            values[i] = image.get(columns.get(i));
        }
        values[columns.size()] = image.get("id");
        write("update " + table + " set " + sets + " where id = ?", values);
    }

    private void remove(String table, long id) {
        write("delete from " + table + " where id = ?", id);
    }

    private void write(String sql, @Nullable Object... values) {
        try {
            PreparedStatement statement = statement(sql);
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        } catch (SQLException e) {
            throw Refusals.of(e);
        }
    }

    private void tell(
            String table,
            @Nullable Map<String, @Nullable Object> before,
            @Nullable Map<String, @Nullable Object> after) {
        if (recorder != null) {
            Map<String, @Nullable Object> either = Objects.requireNonNull(after == null ? before : after);
            String then = before == null && after != null ? Imprint.of(after) : Images.json(after);
            recorder.accept(
                    new RowChange(table, (Long) Objects.requireNonNull(either.get("id")), Images.json(before), then));
        }
    }

    private RowShape shape(Record row) {
        return shapes.computeIfAbsent(row.getClass(), RowShape::of);
    }
}
