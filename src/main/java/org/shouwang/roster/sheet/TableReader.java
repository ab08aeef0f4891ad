package org.shouwang.roster.sheet;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shouwang.kit.sheet.Cell;
import org.shouwang.kit.sheet.Grid;
import org.shouwang.kit.sheet.Row;
import org.shouwang.kit.sheet.WholeGrid;
import org.shouwang.kit.text.Fold;
import org.shouwang.kit.text.Texts;

/// Finds a roster on one sheet of a workbook, whichever way it lies: a line a duty, days down and shifts across, or
/// days across and shifts down; merged cells count wherever they reach.
final class TableReader {
    private static final Texts T = Texts.of(TableReader.class);
    private static final int LOOKED_AT = 15;
    private static final int ACROSS = 3;
    private static final Set<String> DATE = words(T.get("head.date"));
    private static final Set<String> WEEKDAY = words(T.get("head.weekday"));
    private static final Set<String> POST = words(T.get("head.post"));
    private static final Set<String> SHIFT = words(T.get("head.shift"));
    private static final Set<String> TIMES = words(T.get("head.times"));
    private static final Set<String> PEOPLE = words(T.get("head.people"));
    private static final Set<String> LEADER = words(T.get("head.leader"));
    private static final Set<String> OTHER = words(T.get("head.other"));
    private static final Set<String> END = words(T.get("head.end"));

    private final WholeGrid grid;
    private final YearMonth about;
    private final List<Written> found = new ArrayList<>();
    private String heading = "";

    /// @param usual the month where the sheet names none
    TableReader(Grid grid, YearMonth usual) {
        this.grid = new WholeGrid(grid);
        about = month().orElse(usual);
    }

    private static Set<String> words(String words) {
        return Set.of(words.split(" "));
    }

