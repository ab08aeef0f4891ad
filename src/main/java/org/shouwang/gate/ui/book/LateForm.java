package org.shouwang.gate.ui.book;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.shouwang.gate.EntryCategory;
import org.shouwang.gate.Outcome;
import org.shouwang.gate.TurnAwayReason;
import org.shouwang.kit.fx.Boxes;
import org.shouwang.kit.text.Texts;

/// The cells of the line under the keys. A digit chooses, four digits of a time go on, Enter saves.
final class LateForm extends VBox {
    private static final Texts T = Texts.of(LateForm.class);
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
    private static final PseudoClass GUESSED = PseudoClass.getPseudoClass("guessed");
    private static final KeyCombination ABOVE = new KeyCodeCombination(KeyCode.QUOTE, KeyCombination.CONTROL_DOWN);
    private static final KeyCombination WHOLE = KeyCombination.valueOf("Ctrl+D");

    private final LateScreenModel sheet;
    private final LateLineModel line;
    private final LateRepeat repeat;
    private final Map<LateCell, TextField> fields = new EnumMap<>(LateCell.class);
    private final ObjectProperty<LateCell> current = new SimpleObjectProperty<>(LateCell.TIME);
    private final Button way = new Button();
    private final List<KeyEvent> held = new ArrayList<>();

    LateForm(LateScreenModel sheet) {
        this.sheet = sheet;
        this.line = sheet.line;
        this.repeat = new LateRepeat(sheet);
        getStyleClass().addAll("card", "late-form");
        HBox row = Boxes.row();
        Label number = Boxes.strong("");
        number.textProperty().bind(sheet.row.asString());
        number.getStyleClass().add("late-number");
        row.getChildren().add(column(T.get("column.row"), number, false));
        for (LateCell cell : LateCell.values()) {
            row.getChildren().add(column(Texts.name(cell), field(cell), cell == LateCell.REASON));
            if (cell == LateCell.MEMBER) {
                row.getChildren().add(column(T.get("column.way"), way(), false));
            }
        }
        getChildren().addAll(row, new LateAid(sheet, current, this::choose));
        line.onFocus(cell -> field(cell, TextField::requestFocus));
        line.wrong.subscribe(
                wrong -> fields.forEach((cell, field) -> field.pseudoClassStateChanged(WRONG, cell == wrong)));
        line.entering.subscribe(waits -> {
            if (!waits) {
                replay();
            }
        });
        addEventFilter(KeyEvent.ANY, this::hold);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        addEventFilter(KeyEvent.KEY_TYPED, this::typed);
    }

    private static VBox column(String title, Node cell, boolean wide) {
        VBox column = new VBox(Boxes.muted(title), cell);
        column.getStyleClass().add("late-column");
        if (wide) {
            HBox.setHgrow(column, Priority.ALWAYS);
        }
        return column;
    }

    private TextField field(LateCell cell) {
        TextField field = new TextField();
        field.textProperty().bindBidirectional(line.text(cell));
        field.setAccessibleText(Texts.name(cell));
        field.setPrefColumnCount(
                switch (cell) {
                    case TIME, COMPANIONS, MEMBER -> 3;
                    case TEMPERATURE, OUTCOME -> 4;
                    case WHO, PHONE -> 8;
                    case VISITED -> 6;
                    case CATEGORY, PURPOSE, PLATE, REASON -> 6;
                });
        field.setMinWidth(38);
        field.focusedProperty().subscribe(focused -> {
            if (focused) {
                current.set(cell);
            }
        });
        fields.put(cell, field);
        if (cell == LateCell.TIME) {
            field.textProperty().subscribe(typed -> {
                if (field.isFocused() && line.mends.get() == null && whole(typed)) {
                    field(LateCell.WHO, TextField::requestFocus);
                }
            });
        }
        return field;
    }

    /// Four digits, or two that can only be minutes of the hour above.
    private boolean whole(String typed) {
        return typed.matches("\\d{4}") || typed.matches("2[4-9]|[345]\\d") && sheet.before() != null;
    }

    /// Which way, as guessed until it is turned.
    private Node way() {
        way.getStyleClass().addAll("plain", "late-way");
        way.setFocusTraversable(false);
        way.setOnAction(event -> line.turn());
        line.direction.subscribe(now -> way.setText(Texts.name(now)));
        line.guessed.subscribe(now -> way.pseudoClassStateChanged(GUESSED, now));
        way.setAccessibleText(T.get("column.way"));
        return way;
    }

    private void field(LateCell cell, java.util.function.Consumer<TextField> act) {
        TextField field = fields.get(cell);
        if (field != null) {
            act.accept(field);
        }
    }

    private LateCell under(KeyEvent event) {
        for (Map.Entry<LateCell, TextField> one : fields.entrySet()) {
            if (one.getValue() == event.getTarget()) {
                return one.getKey();
            }
        }
        return current.get();
    }

