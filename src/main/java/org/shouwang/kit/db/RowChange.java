package org.shouwang.kit.db;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// One row before and after, as stored (sealed values stay sealed), in JSON; after an insert only the row's imprint
/// (`#` and 16 hexadecimal digits), for the row itself is there.
public record RowChange(
        String table,
        long rowId,
        @Nullable String before,
        @Nullable String after) {
    /// The columns that differ; empty where the row began or ended, or where only its imprint is known.
    public Set<String> columns() {
        if (before == null || after == null || Imprint.is(before) || Imprint.is(after)) {
            return Set.of();
        }
        Map<String, @Nullable Object> was = Objects.requireNonNull(Images.fromJson(before));
        Map<String, @Nullable Object> is = Objects.requireNonNull(Images.fromJson(after));
        Set<String> columns = new TreeSet<>(was.keySet());
        columns.addAll(is.keySet());
        columns.removeIf(column -> Objects.equals(was.get(column), is.get(column)));
        return columns;
    }
}
