package org.shouwang.gate.ui;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.shouwang.gate.EntryCheck;
import org.shouwang.gate.EntryLine;
import org.shouwang.gate.GateLists;
import org.shouwang.kit.fx.Boxes;
import org.shouwang.kit.fx.Buttons;
import org.shouwang.kit.fx.Chip;
import org.shouwang.kit.fx.Tint;
import org.shouwang.kit.text.Texts;

/// Who is still out and who is still inside, each with one button to end it.
final class OpenPanel extends VBox {
    private static final Texts T = Texts.of(OpenPanel.class);
    private static final int SHOWN = 60;

    private final GateScreenModel model;
    private final Consumer<EntryLine> close;
    private final VBox notBack = new VBox();
    private final VBox notLeft = new VBox();

    OpenPanel(GateScreenModel model, Consumer<EntryLine> close) {
        this.model = model;
        this.close = close;
        getStyleClass().addAll("card", "open-panel");
        getChildren().addAll(notBack, notLeft);
        VBox.setVgrow(notBack, Priority.ALWAYS);
        notLeft.maxHeightProperty().bind(heightProperty().multiply(0.45));
        notBack.setMinHeight(0);
        notBack.setPrefHeight(0);
        notLeft.setMinHeight(0);
        model.listProperty().subscribe(this::show);
    }

    private void show(GateLists.Day day) {
        section(notBack, T.get("open.notBack"), T.get("open.nobodyOut"), day.notBack(), T.get("act.return"));
        section(notLeft, T.get("open.notLeft"), T.get("open.nobodyIn"), day.notLeft(), T.get("act.leaving"));
    }

    private void section(VBox section, String title, String none, List<EntryLine> open, String act) {
        Chip count = new Chip(String.valueOf(open.size()), open.isEmpty() ? Tint.PLAIN : Tint.WARN);
        HBox head = Boxes.row(Boxes.strong(title), count);
        head.getStyleClass().add("open-head");
        VBox lines = new VBox();
        lines.getStyleClass().add("open-lines");
        ScrollPane scroll = new ScrollPane(lines);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        section.getChildren().setAll(head, open.isEmpty() ? Boxes.muted(none) : scroll);
        open.stream().limit(SHOWN).forEach(line -> lines.getChildren().add(row(line, act)));
        if (open.size() > SHOWN) {
            lines.getChildren().add(Boxes.muted(T.get("open.more", open.size() - SHOWN)));
        }
    }

    private Node row(EntryLine line, String act) {
        EntryCheck entry = line.entry();
        Label who = new Label((line.place() + " " + entry.name().value()).strip());
        Label what = Boxes.muted(when(line));
        VBox words = new VBox(who, what);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = Boxes.row(words);
        if (model.today()) {
            Button button = Buttons.plain(act, () -> close.accept(line));
            button.getStyleClass().add("slim");
            button.setAccessibleText(act + " " + entry.name().value());
            row.getChildren().add(button);
        }
        row.getStyleClass().add("open-line");
        return row;
    }

    private String when(EntryLine line) {
        EntryCheck entry = line.entry();
        LocalDate today = model.day.get();
        String at = "%02d:%02d".formatted(line.at().getHour(), line.at().getMinute());
        String day = entry.day().equals(today)
                ? at
                : "%02d-%02d %s".formatted(line.at().getMonthValue(), line.at().getDayOfMonth(), at);
        String why = entry.purpose() == null ? "" : T.get("open.purpose", entry.purpose());
        String span = model.today()
                ? T.get(
                        "open.span",
                        span(Duration.between(entry.at(), model.clock().instant())))
                : "";
        return T.get("open.line", day, Texts.name(entry.direction()), why, span);
    }

    static String span(Duration time) {
        long minutes = Math.max(0, time.toMinutes());
        if (minutes < 60) {
            return T.get("span.minutes", minutes);
        }
        if (minutes < 48 * 60) {
            return T.get("span.hours", minutes / 60, minutes % 60);
        }
        return T.get("span.days", minutes / 60 / 24);
    }
}