    /// Hands that run ahead of a slow store lose no key.
    private void hold(KeyEvent event) {
        if (!line.entering.get()) {
            return;
        }
        if (event.getCode() == KeyCode.ESCAPE) {
            held.clear();
            line.entering.set(false);
        } else {
            held.add(event);
        }
        event.consume();
    }

    private void replay() {
        List<KeyEvent> keys = List.copyOf(held);
        held.clear();
        for (KeyEvent key : keys) {
            Node owner = getScene() == null ? null : getScene().getFocusOwner();
            if (owner != null) {
                Event.fireEvent(owner, key.copyFor(owner, owner));
            }
        }
    }

    private void pressed(KeyEvent event) {
        if (event.isConsumed()) {
            return;
        }
        LateCell cell = under(event);
        boolean choosing = cell == LateCell.WHO && !line.who.candidates.isEmpty();
        if (ABOVE.match(event)) {
            repeat(cell);
        } else if (WHOLE.match(event)) {
            repeat.all();
            field(LateCell.TIME, TextField::requestFocus);
        } else if (event.getCode() == KeyCode.ENTER) {
            enter(cell, choosing);
        } else if (event.getCode() == KeyCode.TAB && !event.isShiftDown() && choosing) {
            line.take();
        } else if (event.getCode() == KeyCode.DOWN) {
            if (choosing) {
                line.who.move(1);
            } else {
                repeat(cell);
            }
        } else if (event.getCode() == KeyCode.UP) {
            if (choosing) {
                line.who.move(-1);
            } else if (!sheet.saved.isEmpty()) {
                sheet.mend(sheet.saved.getFirst());
            }
        } else if (event.getCode() == KeyCode.ESCAPE) {
            line.clear();
        } else {
            return;
        }
        event.consume();
    }

    private void enter(LateCell cell, boolean choosing) {
        if (cell == LateCell.TIME && line.who.meant.get() == null) {
            field(LateCell.WHO, TextField::requestFocus);
        } else if (choosing || cell == LateCell.WHO && line.who.meant.get() == null) {
            line.take();
        } else {
            line.enter();
        }
    }

    private void repeat(LateCell cell) {
        repeat.cell(cell);
        if (cell == LateCell.PURPOSE || cell == LateCell.CATEGORY) {
            go(cell);
        }
    }

    private void typed(KeyEvent event) {
        if (event.isConsumed()) {
            return;
        }
        String typed = event.getCharacter();
        LateCell cell = under(event);
        if (typed.equals("*")) {
            line.turn();
            event.consume();
        } else if (typed.length() == 1 && Character.isDigit(typed.charAt(0))) {
            if (digit(cell, typed.charAt(0) - '0')) {
                event.consume();
            }
        }
    }

    /// @return whether the digit chose something
    private boolean digit(LateCell cell, int digit) {
        TextField field = fields.get(cell);
        boolean fresh = field != null
                && (field.getText().isEmpty() || field.getSelectedText().equals(field.getText()));
        List<String> choices = choices(cell);
        boolean unread = cell == LateCell.MEMBER && choices.isEmpty() && line.who.meant.get() != null;
        if (!fresh || digit < 1 || digit > choices.size() && !unread) {
            return false;
        }
        choose(cell, digit - 1);
        return true;
    }

    /// What a digit chooses in a cell.
    private List<String> choices(LateCell cell) {
        return LateAid.choices(sheet, cell);
    }

    private void choose(LateCell cell, int at) {
        if (cell == LateCell.WHO) {
            line.take(line.who.candidates.get(at));
            return;
        }
        String value =
                cell == LateCell.MEMBER ? String.valueOf(at + 1) : choices(cell).get(at);
        line.text(cell).set(value);
        go(cell);
    }

    /// Where the keys go after a choice.
    private void go(LateCell from) {
        LateCell to = switch (from) {
            case MEMBER, CATEGORY -> LateCell.PURPOSE;
            case PURPOSE -> LateCell.TEMPERATURE;
            case OUTCOME -> LateCell.REASON;
            default -> from;
        };
        field(to, TextField::requestFocus);
    }

    /// F8: sent back; the reason follows.
    void turnAway() {
        line.text(LateCell.OUTCOME).set(Texts.name(Outcome.TURNED_AWAY));
        field(LateCell.REASON, TextField::requestFocus);
    }

    void focus() {
        field(LateCell.TIME, TextField::requestFocus);
    }

    /// Named by digit for the list under the cells.
    static List<String> categories() {
        return LateReader.CATEGORIES.stream()
                .map((EntryCategory one) -> Texts.name(one))
                .toList();
    }

    static List<String> reasons() {
        return List.of(TurnAwayReason.values()).stream()
                .map(one -> Texts.name(one))
                .toList();
    }
}
