package org.shouwang.kit.db;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A record type as a row: its columns in order, the first of them `id`.
record RowShape(List<String> columns, List<Method> accessors) {
    static RowShape of(Class<?> type) {
        List<String> columns = new ArrayList<>();
        List<Method> accessors = new ArrayList<>();
        for (RecordComponent part : type.getRecordComponents()) {
            columns.add(part.getName().replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT));
            part.getAccessor().setAccessible(true);
            accessors.add(part.getAccessor());
        }
        if (columns.isEmpty() || !columns.getFirst().equals("id")) {
            throw new IllegalArgumentException("The first component of a row is its id: " + type);
        }
        return new RowShape(List.copyOf(columns), List.copyOf(accessors));
    }

    @Nullable
    Object value(Record row, int at) {
        try {
            return accessors.get(at).invoke(row);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    String insert(String table) {
        String marks = columns.stream().map(c -> "?").collect(Collectors.joining(", "));
        return "insert into " + table + " (" + String.join(", ", columns) + ") values (" + marks + ")";
    }

    String update(String table) {
        String sets = columns.stream().skip(1).map(c -> c + " = ?").collect(Collectors.joining(", "));
        return "update " + table + " set " + sets + " where id = ?";
    }
}
