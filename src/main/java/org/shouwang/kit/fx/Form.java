package org.shouwang.kit.fx;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.text.Texts;

/// A form in code: each call adds a labelled field and gives it back, the lambda configures it.
///
/// ```java
/// Form form = new Form();
/// Field<String> name = form.text(T.get("form.name"), f -> f.required().named("name"));
/// Field<LocalDate> day = form.date(T.get("form.day"), clock, f -> f.initial(today));
/// ```
public final class Form {
    private final VBox rows = new VBox();
    private final List<Field<?>> fields = new ArrayList<>();
    private List<@Nullable Object> untouched = List.of();
    private int columns = 1;
    private @Nullable Shares row;

    public Form() {
        rows.getStyleClass().add("form");
    }

    /// From here on so many fields stand side by side (1 to 3).
    public Form columns(int beside) {
        newRow();
        columns = beside;
        return this;
    }

    /// A heading over the fields that follow.
    public Form section(String title) {
        newRow();
        Label heading = new Label(title);
        heading.getStyleClass().add("form-section");
        rows.getChildren().add(heading);
        return this;
    }

    /// Anything else over the whole width.
    public Form node(Node node) {
        newRow();
        rows.getChildren().add(node);
        return this;
    }

    public Field<String> text(String label, Consumer<Field<String>> configure) {
        return text(label, new TextField(), configure);
    }

    public Field<String> password(String label, Consumer<Field<String>> configure) {
        return text(label, new PasswordField(), configure);
    }

    public Field<String> lines(String label, int lines, Consumer<Field<String>> configure) {
        TextArea area = new TextArea();
        area.setPrefRowCount(lines);
        area.setWrapText(true);
        area.addEventFilter(KeyEvent.KEY_PRESSED, event -> leaveByTab(area, event));
        newRow();
        Field<String> field = new Field<>(label, area, () -> words(area), value -> area.setText(text(value)));
        add(field, configure, true);
        return field;
    }

    /// Tab goes on as in every other field; what is typed next must not end up in the lines.
    private static void leaveByTab(TextArea area, KeyEvent event) {
        if (event.getCode() == KeyCode.TAB && !event.isControlDown()) {
            event.consume();
            area.requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
        }
    }

    public Field<Integer> number(String label, Consumer<Field<Integer>> configure) {
        return typed(label, typed -> FieldText.whole(typed, label), String::valueOf, configure);
    }

    public Field<BigDecimal> decimal(String label, Consumer<Field<BigDecimal>> configure) {
        return typed(label, typed -> FieldText.decimal(typed, label), BigDecimal::toPlainString, configure);
    }

    /// Typed as 2026-11-12, 11-12, 1112 or 12; the clock gives year and month.
    public Field<LocalDate> date(String label, Clock clock, Consumer<Field<LocalDate>> configure) {
        return typed(label, typed -> Days.day(typed, clock), LocalDate::toString, configure);
    }

    public Field<LocalTime> time(String label, Consumer<Field<LocalTime>> configure) {
        return typed(label, Days::time, time -> time.toString().substring(0, 5), configure);
    }

    /// One constant of an enum, shown by its Chinese name.
    public <E extends Enum<E>> Field<E> choice(String label, Class<E> type, Consumer<Field<E>> configure) {
        return choice(label, Arrays.asList(type.getEnumConstants()), Texts::name, configure);
    }

    public <T> Field<T> choice(
            String label, List<T> choices, Function<T, String> naming, Consumer<Field<T>> configure) {
        ComboBox<T> box = Choices.box(choices, naming);
        Field<T> field = new Field<>(label, box, box::getValue, box::setValue);
        add(field, configure, false);
        return field;
    }

    public Field<Boolean> check(String label, Consumer<Field<Boolean>> configure) {
        CheckBox box = new CheckBox(label);
        box.setMnemonicParsing(false);
        Field<Boolean> field =
                new Field<>("", box, box::isSelected, value -> box.setSelected(Boolean.TRUE.equals(value)));
        add(field, configure, false);
        return field;
    }

