package org.shouwang.gate.ui.rule;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.shouwang.gate.GateRule;
import org.shouwang.gate.Warning;
import org.shouwang.gate.rule.Trial;
import org.shouwang.kit.fx.Bars;
import org.shouwang.kit.fx.Boxes;
import org.shouwang.kit.fx.Chip;
import org.shouwang.kit.fx.EmptyState;
import org.shouwang.kit.fx.Icons;
import org.shouwang.kit.fx.Numbers;
import org.shouwang.kit.fx.Table;
import org.shouwang.kit.fx.Tables;
import org.shouwang.kit.fx.Tile;
import org.shouwang.kit.fx.Tint;
import org.shouwang.kit.text.Fold;
import org.shouwang.kit.text.Texts;
import org.shouwang.kit.time.Dates;

/// What a trial found: how many would pass, by which rules the others would be kept, and the lines that change.
final class TrialPane extends VBox {
    private static final Texts T = Texts.of(TrialPane.class);
    private static final int MANY = 14;

    /// @param open shows a line where it stands in the register
    TrialPane(RuleScreenModel.Tried tried, ZoneId zone, Consumer<Trial.Change> open) {
        Trial trial = tried.trial();
        getStyleClass().addAll("stack", "trial-pane");
        HBox tiles = Boxes.cards(
                tile(T.get("tile.judged"), trial.judged(), T.get("tile.judged.sub")),
                tile(T.get("tile.free"), trial.free(), T.get("tile.free.sub")),
                tile(T.get("tile.barred"), trial.barred(), T.get("tile.barred.sub")),
                tile(T.get("tile.newly"), trial.newlyBarred(), T.get("tile.newly.sub")),
                tile(T.get("tile.freed"), trial.freed(), T.get("tile.freed.sub")));
        getChildren().addAll(tiles, rules(trial), days(trial), Boxes.grow(table(tried, zone, open)));
    }

    private static Tile tile(String title, long number, String sub) {
        return new Tile(title).show(Numbers.whole(number), sub);
    }

    private static FlowPane rules(Trial trial) {
        FlowPane chips = Boxes.flow(Boxes.muted(T.get("by.rule")));
        chips(chips, trial.bars(), Tint.ALERT, T.get("chip.bars"));
        chips(chips, trial.reminders(), Tint.WARN, T.get("chip.reminds"));
        if (trial.bars().isEmpty() && trial.reminders().isEmpty()) {
            chips.getChildren().add(Boxes.muted(T.get("by.none")));
        }
        return chips;
    }

    private static void chips(FlowPane chips, Map<GateRule, Integer> counts, Tint tint, String how) {
        counts.entrySet().stream()
                .sorted(Map.Entry.<GateRule, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(one -> chips.getChildren()
                        .add(new Chip(T.get("by.one", Texts.name(one.getKey()), how, one.getValue()), tint)));
    }

    private static VBox days(Trial trial) {
        Bars bars = new Bars(Tint.PLAIN, true);
        bars.show(trial.days().stream()
                .map(day -> new Bars.Bar(name(day.day(), trial.days().size()), day.barred(), false))
                .toList());
        return Boxes.column(Boxes.muted(T.get("by.day")), bars);
    }

    private static String name(LocalDate day, int days) {
        return days > MANY ? String.valueOf(day.getDayOfMonth()) : Dates.brief(day);
    }

    private static Table<Trial.Change> table(RuleScreenModel.Tried tried, ZoneId zone, Consumer<Trial.Change> open) {
        Table<Trial.Change> table = Tables.<Trial.Change>of()
                .dateTime(
                        T.get("column.at"),
                        change -> LocalDateTime.ofInstant(change.line().at(), zone))
                .text(
                        T.get("column.way"),
                        56,
                        change -> Texts.name(change.line().direction()))
                .text(
                        T.get("column.door"),
                        90,
                        change -> tried.doors().brief(change.line().householdId()))
                .text(T.get("column.name"), 80, change -> change.line().name().value())
                .text(T.get("column.purpose"), 90, change -> change.line().purpose())
                .text(
                        T.get("column.then"),
                        56,
                        change -> Texts.name(change.line().outcome()))
                .chip(
                        T.get("column.now"),
                        90,
                        change -> T.get(change.newlyBarred() ? "now.barred" : "now.free"),
                        change -> change.newlyBarred() ? Tint.ALERT : Tint.GOOD)
                .text(T.get("column.why"), 300, TrialPane::why)
                .wide()
                .filter(Fold::key)
                .unit(T.get("unit"))
                .empty(new EmptyState(Icons.DONE, T.get("empty")))
                .onOpen(open)
                .build();
        List<Trial.Change> rows = tried.trial().changes().stream()
                .sorted(Comparator.<Trial.Change, Instant>comparing(
                                change -> change.line().at())
                        .reversed())
                .toList();
        table.items(rows);
        return table;
    }

    private static String why(Trial.Change change) {
        return change.newlyBarred()
                ? change.warnings().stream()
                        .filter(Warning::bars)
                        .map(Warning::sentence)
                        .collect(Collectors.joining(T.get("semicolon")))
                : change.line().reason() == null ? "" : change.line().reason();
    }
}
