package org.shouwang.report.ui;

import java.util.List;
import java.util.function.ToLongFunction;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import org.shouwang.kit.fx.Bars;
import org.shouwang.kit.fx.Boxes;
import org.shouwang.kit.fx.Card;
import org.shouwang.kit.fx.Tint;
import org.shouwang.kit.text.Texts;
import org.shouwang.report.DayFigures;
import org.shouwang.report.Figures;

/// Entries and deliveries day by day, under the overview of the month.
final class DayCharts {
    private static final Texts T = Texts.of(DayCharts.class);

    private final List<DayFigures> days;

    DayCharts(Figures figures) {
        days = figures.days();
    }

    Node under(Node table) {
        HBox charts = Boxes.cards(
                chart(
                        T.get("chart.entries"),
                        Tint.PLAIN,
                        day -> day.gate().entered() + (long) day.gate().left()),
                chart(
                        T.get("chart.deliveries"),
                        Tint.GOLD,
                        day -> day.deliveries().noted()));
        return Boxes.stack(Boxes.grow(table), charts);
    }

    private Node chart(String title, Tint tint, ToLongFunction<DayFigures> value) {
        Bars bars = new Bars(tint, false);
        bars.setMinHeight(96);
        bars.setPrefWidth(10);
        bars.show(days.stream()
                .map(day -> new Bars.Bar(String.valueOf(day.day().getDayOfMonth()), value.applyAsLong(day), false))
                .toList());
        Card card = new Card(title).content(bars);
        card.setPrefWidth(10);
        HBox.setHgrow(card, javafx.scene.layout.Priority.ALWAYS);
        return card;
    }
}
