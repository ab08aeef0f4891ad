package org.shouwang.roster.ui;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.shouwang.branch.Member;
import org.shouwang.core.Phone;
import org.shouwang.kit.fx.Boxes;
import org.shouwang.kit.fx.Buttons;
import org.shouwang.kit.fx.Card;
import org.shouwang.kit.fx.Chip;
import org.shouwang.kit.fx.EmptyState;
import org.shouwang.kit.fx.Frame;
import org.shouwang.kit.fx.Icons;
import org.shouwang.kit.fx.ScreenCommand;
import org.shouwang.kit.fx.Tint;
import org.shouwang.kit.text.Texts;
import org.shouwang.roster.AttendanceLine;
import org.shouwang.roster.AttendanceLine.Phase;
import org.shouwang.roster.DutyPlace;
import org.shouwang.roster.DutyPlace.When;
import org.shouwang.roster.Slot;
import org.shouwang.roster.WalkUp;

/// 现在在岗: a card for each place, a line for each person with one button to come and go.
final class OnDutyPane extends VBox {
    private static final Texts T = Texts.of(OnDutyPane.class);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final OnDutyScreenModel model;
    private final WalkUpForms forms;
    private final Consumer<Slot> openLog;
    private final Consumer<Slot> check;
    private final Frame frame;
    private final HBox places = Boxes.cards(Boxes.stack(), Boxes.stack());
    private final HBox unknown = Boxes.row();
    private final FlowPane next = Boxes.flow();

    /// @param openLog opens the handover log of a place, `check` writes down a check of it
    OnDutyPane(OnDutyScreenModel model, Frame frame, Consumer<Slot> openLog, Consumer<Slot> check) {
        this.model = model;
        this.frame = frame;
        this.openLog = openLog;
        this.check = check;
        forms = new WalkUpForms(model, frame);
        getStyleClass().add("stack");
        for (Node side : places.getChildren()) {
            Boxes.grow(side);
            ((VBox) side).setPrefWidth(10);
        }
        Card coming = new Card(T.get("onDuty.next")).content(next);
        coming.visibleProperty().bind(javafx.beans.binding.Bindings.isNotEmpty(next.getChildren()));
        coming.managedProperty().bind(coming.visibleProperty());
        ScrollPane scroll = new ScrollPane(Boxes.stack(places, coming));
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        getChildren().addAll(unknown, Boxes.grow(scroll));
        model.shown().subscribe(this::show);
        show(model.shown().get());
    }

    WalkUpForms forms() {
        return forms;
    }

    private void show(OnDutyScreenModel.@Nullable Reading reading) {
        List<WalkUp> strangers = reading == null ? List.of() : reading.unknown();
        unknown.setVisible(!strangers.isEmpty());
        unknown.setManaged(!strangers.isEmpty());
        unknown.getChildren()
                .setAll(
                        new Chip(T.get("onDuty.unknown", strangers.size()), Tint.WARN),
                        Buttons.link(T.get("onDuty.match"), () -> forms.matchOneOf(strangers)));
        VBox left = (VBox) places.getChildren().get(0);
        VBox right = (VBox) places.getChildren().get(1);
        left.getChildren().clear();
        right.getChildren().clear();
        boolean two = reading != null
                && reading.places().stream()
                                .filter(place -> place.when() != When.NEXT)
                                .count()
                        > 1;
        right.setVisible(two);
        right.setManaged(two);
        if (reading == null) {
            return;
        }
        if (reading.places().stream().allMatch(place -> place.when() == When.NEXT)) {
            left.getChildren()
                    .add(new EmptyState(
                            Icons.ROSTER,
                            T.get("onDuty.none"),
                            ScreenCommand.of(T.get("onDuty.roster"), () -> frame.open("roster"))));
        }
        double[] heights = new double[2];
        next.getChildren().clear();
        for (DutyPlace place : reading.places()) {
            if (place.when() == When.NEXT) {
                next.getChildren().add(next(place));
                continue;
            }
            int side = heights[0] <= heights[1] ? 0 : 1;
            heights[side] += 2.5 + Math.max(1, place.lines().size());
            (side == 0 ? left : right).getChildren().add(card(place));
        }
    }

    private Card card(DutyPlace place) {
        Slot slot = place.slot();
        Card card = new Card(
                        T.get("onDuty.place", place.post().name(), slot.shift().name()))
                .sub(T.get("onDuty.times", slot.shift().times(), Texts.name(place.when())));
        card.getStyleClass().add("on-duty-card");
        card.corner(state(place));
        for (AttendanceLine line : place.lines()) {
            card.content(line(place, line));
        }
        if (place.lines().isEmpty()) {
            card.content(Boxes.muted(place.suspension() != null ? T.get("onDuty.suspended") : T.get("onDuty.nobody")));
        }
        HBox foot = Boxes.row();
        foot.getStyleClass().add("on-duty-foot");
        boolean waiting = place.lines().stream().anyMatch(line -> line.phase() == Phase.EXPECTED);
        if (waiting && place.lines().size() > 1) {
            foot.getChildren().add(Buttons.link(T.get("onDuty.arriveAll"), () -> model.arriveAll(place)));
        }
        if (place.suspension() == null) {
            foot.getChildren().add(forms.line(slot));
        }
        foot.getChildren()
                .addAll(
                        Boxes.spacer(),
                        Buttons.link(T.get("onDuty.check"), () -> check.accept(slot)),
                        Buttons.plain(T.get("onDuty.log"), () -> openLog.accept(slot)));
        card.content(foot);
        return card;
    }

