package org.shouwang.report.ui;

import java.util.List;
import java.util.Objects;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.shouwang.kit.fx.Bars;
import org.shouwang.kit.fx.Boxes;
import org.shouwang.kit.fx.Card;
import org.shouwang.kit.fx.Numbers;
import org.shouwang.kit.fx.Table;
import org.shouwang.kit.fx.Tables;
import org.shouwang.kit.fx.Tint;
import org.shouwang.kit.sheet.Column;
import org.shouwang.kit.sheet.Marked;
import org.shouwang.kit.sheet.Sheet;
import org.shouwang.kit.text.Texts;
import org.shouwang.report.DayFigures;
import org.shouwang.report.MonthPages;

/// The overview sheet on the screen: its main figures on the left, its days and their charts on the right.
final class OverviewPane {
    private static final Texts T = Texts.of(OverviewPane.class);
    private static final double CHARACTER = 7.4;

    private final Sheet sheet;
    private final List<DayFigures> days;

    OverviewPane(MonthPages pages) {
        sheet = pages.sheets().getFirst();
        days = pages.figures().days();
    }

    Node node() {
        String first = Objects.toString(sheet.columns().getFirst().group(), "");
        int split = (int) sheet.columns().stream()
                .filter(column -> first.equals(column.group()))
                .count();
        Region main = Boxes.grow(table(0, split, 1));
        Region daily = Boxes.grow(table(split, sheet.columns().size(), split));
        Node right = Boxes.stack(
                daily,
                Boxes.cards(
                        chart(
                                T.get("chart.entries"),
                                Tint.PLAIN,
                                day -> (long) day.gate().entered() + day.gate().left()),
                        chart(
                                T.get("chart.deliveries"),
                                Tint.GOLD,
                                day -> day.deliveries().noted())));
        HBox both = Boxes.cards(main, Boxes.grow(right));
        main.setMinWidth(0);
        main.prefWidthProperty().bind(both.widthProperty().multiply(0.4));
        return both;
    }

    /// @param key the column that is filled in every row of this part
    private Region table(int from, int to, int key) {
        Tables<List<@Nullable Object>> tables = Tables.of();
        IntStream.range(from, to).forEach(i -> column(tables, i, i == from + 1));
        Table<List<@Nullable Object>> table = tables.bare().build();
        table.view().setTableMenuButtonVisible(false);
        table.items(sheet.rowList().stream().filter(row -> row.get(key) != null).toList());
        return table;
    }

    private void column(Tables<List<@Nullable Object>> tables, int at, boolean wide) {
        Column column = sheet.columns().get(at);
        double width = column.width() * CHARACTER + 10;
        if (column.numeric()) {
            tables.number(column.title(), width, row -> Marked.plain(row.get(at)) instanceof Number n ? n : null);
        } else {
            tables.text(column.title(), width, row -> words(row.get(at)));
        }
        if (wide) {
            tables.wide();
        }
    }

    private static String words(@Nullable Object cell) {
        return switch (Marked.plain(cell)) {
            case null -> "";
            case Number number -> Numbers.decimal(number);
            case Object other -> other.toString();
        };
    }

    private Node chart(String title, Tint tint, ToLongFunction<DayFigures> value) {
        Bars bars = new Bars(tint, false);
        bars.setMinHeight(84);
        bars.setPrefWidth(10);
        bars.show(days.stream()
                .map(day -> new Bars.Bar(name(day), value.applyAsLong(day), false))
                .toList());
        Card card = new Card(title).content(bars);
        card.setPrefWidth(10);
        HBox.setHgrow(card, Priority.ALWAYS);
        return card;
    }

    /// Every fifth day and the first, so that the names have room.
    private static String name(DayFigures day) {
        int of = day.day().getDayOfMonth();
        return of == 1 || of % 5 == 0 ? String.valueOf(of) : "";
    }
}
