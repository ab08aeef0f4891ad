package org.shouwang.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.shouwang.kit.sheet.Cell;
import org.shouwang.kit.sheet.Merge;
import org.shouwang.kit.sheet.Row;

/// The words over every column of a sheet, titles over several columns included.
final class Titles {
    private static final int LEVELS = 2;
    private static final String BETWEEN = "\u00b7";

    private Titles() {}

    static TreeMap<Integer, String> of(Row header, List<Row> top, List<Merge> merges) {
        TreeMap<Integer, String> titles = new TreeMap<>();
        for (Cell cell : header.cells()) {
            put(titles, cell.column(), cell.text());
        }
        List<Merge> groups = new ArrayList<>();
        for (Merge merge : merges) {
            boolean over = merge.lastRow() < header.number() && merge.lastRow() >= header.number() - LEVELS;
            if (merge.firstRow() < header.number() && merge.lastRow() >= header.number()) {
                put(titles, merge.firstColumn(), text(top, merge));
            } else if (over && merge.lastColumn() > merge.firstColumn()) {
                groups.add(merge);
            }
        }
        if (!titles.isEmpty()) {
            groups.stream()
                    .filter(merge -> merge.firstColumn() > titles.firstKey() || merge.lastColumn() < titles.lastKey())
                    .forEach(merge -> name(titles, merge, text(top, merge)));
        }
        if (groups.isEmpty()) {
            unmerged(titles, header, top, merges);
        }
        return titles;
    }

    /// Two lines of titles without merged cells, as text files have them: what stands above a blank is the title,
    /// what stands above several titles is said before each of them.
    private static void unmerged(TreeMap<Integer, String> titles, Row header, List<Row> top, List<Merge> merges) {
        Row above = top.stream()
                .filter(row -> row.number() == header.number() - 1)
                .findFirst()
                .orElse(null);
        boolean merged = merges.stream().anyMatch(merge -> merge.lastRow() == header.number() - 1);
        if (above == null || merged) {
            return;
        }
        TreeMap<Integer, String> upper = new TreeMap<>();
        above.cells().forEach(cell -> put(upper, cell.column(), cell.text()));
        boolean stands = upper.keySet().stream().anyMatch(column -> !titles.containsKey(column));
        boolean twice = titles.values().stream().distinct().count() < titles.size();
        if (upper.size() < 2 || !stands && !twice || titles.keySet().stream().allMatch(upper::containsKey)) {
            return;
        }
        Integer last =
                titles.isEmpty() ? upper.lastKey() : Integer.valueOf(Math.max(titles.lastKey(), upper.lastKey()));
        upper.forEach((column, text) -> {
            Integer next = upper.higherKey(column);
            int end = next == null ? last : next - 1;
            if (titles.containsKey(column) && end > column) {
                name(titles, new Merge(above.number(), above.number(), column, end), text);
            } else {
                titles.putIfAbsent(column, text);
            }
        });
    }

    private static void name(TreeMap<Integer, String> titles, Merge merge, String group) {
        if (!group.isEmpty()) {
            titles.subMap(merge.firstColumn(), true, merge.lastColumn(), true)
                    .replaceAll((column, title) ->
                            title.contains(BETWEEN) || title.equals(group) ? title : group + BETWEEN + title);
        }
    }

    private static void put(TreeMap<Integer, String> titles, int column, String text) {
        String plain = text.replaceAll("\\s+", " ").strip();
        if (!plain.isEmpty()) {
            titles.putIfAbsent(column, plain);
        }
    }

    private static String text(List<Row> top, Merge merge) {
        return top.stream()
                .filter(row -> row.number() == merge.firstRow())
                .map(row -> row.text(merge.firstColumn()).replaceAll("\\s+", " "))
                .findFirst()
                .orElse("");
    }
}
