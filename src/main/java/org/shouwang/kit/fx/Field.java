package org.shouwang.kit.fx;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.text.Texts;

/// One labelled field of a form: its value, whether it must be filled, what is wrong with it.
public final class Field<T> {
    private static final Texts T = Texts.of(Field.class);
    static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final String label;
    private final Node control;
    private final Supplier<@Nullable T> reader;
    private final Consumer<@Nullable T> writer;
    private final List<Function<T, @Nullable String>> checks = new ArrayList<>();
    private final Label star = new Label("*");
    private final Label message = new Label();
    private final VBox box;
    private String key = "";
    private boolean required;
    private @Nullable Label hint;

    /// @param reader gives null where nothing is entered and throws a Fault where it can't be read
    Field(String label, Node control, Supplier<@Nullable T> reader, Consumer<@Nullable T> writer) {
        this.label = label;
        this.control = control;
        this.reader = reader;
        this.writer = writer;
        Label name = new Label(label);
        name.getStyleClass().add("field-label");
        name.setLabelFor(control);
        star.getStyleClass().add("field-star");
        show(star, false);
        message.getStyleClass().add("field-message");
        message.setWrapText(true);
        show(message, false);
        box = new VBox(new javafx.scene.layout.HBox(name, star), control, message);
        box.getStyleClass().add("field");
        if (control instanceof Control c) {
            c.setMaxWidth(Double.MAX_VALUE);
        }
        if (!label.isEmpty()) {
            control.setAccessibleText(label);
        }
    }

    public Field<T> required() {
        required = true;
        show(star, true);
        return this;
    }

    /// The name a fault uses for it ([Fault#field]).
    public Field<T> named(String name) {
        key = name;
        control.setId(name);
        return this;
    }

    public Field<T> initial(@Nullable T value) {
        writer.accept(value);
        return this;
    }

    /// A quiet line under the field.
    public Field<T> hint(String words) {
        if (hint == null) {
            hint = Boxes.muted(words);
            hint.setWrapText(true);
            box.getChildren().add(2, hint);
        }
        hint.setText(words);
        return this;
    }

    /// A rule: gives the sentence that says what is wrong, or null.
    public Field<T> check(Function<T, @Nullable String> rule) {
        checks.add(rule);
        return this;
    }

    /// What is entered, or null for nothing.
    /// @throws Fault where it can't be read
    public @Nullable T value() {
        return reader.get();
    }

    /// What is entered, never null; for required fields after [Form#check].
    public T require() {
        T value = reader.get();
        if (value == null) {
            throw new Fault("FORM-01", T.get("field.missing", label));
        }
        return value;
    }

    public void set(@Nullable T value) {
        writer.accept(value);
    }

    public String label() {
        return label;
    }

    public String key() {
        return key;
    }

    public Node control() {
        return control;
    }

    public VBox node() {
        return box;
    }

    /// Marks it as wrong with a sentence under it; null unmarks.
    public void mark(@Nullable String sentence) {
        message.setText(sentence == null ? "" : sentence);
        show(message, sentence != null);
        Node typed = control instanceof Picker<?> picker ? picker.field() : control;
        typed.pseudoClassStateChanged(
                WRONG, sentence != null); // a rule for what is in a picker takes its letters' colour
    }

    /// Checks what is entered and marks it; true where all is well.
    public boolean check() {
        mark(problem());
        return !message.isVisible();
    }

    private @Nullable String problem() {
        T value;
        try {
            value = reader.get();
        } catch (Fault fault) {
            return fault.sentence();
        }
        if (value == null) {
            return required ? T.get("field.missing", label) : null;
        }
        for (Function<T, @Nullable String> rule : checks) {
            String problem = rule.apply(value);
            if (problem != null) {
                return problem;
            }
        }
        return null;
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
