package org.shouwang.kit.db;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The image of a row as stored, in JSON: what audit lines keep. Columns in alphabetical order and without nulls, so
/// that equal rows have equal images.
final class Images {
    private Images() {}

    static @Nullable String json(@Nullable Map<String, @Nullable Object> row) {
        try {
            return row == null ? null : JSON.std.asString(new TreeMap<>(row));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static @Nullable Map<String, @Nullable Object> fromJson(@Nullable String json) {
        if (json == null) {
            return null;
        }
        try {
            Map<String, @Nullable Object> row = new LinkedHashMap<>();
            JSON.std
                    .mapFrom(json)
                    .forEach((column, value) ->
                            row.put(column, value instanceof Integer small ? Long.valueOf(small) : value));
            return row;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
