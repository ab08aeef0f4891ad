package org.shouwang.kit.fx;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;
import org.shouwang.kit.sheet.Band;
import org.shouwang.kit.sheet.Column;
import org.shouwang.kit.sheet.Marked;
import org.shouwang.kit.sheet.Sheet;
import org.shouwang.kit.sheet.Tone;
import org.shouwang.kit.text.Texts;

/// A sheet as a list on the screen: the same columns, tints and totals as in the workbook and on paper.
public final class SheetTable {
    private static final Texts T = Texts.of(SheetTable.class);
    private static final DateTimeFormatter DATE_TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final double CHARACTER = 7.4;

    private SheetTable() {}

    /// @param rows the rows of the sheet, read in the background ([Sheet#rowList])
    public static Table<List<@Nullable Object>> of(Sheet sheet, List<List<@Nullable Object>> rows) {
        Tables<List<@Nullable Object>> tables = Tables.of();
        int words = words(sheet);
        for (int i = 0; i < sheet.columns().size(); i++) {
            column(tables, sheet.columns().get(i), i, rows, words);
        }
        Table<List<@Nullable Object>> table = tables.build();
        table.items(rows);
        String totals = totals(sheet);
        if (!totals.isEmpty()) {
            table.foot(T.get("table.totals", totals));
        }
        return table;
    }

    /// Where the words of a band have the most room.
    private static int words(Sheet sheet) {
        for (int i = 0; i < sheet.columns().size(); i++) {
            if (sheet.columns().get(i).kind() == Column.Kind.WRAP) {
                return i;
            }
        }
        return 0;
    }

    private static void column(
            Tables<List<@Nullable Object>> tables,
            Column column,
            int at,
            List<List<@Nullable Object>> rows,
            int bands) {
        String title = column.title();
        double width = Math.max(column.width(), title.length() * 2) * CHARACTER + 18;
        boolean tinted = rows.stream().anyMatch(row -> Marked.tone(at(row, at, bands)) != Tone.PLAIN);
        if (tinted) {
            tables.node(title, width, row -> words(at(row, at, bands)), row -> cell(at(row, at, bands)));
        } else if (column.numeric()) {
            tables.number(
                    title, width, row -> Marked.plain(at(row, at, bands)) instanceof Number number ? number : null);
        } else {
            tables.text(title, width, row -> words(at(row, at, bands)));
        }
        if (column.group() != null) {
            tables.under(column.group());
        }
        if (column.kind() == Column.Kind.WRAP) {
            tables.wide();
        }
    }

    private static @Nullable Object at(List<@Nullable Object> row, int column, int bands) {
        if (row.size() == 1 && row.getFirst() instanceof Band band) {
            return column == bands ? new Marked(band.words(), Tone.WEEKEND) : null;
        }
        return row.get(column);
    }

    private static String totals(Sheet sheet) {
        List<@Nullable Object> values = sheet.totals();
        List<String> parts = new ArrayList<>();
        for (int i = 0; values != null && i < values.size(); i++) {
            if (Marked.plain(values.get(i)) instanceof Number) {
                parts.add(T.get("table.total", sheet.columns().get(i).title(), words(values.get(i))));
            }
        }
        return String.join("   ", parts);
    }

    private static Node cell(@Nullable Object value) {
        Tone tone = Marked.tone(value);
        return switch (tone) {
            case PLAIN -> Boxes.words(words(value));
            case STRUCK -> {
                Label struck = Boxes.muted(words(value));
                struck.getStyleClass().add("struck");
                yield struck;
            }
            default -> new Chip(words(value), Tint.of(tone));
        };
    }

    private static String words(@Nullable Object cell) {
        return switch (Marked.plain(cell)) {
            case null -> "";
            case Integer whole -> Numbers.whole(whole);
            case Long whole -> Numbers.whole(whole);
            case Number number -> Numbers.decimal(number);
            case LocalDateTime moment -> DATE_TIME.format(moment);
            case LocalTime time -> TIME.format(time);
            case Object other -> Objects.toString(other);
        };
    }
}