    private Optional<YearMonth> month() {
        return grid.rows().stream()
                .limit(LOOKED_AT)
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell.kind() == Cell.Kind.TEXT || cell.kind() == Cell.Kind.FORMULA_TEXT)
                .flatMap(cell -> DayWords.month(cell.text()).stream())
                .findFirst()
                .or(() -> DayWords.month(grid.name()));
    }

    /// Empty where there is no roster on this sheet.
    List<Written> read() {
        for (Row row : grid.rows().stream().limit(LOOKED_AT).toList()) {
            heading = grid.name() + " " + above(row.number());
            Map<Integer, String> titles = grid.titles(row.number(), row.number());
            Integer date = column(titles, DATE);
            if (date != null && dated(row) < ACROSS) {
                boolean list = column(titles, PEOPLE) != null || column(titles, LEADER) != null;
                if (list) {
                    list(row.number(), titles, date);
                } else {
                    grid(row.number(), date);
                }
                return found;
            }
            if (dated(row) >= ACROSS) {
                across(row);
                return found;
            }
        }
        return found;
    }

    private String above(int header) {
        return grid.rows().stream()
                .takeWhile(row -> row.number() < header)
                .flatMap(row -> row.cells().stream())
                .map(Cell::text)
                .collect(Collectors.joining(" "));
    }

    private static @Nullable Integer column(Map<Integer, String> titles, Set<String> words) {
        return titles.entrySet().stream()
                .filter(title -> words.contains(Fold.key(title.getValue())))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    /// How many cells of a row are days of a month or year.
    private int dated(Row row) {
        return (int) row.cells().stream()
                .filter(cell -> !cell.text().strip().matches("\\d{1,2}") && day(cell, row.number()) != null)
                .count();
    }

    private String text(int row, @Nullable Integer column) {
        return column == null ? "" : grid.text(row, column);
    }

    private void list(int header, Map<Integer, String> titles, int date) {
        Integer weekday = column(titles, WEEKDAY);
        Integer post = column(titles, POST);
        Integer shift = column(titles, SHIFT);
        Integer times = column(titles, TIMES);
        Integer leader = column(titles, LEADER);
        Integer people = column(titles, PEOPLE);
        int last = people != null ? people : leader == null ? date : leader;
        LocalDate before = null;
        for (int row : below(header)) {
            if (ends(row)) {
                return;
            }
            LocalDate day = text(row, date).isEmpty() ? before : day(grid.cell(row, date), row);
            before = day;
            List<NameWords> names = new ArrayList<>(NameWords.of(text(row, leader)).stream()
                    .map(name -> new NameWords(name.name(), true))
                    .toList());
            NameWords.of(text(row, people)).stream()
                    .filter(name -> names.stream().noneMatch(each -> each.name().equals(name.name())))
                    .forEach(names::add);
            if (!names.isEmpty()) {
                add(
                        row,
                        last,
                        titles.getOrDefault(last, ""),
                        day,
                        text(row, date),
                        text(row, weekday),
                        text(row, post),
                        (text(row, shift) + " " + text(row, times)).strip(),
                        names);
            }
        }
    }

    private void grid(int header, int date) {
        int last = grid.lastRow(header, date);
        while (grid.has(last + 1) && text(last + 1, date).isEmpty() && last < header + 2) {
            last++;
        }
        Map<Integer, String> titles = grid.titles(header, last);
        Integer weekday = column(titles, WEEKDAY);
        LocalDate before = null;
        for (int row : below(last)) {
            if (ends(row)) {
                return;
            }
            LocalDate day = text(row, date).isEmpty() ? before : day(grid.cell(row, date), row);
            before = day;
            for (Map.Entry<Integer, String> title : titles.entrySet()) {
                int column = title.getKey();
                boolean shift = column != date
                        && !title.getKey().equals(weekday)
                        && !OTHER.contains(Fold.key(title.getValue()));
                List<NameWords> names = shift ? NameWords.of(text(row, column)) : List.of();
                if (!names.isEmpty()) {
                    String post = last > header ? text(header, column) : "";
                    add(
                            row,
                            column,
                            title.getValue(),
                            day,
                            text(row, date),
                            text(row, weekday),
                            post,
                            title.getValue(),
                            names);
                }
            }
        }
    }

    private void across(Row header) {
        Map<Integer, LocalDate> days = new TreeMap<>();
        for (Cell cell : header.cells()) {
            LocalDate day = day(cell, header.number());
            if (day != null) {
                days.put(cell.column(), day);
            }
        }
        int first = days.keySet().iterator().next();
        for (int row : below(header.number())) {
            if (ends(row)) {
                return;
            }
            List<String> before = new ArrayList<>();
            for (int column = 0; column < first; column++) {
                if (!text(row, column).isEmpty() && !before.contains(text(row, column))) {
                    before.add(text(row, column));
                }
            }
            String post = before.size() > 1 ? before.getFirst() : "";
            days.forEach((column, day) -> {
                List<NameWords> names = NameWords.of(text(row, column));
                if (!names.isEmpty() && !before.isEmpty()) {
                    add(row, column, day.toString(), day, day.toString(), "", post, String.join(" ", before), names);
                }
            });
        }
    }

    private List<Integer> below(int row) {
        return grid.rows().stream()
                .map(Row::number)
                .filter(number -> number > row && !grid.banner(number, ACROSS))
                .toList();
    }

    /// Totals, notes and signatures end a list.
    private boolean ends(int row) {
        String first = Fold.key(grid.row(row).cells().stream()
                .map(Cell::text)
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse(""));
        return END.stream().anyMatch(first::startsWith);
    }

    private @Nullable LocalDate day(Cell cell, int row) {
        try {
            return DayWords.day(cell, about).orElse(null);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private void add(
            int row,
            int column,
            String title,
            @Nullable LocalDate day,
            String dayWritten,
            String weekday,
            String post,
            String shift,
            List<NameWords> names) {
        String trouble = day == null
                ? T.get("import.noDay", dayWritten)
                : DayWords.weekday(weekday)
                        .filter(named -> named != day.getDayOfWeek())
                        .map(named -> T.get("import.weekday", day, weekday))
                        .orElse(null);
        String where = T.get("import.column", letter(column), title.replace('\n', ' '));
        found.add(new Written(grid.name(), row, where, day, heading, post, shift, names, trouble));
    }

    private static String letter(int column) {
        return column < 26 ? String.valueOf((char) ('A' + column)) : letter(column / 26 - 1) + letter(column % 26);
    }
}
