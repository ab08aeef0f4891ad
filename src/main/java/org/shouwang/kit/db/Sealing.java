package org.shouwang.kit.db;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/// Which types are sealed on the way into the store and opened on the way out. The caller names them, so that this
/// room needs no word of the branch.
public final class Sealing {
    private final Map<Class<?>, Kind<?>> kinds = new LinkedHashMap<>();

    public <T> Sealing with(Class<T> type, Function<T, String> plain, Function<String, T> make) {
        kinds.put(type, new Kind<>(type, plain, make));
        return this;
    }

    Map<Class<?>, Kind<?>> kinds() {
        return kinds;
    }

    record Kind<T>(Class<T> type, Function<T, String> plain, Function<String, T> make) {
        String plainOf(Object value) {
            return plain.apply(type.cast(value));
        }
    }
}
