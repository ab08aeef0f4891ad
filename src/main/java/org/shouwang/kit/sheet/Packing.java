package org.shouwang.kit.sheet;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.RandomAccess;

/// Packs the rows of a list tightly, so that a hundred thousand of them fit beside everything else: words stand as
/// words, what is said again and again stands once.
final class Packing {
    private static final int KEPT = 4_096;
    private static final int SHORT = 8;

    private final Map<Object, Object> known = new HashMap<>();
    private int[] columns = {};

    Row pack(Row row) {
        int size = row.cells().size();
        int[] places = new int[size];
        Object[] values = new Object[size];
        for (int i = 0; i < size; i++) {
            Cell cell = row.cells().get(i);
            places[i] = cell.column();
            boolean words = cell.kind() == Cell.Kind.TEXT && cell.moment() == null && Double.isNaN(cell.number());
            values[i] = one(words ? cell.text() : cell, cell.text().length());
        }
        if (!Arrays.equals(places, columns)) {
            columns = places;
        }
        return new Row(row.number(), row.hidden(), new Packed(columns, values));
    }

    private Object one(Object value, int length) {
        if (length > SHORT) {
            return value;
        }
        Object before = known.get(value);
        if (before == null && known.size() < KEPT) {
            known.put(value, value);
        }
        return before == null ? value : before;
    }

    private static final class Packed extends AbstractList<Cell> implements RandomAccess {
        private final int[] columns;
        private final Object[] values;

        private Packed(int[] columns, Object[] values) {
            this.columns = columns;
            this.values = values;
        }

        @Override
        public Cell get(int at) {
            Object value = values[at];
            return value instanceof Cell cell
                    ? cell
                    : new Cell(columns[at], Cell.Kind.TEXT, (String) value, Double.NaN, null);
        }

        @Override
        public int size() {
            return values.length;
        }
    }
}
