package org.shouwang.kit.db;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Reads the store; cannot change it (the connection refuses it too). Parameters are positional `?`.
///
/// Rows become records: column `household_id` fills component `householdId`. A component may be a number, a
/// String, an enum (its name), LocalDate, LocalTime, Instant, YearMonth (ISO text), boolean (0/1), a sealed type,
/// or a record of one component such as `HouseholdId(long value)`; null needs `@Nullable` and a boxed type.
public interface Query {
    <T> List<T> list(Class<T> type, String sql, @Nullable Object... params);

    <T> Optional<T> one(Class<T> type, String sql, @Nullable Object... params);

    /// Row by row, for exports: memory stays flat.
    <T> void each(Class<T> type, Consumer<? super T> row, String sql, @Nullable Object... params);

    /// The single whole number of a `select count(*)` or `select coalesce(sum(…), 0)`.
    long number(String sql, @Nullable Object... params);

    /// Whether a row is stored as an image or imprint of the audit says; null for no such row. For audit and
    /// checks.
    boolean shows(String table, long id, @Nullable String image);

    /// A row as stored, sealed words still sealed; null for no such row. For chains and checks.
    @Nullable
    String image(String table, long id);

    /// A keyed mark of a sealed value, equal for equal values: for uniqueness and look-up without opening.
    String mark(String value);
}
