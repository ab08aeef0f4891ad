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

    /// Whether a stored row (null for none) is as the audit left it: as an image in JSON, or as an imprint.
    static boolean shows(@Nullable String image, @Nullable Map<String, @Nullable Object> row) {
        if (image == null || row == null) {
            return image == null && row == null;
        }
        return image.equals(Imprint.is(image) ? Imprint.of(row) : json(row));
    }

    static @Nullable Map<String, @Nullable Object> fromJson(@Nullable String json) {
        if (json == null) {
            return null;
        }
        if (Imprint.is(json)) {
            throw new IllegalArgumentException("An imprint does not tell the row");
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
