package org.shouwang.gate.ui;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ComboBox;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.HBox;
import org.shouwang.gate.Checkpoint;
import org.shouwang.gate.GateFigures;
import org.shouwang.gate.GateLists;
import org.shouwang.gate.VehicleKind;
import org.shouwang.kit.fx.Boxes;
import org.shouwang.kit.fx.Buttons;
import org.shouwang.kit.fx.Chip;
import org.shouwang.kit.fx.Choices;
import org.shouwang.kit.fx.Icons;
import org.shouwang.kit.fx.Page;
import org.shouwang.kit.fx.Tint;
import org.shouwang.kit.text.Texts;

/// The line above the gate: which day, which checkpoint, the figures of the day, and how this computer likes it.
final class GateHead {
    private static final Texts T = Texts.of(GateHead.class);

    private final GateScreenModel model;
    private final Page page;

    GateHead(GateScreenModel model, Page page) {
        this.model = model;
        this.page = page;
    }

    Node days() {
        Button day = Buttons.plain("", model::backToToday);
        day.getStyleClass().add("day-button");
        model.day.subscribe(now -> day.setText(words(now)));
        Button next = Buttons.icon(Icons.RIGHT, T.get("day.next"), () -> model.step(1));
        model.day.subscribe(now -> next.setDisable(model.today()));
        HBox days = Boxes.row(Buttons.icon(Icons.LEFT, T.get("day.before"), () -> model.step(-1)), day, next);
        days.getStyleClass().add("days");
        return days;
    }

    private String words(LocalDate day) {
        String weekday = day.getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.SIMPLIFIED_CHINESE);
        String words = T.get("day", day.getMonthValue(), day.getDayOfMonth(), weekday);
        return model.today() ? T.get("day.today", words) : words;
    }

    /// The checkpoint at which this computer stands.
    Node points() {
        ComboBox<Checkpoint> box = Choices.box(List.of(), Checkpoint::name);
        box.setItems(model.offered);
        box.setAccessibleText(T.get("label.checkpoint"));
        box.setFocusTraversable(false);
        box.setOnAction(event -> {
            Checkpoint chosen = box.getValue();
            if (chosen != null && !chosen.equals(model.checkpoint.get())) {
                model.standAt(chosen);
            }
        });
        EntryForm.show(box, false);
        model.offered.subscribe(() -> EntryForm.show(box, model.offered.size() > 1));
        model.checkpoint.subscribe(now -> {
            box.setValue(now);
            page.title().set(now == null ? T.get("title") : T.get("title.at", now.name()));
        });
        return box;
    }

    Node figures() {
        HBox figures = Boxes.row();
        model.listProperty().subscribe(day -> figures(figures, day));
        return figures;
    }

    private static void figures(HBox figures, GateLists.Day day) {
        GateFigures now = day.figures();
        figures.getChildren()
                .setAll(Boxes.muted(T.get("figure.in", now.entered())), Boxes.muted(T.get("figure.out", now.left())));
        chip(figures, now.turnedAway(), T.get("figure.turnedAway", now.turnedAway()), Tint.ALERT);
        chip(figures, now.overridden(), T.get("figure.overridden", now.overridden()), Tint.WARN);
    }

    private static void chip(HBox figures, int count, String words, Tint tint) {
        figures.getChildren().add(count == 0 ? Boxes.muted(words) : new Chip(words, tint));
    }

    /// Emergency vehicles, and the habits of this computer.
    Node menu(Consumer<VehicleKind> emergency, Runnable addCheckpoint, Runnable places) {
        MenuButton menu = new MenuButton(T.get("menu"));
        menu.getStyleClass().add("button");
        menu.setFocusTraversable(false);
        for (int i = 0; i < EntryForm.EMERGENCY.size(); i++) {
            VehicleKind kind = EntryForm.EMERGENCY.get(i);
            MenuItem item = new MenuItem(T.get("menu.emergency", Texts.name(kind), i + 1));
            item.setOnAction(event -> emergency.accept(kind));
            menu.getItems().add(item);
        }
        CheckMenuItem scan = new CheckMenuItem(T.get("menu.scan"));
        CheckMenuItem hide = new CheckMenuItem(T.get("menu.hideVoid"));
        CheckMenuItem sound = new CheckMenuItem(T.get("menu.sound"));
        CheckMenuItem flash = new CheckMenuItem(T.get("menu.flash"));
        scan.setOnAction(event -> model.like(how -> how.admitsOnScan(scan.isSelected())));
        hide.setOnAction(event -> model.like(how -> how.hidesVoid(hide.isSelected())));
        sound.setOnAction(event -> model.like(how -> how.sounds(sound.isSelected())));
        flash.setOnAction(event -> model.like(how -> how.flashes(flash.isSelected())));
        model.habits.subscribe(how -> {
            scan.setSelected(how.admitsOnScan());
            hide.setSelected(how.hidesVoid());
            sound.setSelected(how.sounds());
            flash.setSelected(how.flashes());
        });
        MenuItem point = new MenuItem(T.get("act.addCheckpoint"));
        point.setOnAction(event -> addCheckpoint.run());
        MenuItem all = new MenuItem(T.get("act.places"));
        all.setOnAction(event -> places.run());
        menu.getItems().addAll(new SeparatorMenuItem(), scan, hide, sound, flash, new SeparatorMenuItem(), point, all);
        return menu;
    }
}
