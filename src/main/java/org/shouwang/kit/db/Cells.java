package org.shouwang.kit.db;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jdbi.v3.core.config.ConfigRegistry;
import org.jdbi.v3.core.mapper.ColumnMapper;
import org.jdbi.v3.core.mapper.ColumnMapperFactory;
import org.jspecify.annotations.Nullable;

/// One value on its way into the store and out of it: dates and times as ISO text, enums by name, booleans as 0/1,
/// typed ids as their number, sealed types through the sealer.
final class Cells implements ColumnMapperFactory {
    private static final Map<Class<?>, Function<String, ?>> TEXTS = Map.of(
            LocalDate.class, LocalDate::parse,
            LocalTime.class, LocalTime::parse,
            LocalDateTime.class, LocalDateTime::parse,
            Instant.class, Instant::parse,
            YearMonth.class, YearMonth::parse);

    private final Sealing sealing;
    private final Sealer sealer;
    private final Map<Class<?>, Optional<Single>> singles = new ConcurrentHashMap<>();

    Cells(Sealing sealing, Sealer sealer) {
        this.sealing = sealing;
        this.sealer = sealer;
    }

    /// @return null, Long, Double or String
    @Nullable
    Object toStore(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case String text -> text;
            case Long number -> number;
            case Integer number -> number.longValue();
            case Boolean flag -> flag ? 1L : 0L;
            case Double number -> number;
            case Enum<?> constant -> constant.name();
            case Record item -> fromRecord(item);
            default -> {
                if (TEXTS.containsKey(value.getClass())) {
                    yield value.toString();
                }
                throw new IllegalArgumentException("Not storable: " + value.getClass());
            }
        };
    }

    private @Nullable Object fromRecord(Record item) {
        Sealing.Kind<?> sealed = sealing.kinds().get(item.getClass());
        if (sealed != null) {
            return sealer.seal(sealed.plainOf(item));
        }
        Single single = single(item.getClass())
                .orElseThrow(() -> new IllegalArgumentException("Not storable: " + item.getClass()));
        return toStore(single.get(item));
    }

    /// Whether two stored values of a sealed type open to the same words (each sealing differs).
    boolean same(@Nullable Object stored, @Nullable Object value) {
        if (value != null && stored instanceof String text) {
            Sealing.Kind<?> sealed = sealing.kinds().get(value.getClass());
            if (sealed != null) {
                return sealer.open(text).equals(sealed.plainOf(value));
            }
        }
        Object raw = toStore(value);
        return raw == null ? stored == null : raw.equals(stored);
    }

    @Override
    public Optional<ColumnMapper<?>> build(Type type, ConfigRegistry config) {
        if (!(type instanceof Class<?> kind)) {
            return Optional.empty();
        }
        Sealing.Kind<?> sealed = sealing.kinds().get(kind);
        if (sealed != null) {
            return Optional.of(text(in -> sealed.make().apply(sealer.open(in))));
        }
        Function<String, ?> parse = TEXTS.get(kind);
        if (parse != null) {
            return Optional.of(text(parse));
        }
        if (kind == boolean.class || kind == Boolean.class) {
            return Optional.of((row, at, context) -> {
                long flag = row.getLong(at);
                return row.wasNull() ? null : flag != 0;
            });
        }
        if (kind.isRecord()) {
            return single(kind).map(this::mapper);
        }
        return Optional.empty();
    }

    private ColumnMapper<?> mapper(Single single) {
        return (row, at, context) -> {
            Object value = single.number() ? row.getLong(at) : row.getString(at);
            return row.wasNull() || value == null ? null : single.make(value);
        };
    }

    private static ColumnMapper<?> text(Function<String, ?> parse) {
        return (row, at, context) -> {
            String in = row.getString(at);
            return in == null ? null : parse.apply(in);
        };
    }

    static @Nullable Object raw(ResultSet row, int at) throws SQLException {
        Object value = row.getObject(at);
        return value instanceof Integer small ? Long.valueOf(small) : value;
    }

    private Optional<Single> single(Class<?> kind) {
        return singles.computeIfAbsent(kind, Single::of);
    }

    /// A record of one number or one text, such as an id.
    private record Single(RecordComponent component, Constructor<?> constructor, boolean number) {
        static Optional<Single> of(Class<?> kind) {
            RecordComponent[] parts = kind.getRecordComponents();
            if (parts == null || parts.length != 1) {
                return Optional.empty();
            }
            Class<?> type = parts[0].getType();
            if (type != long.class && type != String.class) {
                return Optional.empty();
            }
            try {
                Constructor<?> constructor = kind.getDeclaredConstructor(type);
                constructor.setAccessible(true);
                parts[0].getAccessor().setAccessible(true);
                return Optional.of(new Single(parts[0], constructor, type == long.class));
            } catch (NoSuchMethodException e) {
                throw new IllegalStateException(e);
            }
        }

        Object get(Object item) {
            try {
                return component.getAccessor().invoke(item);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }

        Object make(Object value) {
            try {
                return constructor.newInstance(value);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
