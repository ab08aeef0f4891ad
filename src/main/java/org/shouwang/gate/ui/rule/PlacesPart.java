package org.shouwang.gate.ui.rule;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.shouwang.gate.CheckpointId;
import org.shouwang.gate.GateRule;
import org.shouwang.gate.rule.OpenDays;
import org.shouwang.gate.rule.OpenHours;
import org.shouwang.gate.rule.RuleStrength;
import org.shouwang.gate.rule.ZoneRule;
import org.shouwang.kit.fx.Boxes;
import org.shouwang.kit.fx.Buttons;
import org.shouwang.kit.fx.Card;
import org.shouwang.kit.fx.Choices;
import org.shouwang.kit.fx.Days;
import org.shouwang.kit.fx.Icons;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.text.Texts;
import org.shouwang.kit.time.ShiftTime;
import org.shouwang.zone.ZoneLevel;

/// Passes, opening hours, controlled places.
final class PlacesPart extends VBox {
    private static final Texts T = Texts.of(PlacesPart.class);

    private final Edits edits;
    private final VBox hours = new VBox();

    PlacesPart(Edits edits) {
        this.edits = edits;
        getStyleClass().add("stack");
        Card passes = new Card(T.get("passes.title"));
        passes.content(
                new RuleRow(edits, GateRule.PASS_NOT_VALID, Boxes.words(T.get("row.pass.invalid"))),
                new RuleRow(edits, GateRule.PASS_NOT_SHOWN, Boxes.words(T.get("row.pass.held"))).concerning(),
                new RuleRow(edits, GateRule.PASS_NONE, Boxes.words(T.get("row.pass.none"))).concerning());
        Card open = new Card(T.get("hours.title")).sub(T.get("hours.sub"));
        hours.getStyleClass().add("column");
        open.content(new RuleRow(edits, GateRule.CLOSED_HOURS, Boxes.words(T.get("row.hours"))), hours);
        if (edits.open()) {
            open.content(Buttons.link(T.get("hours.add"), this::add));
        }
        Card zones = new Card(T.get("zones.title")).sub(T.get("zones.sub"));
        zones.content(zones());
        getChildren().addAll(passes, open, zones);
        showHours();
    }

    private void add() {
        List<OpenHours> all = new ArrayList<>(edits.rules().hours());
        all.add(OpenHours.between(null, OpenDays.EVERY_DAY, LocalTime.of(6, 0), LocalTime.of(23, 0)));
        edits.change(rules -> rules.withHours(all));
        showHours();
    }

    private void showHours() {
        hours.getChildren().clear();
        List<OpenHours> all = edits.rules().hours();
        for (int i = 0; i < all.size(); i++) {
            hours.getChildren().add(row(i, all.get(i)));
        }
        if (all.isEmpty()) {
            hours.getChildren().add(Boxes.muted(T.get("hours.none")));
        }
    }

    private HBox row(int at, OpenHours row) {
        List<@Nullable CheckpointId> points = new ArrayList<>();
        points.add(null);
        points.addAll(edits.checkpoints());
        ComboBox<Point> point = Choices.box(
                points.stream().map(Point::new).toList(),
                one -> one.id() == null ? T.get("hours.all") : edits.name(one.id()));
        point.setValue(new Point(row.checkpoint()));
        point.setAccessibleText(T.get("spoken.point"));
        point.valueProperty()
                .subscribe((before, now) ->
                        put(at, old -> new OpenHours(now.id(), old.days(), old.start(), old.minutes())));
        ComboBox<OpenDays> days = Choices.box(List.of(OpenDays.values()), Texts::name);
        days.setValue(row.days());
        days.setAccessibleText(T.get("spoken.openDays"));
        days.valueProperty()
                .subscribe((before, now) ->
                        put(at, old -> new OpenHours(old.checkpoint(), now, old.start(), old.minutes())));
        TextField from = time(row.minutes() == 0 ? null : row.start(), T.get("spoken.from"));
        TextField to = time(row.minutes() == 0 ? null : row.end(), T.get("spoken.to"));
        Typing.onDone(from, words -> times(at, from, to));
        Typing.onDone(to, words -> times(at, from, to));
        HBox line = Boxes.row(point, days, from, Boxes.muted(T.get("hours.to")), to, Boxes.muted(nextDay(row)));
        if (edits.open()) {
            line.getChildren()
                    .addAll(Boxes.spacer(), Buttons.icon(Icons.DELETE, T.get("hours.remove"), () -> remove(at)));
        }
        line.getChildren().stream()
                .filter(node -> node instanceof ComboBox<?> || node instanceof TextField)
                .forEach(node -> node.setDisable(!edits.open()));
        return line;
    }

