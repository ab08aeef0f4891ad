package org.shouwang.kit.db;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jdbi.v3.core.config.ConfigRegistry;
import org.jdbi.v3.core.mapper.ColumnMapper;
import org.jdbi.v3.core.mapper.NoSuchMapperException;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/// Makes records of rows: the column `household_id` fills the component `householdId`. Where each column stands is
/// looked up once a query, so that a hundred thousand rows are read several times faster than by reflection for each.
final class RecordMapper<T> implements RowMapper<T> {
    private final Class<T> type;
    private final Cells cells;

    RecordMapper(Class<T> type, Cells cells) {
        this.type = type;
        this.cells = cells;
    }

    @Override
    public T map(ResultSet row, StatementContext context) throws SQLException {
        return specialize(row, context).map(row, context);
    }

    @Override
    public RowMapper<T> specialize(ResultSet rows, StatementContext context) throws SQLException {
        Map<String, Integer> places = new HashMap<>();
        for (int i = rows.getMetaData().getColumnCount(); i > 0; i--) {
            places.put(rows.getMetaData().getColumnLabel(i).replace("_", "").toLowerCase(Locale.ROOT), i);
        }
        RecordComponent[] components = type.getRecordComponents();
        Reader[] readers = new Reader[components.length];
        for (int i = 0; i < components.length; i++) {
            String name = components[i].getName().toLowerCase(Locale.ROOT);
            Integer place = places.get(name);
            if (place == null) {
                throw new SQLException("No column for " + type.getName() + "." + components[i].getName());
            }
            readers[i] = reader(components[i].getType(), place, context.getConfig());
        }
        Constructor<T> constructor = constructor(components);
        return (row, same) -> {
            @Nullable Object[] values = new Object[readers.length];
            for (int i = 0; i < readers.length; i++) {
                values[i] = readers[i].read(row, same);
            }
            return made(constructor, values);
        };
    }

    private Constructor<T> constructor(RecordComponent[] components) {
        try {
            Constructor<T> found = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            found.setAccessible(true);
            return found;
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }

    private static <T> T made(Constructor<T> constructor, @Nullable Object[] values) {
        try {
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private Reader reader(Class<?> kind, int at, ConfigRegistry config) {
        if (kind == String.class) {
            return (row, context) -> row.getString(at);
        }
        if (kind == long.class || kind == Long.class) {
            return (row, context) -> orNull(kind, row.getLong(at), row);
        }
        if (kind == int.class || kind == Integer.class) {
            return (row, context) -> orNull(kind, row.getInt(at), row);
        }
        if (kind == double.class || kind == Double.class) {
            return (row, context) -> orNull(kind, row.getDouble(at), row);
        }
        if (kind == boolean.class) {
            return (row, context) -> row.getLong(at) != 0;
        }
        if (kind.isEnum()) {
            Map<String, Object> constants = new HashMap<>();
            for (Object constant : kind.getEnumConstants()) {
                constants.put(((Enum<?>) constant).name(), constant);
            }
            return (row, context) -> constant(constants, row.getString(at));
        }
        ColumnMapper<?> mapper = cells.build(kind, config).orElseThrow(() -> new NoSuchMapperException(kind.getName()));
        return (row, context) -> mapper.map(row, at, context);
    }

    private static @Nullable Object orNull(Class<?> kind, Object number, ResultSet row) throws SQLException {
        return !kind.isPrimitive() && row.wasNull() ? null : number;
    }

    private static @Nullable Object constant(Map<String, Object> constants, @Nullable String name) {
        if (name == null) {
            return null;
        }
        Object constant = constants.get(name);
        if (constant == null) {
            throw new IllegalArgumentException("No constant " + name);
        }
        return constant;
    }

    /// One component of the record.
    private interface Reader {
        @Nullable
        Object read(ResultSet row, StatementContext context) throws SQLException;
    }
}
