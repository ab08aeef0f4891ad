package org.shouwang.gate.ui;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.shouwang.gate.EntryCheck;
import org.shouwang.gate.EntryLine;
import org.shouwang.kit.fx.Boxes;
import org.shouwang.kit.fx.Buttons;
import org.shouwang.kit.fx.Icons;
import org.shouwang.kit.text.Fold;
import org.shouwang.kit.text.Pinyin;
import org.shouwang.kit.text.Texts;

/// Who is still out and who is still inside, those longest overdue first, each with one key or button to end it.
final class OpenPanel extends VBox {
    /// Which of them are listed.
    private enum Part {
        ALL,
        OUT,
        INSIDE,
        OVERDUE;

        boolean has(OpenLine line) {
            return switch (this) {
                case ALL -> true;
                case OUT -> line.resident();
                case INSIDE -> !line.resident();
                case OVERDUE -> line.overdue();
            };
        }
    }

    private static final Texts T = Texts.of(OpenPanel.class);
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final int SHOWN = 30;
    private static final int KEYS = 9;

    private final GateScreenModel model;
    private final Consumer<OpenLine> close;
    private final Runnable back;
    private final ObjectProperty<Part> part = new SimpleObjectProperty<>(Part.ALL);
    private final ToggleButton out = toggle(Part.OUT);
    private final ToggleButton inside = toggle(Part.INSIDE);
    private final ToggleButton overdue = toggle(Part.OVERDUE);
    private final TextField filter = new TextField();
    private final VBox lines = new VBox();
    private final ScrollPane scroll = new ScrollPane(lines);
    private final Label none = Boxes.sentence("");
    private final Node all;
    private List<OpenLine> shown = List.of();
    private int current;

