package org.shouwang.kit.db;

import org.jspecify.annotations.Nullable;

/// One row before and after, as stored (sealed values stay sealed), in JSON; after an insert only the row's imprint
/// (`#` and 16 hexadecimal digits), for the row itself is there.
public record RowChange(
        String table,
        long rowId,
        @Nullable String before,
        @Nullable String after) {}
