package org.shouwang.kit.db;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// A record type as a row: its columns in order, the first of them `id`.
///
/// @param order the columns' places in alphabetical order
record RowShape(List<String> columns, List<Method> accessors, int[] order, Map<String, String> inserts) {
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
        int[] order = IntStream.range(0, columns.size())
                .boxed()
                .sorted(Comparator.comparing(columns::get))
                .mapToInt(Integer::intValue)
                .toArray();
        return new RowShape(List.copyOf(columns), List.copyOf(accessors), order, new ConcurrentHashMap<>());
    }

    @Nullable
    Object value(Record row, int at) {
        try {
            return accessors.get(at).invoke(row);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /// The imprint of a row with these values in the order of the columns.
    String imprint(@Nullable Object[] values) {
        Imprint imprint = new Imprint();
        for (int at : order) {
            imprint.add(columns.get(at), values[at]);
        }
        return imprint.toString();
    }

    String insert(String table) {
        return inserts.computeIfAbsent(table, this::insertInto);
    }

    private String insertInto(String table) {
        String marks = columns.stream().map(c -> "?").collect(Collectors.joining(", "));
        return "insert into " + table + " (" + String.join(", ", columns) + ") values (" + marks + ")";
    }
}
