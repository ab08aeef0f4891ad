package org.shouwang.gate.ui.book;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.IntegerProperty;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import org.shouwang.gate.Checkpoint;
import org.shouwang.kit.fx.Boxes;
import org.shouwang.kit.fx.Buttons;
import org.shouwang.kit.fx.Choices;
import org.shouwang.kit.fx.Days;
import org.shouwang.kit.fx.Frame;
import org.shouwang.kit.fx.Page;
import org.shouwang.kit.fx.Screen;
import org.shouwang.kit.fx.ScreenCommand;
import org.shouwang.kit.fx.Table;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.text.Texts;

/// 补录: a paper sheet of the register goes in line by line, by keys alone.
public final class LateScreen implements Screen {
    public static final String ID = "gate-late";

    private static final Texts T = Texts.of(LateScreen.class);
    private static final String STYLE =
            Objects.requireNonNull(LateScreen.class.getResource("book.css")).toExternalForm();

    private final LateScreenModel model;
    private final Frame frame;
    private final Page page = new Page(T.get("late.title"));
    private final LateForm form;
    private final Table<LateSaved> table;

    public LateScreen(LateScreenModel model, Frame frame) {
        this.model = model;
        this.frame = frame;
        form = new LateForm(model);
        table = LateTable.of(this, model);
        page.getStylesheets().add(STYLE);
        page.actions(
                Buttons.link(T.get("act.book"), () -> frame.open(BookScreen.ID)),
                Buttons.primary(T.get("act.save"), model.line::enter));
        page.content(head(), form, table);
        model.saved.subscribe(() -> table.items(List.copyOf(model.saved)));
    }

    private Node head() {
        HBox head = Boxes.row(
                label(T.get("late.day")),
                day(),
                label(T.get("late.checkpoint")),
                box(model.checkpoints, Checkpoint::name, model.checkpoint),
                label(T.get("late.shift")),
                box(model.shifts, NamedShift::label, model.shift),
                label(T.get("late.page")),
                number(model.page, T.get("late.page")),
                label(T.get("late.row")),
                number(model.row, T.get("late.row")),
                Buttons.link(T.get("act.nextPage"), this::nextPage));
        head.getStyleClass().add("late-head");
        return head;
    }

    private static Label label(String words) {
        return Boxes.muted(words);
    }

    private TextField day() {
        TextField field = new TextField();
        field.setPrefColumnCount(7);
        field.setAccessibleText(T.get("late.day"));
        model.day.subscribe(now -> field.setText(now.toString()));
        field.setOnAction(event -> {
            read(field);
            form.focus();
        });
        field.focusedProperty().subscribe((was, is) -> {
            if (was && !is) {
                read(field);
            }
        });
        return field;
    }

    private void read(TextField field) {
        try {
            LocalDate typed = Days.day(field.getText(), model.clock());
            if (typed != null) {
                model.day.set(typed);
            }
        } catch (Fault unreadable) {
            frame.notices().say(unreadable.sentence());
        }
        field.setText(model.day.get().toString());
    }

    private static <V> ComboBox<V> box(
            ObservableList<V> choices,
            java.util.function.Function<V, String> naming,
            javafx.beans.property.Property<V> chosen) {
        ComboBox<V> box = Choices.box(List.of(), naming);
        box.setItems(choices);
        box.valueProperty().bindBidirectional(chosen);
        box.getStyleClass().add("late-choice-box");
        return box;
    }

    private TextField number(IntegerProperty value, String name) {
        TextField field = new TextField();
        field.setPrefColumnCount(2);
        field.setAccessibleText(name);
        value.subscribe(now -> field.setText(now.toString()));
        field.textProperty().subscribe(typed -> {
            if (typed.matches("[1-9]\\d{0,3}")) {
                value.set(Integer.parseInt(typed));
            }
        });
        field.setOnAction(event -> form.focus());
        return field;
    }

    private void nextPage() {
        model.nextPage();
        form.focus();
    }

    @Override
    public Node node() {
        return page;
    }

    @Override
    public void shown() {
        model.refresh();
        form.focus();
    }

    @Override
    public List<ScreenCommand> commands() {
        return List.of(
                ScreenCommand.of(T.get("act.turn"), "F7", model.line::turn),
                ScreenCommand.of(T.get("act.turnAway"), "F8", form::turnAway),
                ScreenCommand.of(T.get("act.nextPage"), "Ctrl+Page Down", this::nextPage),
                ScreenCommand.of(T.get("act.clearLine"), "Ctrl+N", model.line::clear));
    }

    void strike(List<LateSaved> picked) {
        frame.dialogs()
                .prompt(
                        T.get("strike.question", picked.size()),
                        T.get("strike.why"),
                        T.get("strike.usual"),
                        T.get("act.strike"),
                        why -> model.makeVoid(
                                picked, why, () -> frame.notices().done(T.get("struck", picked.size()), model::undo)));
    }
}