    /// A dwelling or a person found while typing. `initial` needs a [Hit]: use `picker.set(hit)` for it.
    public <T> Field<T> pick(String label, Picker<T> picker, Consumer<Field<T>> configure) {
        Supplier<@Nullable T> reader = () -> {
            T value = picker.value();
            if (value == null && !picker.field().getText().isBlank()) {
                throw FieldText.notPicked(picker.field().getText().strip());
            }
            return value;
        };
        Field<T> field = new Field<>(label, picker, reader, value -> {
            if (value == null) {
                picker.set(null);
            } else {
                picker.set(Hit.of(value, value.toString(), ""));
            }
        });
        add(field, configure, false);
        return field;
    }

    /// Words, with what is found while typing; what is not found is taken as it was typed.
    public <T> Field<String> suggest(String label, Picker<T> picker, Consumer<Field<String>> configure) {
        Field<String> field = new Field<>(
                label,
                picker.free(),
                () -> words(picker.field()),
                value -> picker.field().setText(text(value)));
        add(field, configure, false);
        return field;
    }

    /// Checks every field, marks what is wrong and puts the focus on the first; true where all is well.
    public boolean check() {
        Field<?> first = null;
        for (Field<?> field : fields) {
            if (!field.check() && first == null) {
                first = field;
            }
        }
        if (first != null) {
            Layers.focusFirst(first.control());
        }
        return first == null;
    }

    /// Marks the field a fault names; false where it names none of these.
    public boolean mark(Fault fault) {
        for (Field<?> field : fields) {
            if (!field.key().isEmpty() && field.key().equals(fault.field())) {
                field.mark(fault.sentence());
                Layers.focusFirst(field.control());
                return true;
            }
        }
        return false;
    }

    /// Whether anything was entered since [#settle].
    public boolean touched() {
        return !Objects.equals(untouched, contents());
    }

    /// What is entered now counts as untouched.
    public void settle() {
        untouched = contents();
    }

    public List<Field<?>> fields() {
        return Collections.unmodifiableList(fields);
    }

    public Node node() {
        return rows;
    }

    private List<@Nullable Object> contents() {
        List<@Nullable Object> all = new ArrayList<>();
        for (Field<?> field : fields) {
            all.add(FieldText.content(field.control()));
        }
        return all;
    }

    private Field<String> text(String label, TextField input, Consumer<Field<String>> configure) {
        Field<String> field = new Field<>(label, input, () -> words(input), value -> input.setText(text(value)));
        add(field, configure, false);
        return field;
    }

    private <T> Field<T> typed(
            String label,
            Function<String, @Nullable T> parse,
            Function<T, String> print,
            Consumer<Field<T>> configure) {
        TextField input = new TextField();
        Field<T> field = new Field<>(
                label,
                input,
                () -> parse.apply(input.getText() == null ? "" : input.getText()),
                value -> input.setText(value == null ? "" : print.apply(value)));
        input.focusedProperty().subscribe(focused -> {
            if (!focused && !input.getText().isBlank() && field.check()) {
                field.set(field.value());
            }
        });
        add(field, configure, false);
        return field;
    }

    private <T> void add(Field<T> field, Consumer<Field<T>> configure, boolean wide) {
        configure.accept(field);
        fields.add(field);
        FieldText.quietAfterEdit(field);
        Shares line = row;
        if (line == null) {
            line = new Shares();
            rows.getChildren().add(line);
            for (int i = 0; i < (wide ? 1 : columns); i++) {
                line.getChildren().add(new Region());
            }
            row = line;
        }
        int at = 0;
        while (line.getChildren().get(at).getClass() != Region.class) {
            at++;
        }
        line.getChildren().set(at, field.node());
        if (at == line.getChildren().size() - 1) {
            newRow();
        }
        untouched = contents();
    }

    private void newRow() {
        row = null;
    }

    private static @Nullable String words(TextInputControl input) {
        String text = input.getText();
        return text == null || text.isBlank() ? null : text.strip();
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
