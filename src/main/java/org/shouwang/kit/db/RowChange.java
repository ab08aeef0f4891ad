package org.shouwang.kit.db;

import org.jspecify.annotations.Nullable;

/// One row before and after, as stored (sealed values stay sealed), in JSON.
public record RowChange(
        String table,
        long rowId,
        @Nullable String before,
        @Nullable String after) {}