    /// @param closeAll what “all outsiders leave” does
    /// @param back gives the focus to the entry line
    OpenPanel(GateScreenModel model, Consumer<OpenLine> close, Consumer<List<OpenLine>> closeAll, Runnable back) {
        this.model = model;
        this.close = close;
        this.back = back;
        getStyleClass().addAll("card", "open-panel");
        filter.setPromptText(T.get("open.filter"));
        filter.setAccessibleText(T.get("open.filter"));
        HBox.setHgrow(filter, Priority.ALWAYS);
        all = Buttons.link(T.get("act.allLeave"), () -> closeAll.accept(leaving()));
        HBox chips = Boxes.row(out, inside, overdue, Boxes.spacer(), Buttons.keyHint("F9"));
        lines.getStyleClass().add("open-lines");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        HBox tools = Boxes.row(filter, all);
        tools.getStyleClass().add("open-tools");
        getChildren().addAll(chips, tools, none, scroll);
        model.open.subscribe(this::count);
        part.subscribe(now -> fill());
        filter.textProperty().subscribe(text -> fill());
        filter.focusedProperty().subscribe(now -> mark());
        filter.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    private ToggleButton toggle(Part meant) {
        ToggleButton button = new ToggleButton();
        button.getStyleClass().setAll("count-chip");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setFocusTraversable(false);
        button.setOnAction(event -> part.set(part.get() == meant ? Part.ALL : meant));
        part.subscribe(now -> button.setSelected(now == meant));
        return button;
    }

    private List<OpenLine> leaving() {
        return model.open.get().stream().filter(line -> !line.resident()).toList();
    }

    private void count(List<OpenLine> open) {
        long away = open.stream().filter(OpenLine::resident).count();
        long late = open.stream().filter(OpenLine::overdue).count();
        out.setText(T.get("open.notBack", away));
        inside.setText(T.get("open.notLeft", open.size() - away));
        overdue.setText(T.get("open.overdue", late));
        overdue.pseudoClassStateChanged(PseudoClass.getPseudoClass("late"), late > 0);
        EntryForm.show(overdue, late > 0);
        EntryForm.show(all, model.today() && open.size() > away);
        if (late == 0 && part.get() == Part.OVERDUE) {
            part.set(Part.ALL);
        }
        fill();
    }

    private void fill() {
        String words = filter.getText().strip();
        shown = model.open.get().stream()
                .filter(part.get()::has)
                .filter(line -> words.isEmpty() || fits(line.line(), words))
                .toList();
        current = Math.clamp(current, 0, Math.max(0, shown.size() - 1));
        none.setText(words.isEmpty() && part.get() == Part.ALL ? T.get("open.nobody") : T.get("open.nobodyFits"));
        EntryForm.show(none, shown.isEmpty());
        lines.getChildren().clear();
        for (int i = 0; i < Math.min(SHOWN, shown.size()); i++) {
            lines.getChildren().add(row(shown.get(i), i));
        }
        if (shown.size() > SHOWN) {
            lines.getChildren().add(Boxes.muted(T.get("open.more", shown.size() - SHOWN)));
        }
        mark();
    }

    private static boolean fits(EntryLine line, String words) {
        String name = line.entry().name().value();
        return Fold.key(line.place() + name).contains(Fold.key(words))
                || Pinyin.of(name).matches(Fold.key(words));
    }

    private void mark() {
        for (int i = 0; i < Math.min(SHOWN, shown.size()); i++) {
            lines.getChildren().get(i).pseudoClassStateChanged(CURRENT, filter.isFocused() && i == current);
        }
    }

    private Node row(OpenLine open, int at) {
        EntryLine line = open.line();
        EntryCheck entry = line.entry();
        Label who = new Label((line.place() + " " + entry.name().value()).strip());
        HBox first = Boxes.row(who);
        Label what = Boxes.muted(when(line));
        what.setMinWidth(0);
        HBox second = Boxes.row(what);
        if (open.over() != null) {
            Label late = new Label(T.get("open.late", span(open.over())), Icons.WARNING.node());
            late.getStyleClass().add("late");
            late.setMinWidth(Region.USE_PREF_SIZE);
            second.getChildren().add(late);
        }
        VBox words = new VBox(first, second);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = Boxes.row(words);
        if (model.today()) {
            String act = open.resident() ? T.get("act.return") : T.get("act.leaving");
            Button button = Buttons.plain(act, () -> close.accept(open));
            button.getStyleClass().add("slim");
            button.setFocusTraversable(false);
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.setAccessibleText(act + " " + entry.name().value());
            if (at < KEYS) {
                row.getChildren().add(Buttons.keyHint(at == 0 ? "Alt+1" : String.valueOf(at + 1)));
            }
            row.getChildren().add(button);
        }
        row.getStyleClass().add("open-line");
        return row;
    }

    /// Alt and a digit, from 1.
    void key(int number) {
        if (model.today() && number <= Math.min(KEYS, shown.size())) {
            close.accept(shown.get(number - 1));
        }
    }

    /// F9: into the list by the keyboard.
    void enterList() {
        current = 0;
        filter.requestFocus();
        mark();
    }

    private void key(KeyEvent event) {
        KeyCode code = event.getCode();
        if (code == KeyCode.UP || code == KeyCode.DOWN) {
            current = Math.clamp(current + (code == KeyCode.DOWN ? 1 : -1), 0, Math.max(0, shown.size() - 1));
            mark();
            double rows = Math.max(1, lines.getChildren().size() - 1);
            scroll.setVvalue(current / rows);
            event.consume();
        } else if (code == KeyCode.ENTER && model.today() && current < shown.size()) {
            close.accept(shown.get(current));
            event.consume();
        } else if (code == KeyCode.ESCAPE) {
            filter.clear();
            part.set(Part.ALL);
            back.run();
            event.consume();
        }
    }

    private String when(EntryLine line) {
        EntryCheck entry = line.entry();
        String at = "%02d:%02d".formatted(line.at().getHour(), line.at().getMinute());
        String day = entry.day().equals(model.day.get())
                ? at
                : "%02d-%02d %s".formatted(line.at().getMonthValue(), line.at().getDayOfMonth(), at);
        String why = entry.purpose() == null ? "" : T.get("open.purpose", entry.purpose());
        String lasting = model.today()
                ? T.get(
                        "open.span",
                        span(Duration.between(entry.at(), model.clock().instant())))
                : "";
        return T.get("open.line", day, Texts.name(entry.direction()), lasting, why);
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