    private static String nextDay(OpenHours row) {
        if (row.minutes() == 0) {
            return T.get("hours.shut");
        }
        return new ShiftTime(row.start(), row.minutes()).crossesMidnight() ? T.get("hours.next") : "";
    }

    private static TextField time(@Nullable LocalTime time, String spoken) {
        TextField field = new TextField(time == null ? "" : time.toString());
        field.getStyleClass().add("rule-time");
        field.setAccessibleText(spoken);
        return field;
    }

    /// Both empty: closed on such days.
    private void times(int at, TextField from, TextField to) {
        try {
            LocalTime start = Days.time(from.getText());
            LocalTime end = Days.time(to.getText());
            if (start == null && end == null) {
                put(at, old -> new OpenHours(old.checkpoint(), old.days(), LocalTime.MIDNIGHT, 0));
            } else if (start != null && end != null) {
                put(at, old -> OpenHours.between(old.checkpoint(), old.days(), start, end));
            }
            if ((start == null) == (end == null)) {
                showHours();
            }
        } catch (Fault unreadable) {
            edits.say(unreadable);
        }
    }

    private void put(int at, Function<OpenHours, OpenHours> how) {
        List<OpenHours> all = new ArrayList<>(edits.rules().hours());
        if (at < all.size()) {
            all.set(at, how.apply(all.get(at)));
            edits.change(rules -> rules.withHours(all));
        }
    }

    private void remove(int at) {
        List<OpenHours> all = new ArrayList<>(edits.rules().hours());
        all.remove(at);
        edits.change(rules -> rules.withHours(all));
        showHours();
    }

    private Node zones() {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("class-grid");
        List<String> heads = List.of("", T.get("zone.leaving"), T.get("zone.coming"), T.get("zone.visiting"));
        for (int i = 1; i < heads.size(); i++) {
            grid.add(Boxes.muted(heads.get(i)), i, 0);
        }
        int row = 1;
        for (ZoneLevel level : ZoneLevel.values()) {
            String name = Texts.name(level);
            grid.add(Boxes.words(name), 0, row);
            grid.add(zone(level, name + heads.get(1), ZoneRule::leaving, ZoneRule::leaving), 1, row);
            grid.add(zone(level, name + heads.get(2), ZoneRule::coming, ZoneRule::coming), 2, row);
            grid.add(zone(level, name + heads.get(3), ZoneRule::visiting, ZoneRule::visiting), 3, row++);
        }
        return grid;
    }

    private Node zone(
            ZoneLevel level,
            String spoken,
            Function<ZoneRule, RuleStrength> now,
            BiFunction<ZoneRule, RuleStrength, ZoneRule> with) {
        ComboBox<RuleStrength> box = RuleRow.strength(
                now.apply(edits.rules().of(level)), how -> how.on() ? Texts.name(how) : T.get("zone.free"));
        box.setAccessibleText(spoken);
        box.setDisable(!edits.open());
        box.valueProperty()
                .subscribe((before, how) -> edits.change(rules -> rules.with(with.apply(rules.of(level), how))));
        return box;
    }

    /// A checkpoint, or all of them.
    private record Point(@Nullable CheckpointId id) {}
}
