package org.shouwang.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.shouwang.kit.sheet.Cell;
import org.shouwang.kit.sheet.Grid;
import org.shouwang.kit.sheet.Merge;
import org.shouwang.kit.sheet.Row;

/// Finds the row that names the columns: the one among the first with the most words that offices use for columns.
/// Titles merged over several columns, or from the row above, count with it.
final class LayoutFinder {
    private static final int LOOKED_AT = 20;
    private static final int AT_LEAST = 2;
    private static final int LEVELS = 2;
    private static final String BETWEEN = "\u00b7";

    private final HeadingWords words;

    LayoutFinder(HeadingWords words) {
        this.words = words;
    }

    Optional<ListLayout> find(Grid grid) {
        List<Row> top = grid.rows().subList(0, Math.min(LOOKED_AT, grid.rows().size()));
        List<Merge> merges = grid.merges().stream()
                .filter(merge ->
                        !top.isEmpty() && merge.firstRow() <= top.getLast().number())
                .toList();
        ListLayout best = null;
        int most = AT_LEAST - 1;
        for (Row row : top) {
            ListLayout layout = Meanings.layout(grid.name(), row.number(), titles(row, top, merges), place(grid, row), words);
            int score = (int) layout.titles().entrySet().stream()
                    .filter(title -> layout.meanings().containsKey(title.getKey()) || words.known(title.getValue()))
                    .count();
            if (score > most) {
                most = score;
                best = layout;
            }
        }
        return Optional.ofNullable(best);
    }

    /// The one building (and unit) that the sheet's name or the lines above the header speak of.
    private String place(Grid grid, Row header) {
        List<String> lines = new ArrayList<>();
        lines.add(grid.name());
        grid.rows().stream()
                .takeWhile(row -> row.number() < header.number())
                .flatMap(row -> row.cells().stream())
                .forEach(cell -> lines.add(cell.text()));
        return lines.stream().map(words::place).filter(found -> !found.isEmpty()).findFirst().orElse("");
    }

    private static TreeMap<Integer, String> titles(Row header, List<Row> top, List<Merge> merges) {
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
        return titles;
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