    /// Who comes after, in one line.
    private static Node next(DutyPlace place) {
        HBox line = Boxes.row(Boxes.words(place.post().name()), Boxes.muted(OnDutyScreenModel.when(place.slot())));
        for (AttendanceLine each : place.lines()) {
            if (each.manned()) {
                Label name = new Label(each.name());
                name.getStyleClass()
                        .addAll("duty-chip", each.member() == null ? "kind-medical" : DutyChip.kind(each.member()));
                line.getChildren().add(name);
            }
        }
        if (place.suspension() != null) {
            line.getChildren().add(new Chip(T.get("onDuty.suspended"), Tint.PLAIN));
        } else if (place.missing() > 0) {
            line.getChildren().add(new Chip(T.get("cell.missing", place.missing()), Tint.ALERT));
        }
        line.getStyleClass().add("on-duty-next");
        return line;
    }

    private static Chip state(DutyPlace place) {
        if (place.suspension() != null) {
            return new Chip(T.get("onDuty.suspended"), Tint.PLAIN);
        }
        if (place.missing() > 0) {
            return new Chip(T.get("onDuty.missing", place.there(), place.missing()), Tint.ALERT);
        }
        boolean all =
                place.when() == When.NOW && place.lines().stream().noneMatch(line -> line.phase() == Phase.EXPECTED);
        return new Chip(T.get("onDuty.there", place.there(), place.needed()), all ? Tint.GOOD : Tint.WARN);
    }

    private Node line(DutyPlace place, AttendanceLine line) {
        Member member = line.member();
        Label name = new Label(line.name());
        name.getStyleClass().addAll("duty-chip", member == null ? "kind-medical" : DutyChip.kind(member));
        name.setMinWidth(Region.USE_PREF_SIZE);
        HBox named = Boxes.row(name);
        named.getStyleClass().add("on-duty-name");
        if (line.duty() != null && line.duty().leader()) {
            named.getChildren().add(Boxes.muted(T.get("onDuty.leader")));
        }
        if (line.walkUp() != null) {
            named.getChildren().add(Boxes.muted(T.get("onDuty.unplanned")));
        }
        Phone phone = line.phone();
        Label number = Boxes.muted(phone == null ? "" : phone.value());
        number.setMinWidth(0);
        HBox row = Boxes.row(named, number, Boxes.spacer(), Boxes.muted(times(line)), phase(line, place));
        row.getStyleClass().add("on-duty-line");
        if (line.phase() == Phase.EXPECTED || line.phase() == Phase.THERE || line.phase() == Phase.ABSENT) {
            boolean there = line.phase() == Phase.THERE;
            Button step = there
                    ? Buttons.plain(T.get("onDuty.depart"), () -> model.step(line))
                    : Buttons.plain(T.get("onDuty.arrive"), () -> model.step(line));
            step.getStyleClass().add("slim");
            step.setAccessibleText((there ? T.get("onDuty.depart") : T.get("onDuty.arrive")) + " " + line.name());
            row.getChildren().add(step);
        }
        row.getChildren().add(more(line));
        return row;
    }

    private static Chip phase(AttendanceLine line, DutyPlace place) {
        Tint tint = switch (line.phase()) {
            case EXPECTED -> place.when() == When.SOON ? Tint.PLAIN : Tint.WARN;
            case THERE -> place.when() == When.OVER ? Tint.WARN : Tint.GOOD;
            case GONE, SUSPENDED -> Tint.PLAIN;
            case ABSENT -> Tint.ALERT;
        };
        return new Chip(Texts.name(line.phase()), tint);
    }

    private static String times(AttendanceLine line) {
        Integer minutes = line.minutesDone();
        if (minutes != null) {
            return T.get("onDuty.minutes", OnDutyScreenModel.hours(minutes));
        }
        LocalDateTime arrived = line.arrived();
        LocalDateTime departed = line.departed();
        if (arrived == null) {
            return "";
        }
        return departed == null
                ? TIME.format(arrived)
                : T.get("onDuty.span", TIME.format(arrived), TIME.format(departed));
    }

    private Button more(AttendanceLine line) {
        Button more = Buttons.icon(Icons.MORE, T.get("onDuty.more", line.name()), () -> {});
        ContextMenu menu = new ContextMenu();
        item(menu, T.get("onDuty.times.edit"), () -> forms.times(line));
        WalkUp walkUp = line.walkUp();
        if (walkUp != null) {
            item(menu, T.get("onDuty.match"), () -> forms.match(walkUp));
            item(menu, T.get("onDuty.strike"), () -> model.strike(walkUp));
        }
        more.setOnAction(event -> menu.show(more, javafx.geometry.Side.BOTTOM, 0, 0));
        return more;
    }

    private static void item(ContextMenu menu, String words, Runnable act) {
        MenuItem item = new MenuItem(words);
        item.setOnAction(event -> act.run());
        menu.getItems().add(item);
    }

    /// A time of day as it is shown.
    static @Nullable LocalTime time(@Nullable LocalDateTime moment) {
        return moment == null ? null : moment.toLocalTime();
    }
}
