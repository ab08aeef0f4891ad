package org.shouwang.delivery.ui.result;

import javafx.css.PseudoClass;
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
import org.shouwang.delivery.DeliveryStatus;
import org.shouwang.kit.fx.Boxes;
import org.shouwang.kit.fx.Buttons;
import org.shouwang.kit.text.Texts;
import org.shouwang.kit.time.Dates;

/// The field that takes number and result, what is meant by it, and a button for each result with its key.
final class ResultForm extends VBox {
    private static final Texts T = Texts.of(ResultForm.class);
    private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");
    private static final KeyCombination REST = new KeyCodeCombination(KeyCode.ENTER, KeyCombination.CONTROL_DOWN);

    private final ResultScreenModel model;
    private final ResultTyping typing;
    private final TextField field = new TextField();
    private final Label meant = Boxes.strong("");
    private final Label told = new Label();

    /// @param rest what Ctrl+Enter does
    ResultForm(ResultScreenModel model, Runnable rest) {
        this.model = model;
        typing = model.typing;
        getStyleClass().addAll("card", "result-form");
        field.getStyleClass().add("result-field");
        field.setPromptText(T.get("prompt"));
        field.setAccessibleText(T.get("prompt"));
        // letters go straight through, even while the input method for Chinese is on
        field.skinProperty().subscribe(skin -> field.setInputMethodRequests(null));
        meant.getStyleClass().add("result-meant");
        told.getStyleClass().add("result-told");
        VBox words = new VBox(meant, told);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMinWidth(0);
        HBox line = Boxes.row(field, words);
        line.getStyleClass().add("result-line");
        getChildren().addAll(line, keys());
        field.addEventFilter(KeyEvent.KEY_TYPED, event -> {
            event.consume();
            String letter = event.getCharacter();
            if (letter.length() == 1
                    && letter.charAt(0) >= ' '
                    && letter.charAt(0) != 127
                    && !event.isControlDown()
                    && !event.isAltDown()
                    && !event.isMetaDown()) {
                typing.key(letter.charAt(0));
            }
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (REST.match(event)) {
                rest.run();
                event.consume();
            } else if (pressed(event)) {
                event.consume();
            }
        });
        typing.typed.subscribe(now -> {
            field.setText(now);
            field.end();
            tell();
        });
        model.sheet.current.subscribe(now -> tell());
        model.lines.subscribe(this::tell);
        typing.asking.subscribe(now -> {
            field.setPromptText(now == null ? T.get("prompt") : Dates.brief(now.usual()));
            tell();
        });
        typing.told.subscribe(told::setText);
        typing.refused.subscribe(now -> told.pseudoClassStateChanged(REFUSED, now));
    }

    private Node keys() {
        HBox keys = Boxes.row();
        keys.getStyleClass().add("result-keys");
        for (ResultKey key : ResultKey.values()) {
            String letter = key.status == DeliveryStatus.LEFT_AT_DOOR ? T.get("key.left") : key.letter();
            Button button = Buttons.withKey(
                    Buttons.plain(Texts.name(key.status), () -> {
                        typing.book(key.status);
                        focus();
                    }),
                    letter);
            button.setFocusTraversable(false);
            keys.getChildren().add(button);
        }
        keys.getChildren().add(Boxes.muted(T.get("how")));
        return keys;
    }

    /// @return whether the key was one of the line
    private boolean pressed(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER -> typing.enter();
            case BACK_SPACE -> typing.rubOut();
            case ESCAPE -> typing.clear();
            case UP -> typing.move(-1);
            case DOWN -> typing.move(1);
            case PAGE_UP -> typing.move(-10);
            case PAGE_DOWN -> typing.move(10);
            case DELETE -> typing.takeBack();
            default -> {
                return false;
            }
        }
        return true;
    }

    /// To which day: what is typed, else the usual one.
    private void tell(PutOff asked) {
        String day = asked.day(typing.typed.get())
                .map(until -> T.get("until.day", Dates.brief(until), Dates.weekday(until.getDayOfWeek())))
                .orElse(T.get("until.noDay"));
        String what = asked.lines().size() == 1
                ? asked.lines().getFirst().words()
                : T.get("until.many", asked.lines().size());
        meant.setText(T.get("until.ask", what, day));
    }

    private void tell() {
        PutOff asked = typing.asking.get();
        if (asked != null) {
            tell(asked);
            return;
        }
        Target target = typing.target();
        if (!target.found()) {
            meant.setText(model.lines.isEmpty() ? "" : target.problem());
            return;
        }
        ResultLine first = model.lines.get(target.rows().getFirst());
        int lines = target.rows().size();
        if (lines == 1) {
            meant.setText(T.get(
                    "meant",
                    first.words(),
                    first.delivery().goods(),
                    first.delivery().pieces()));
        } else {
            ResultLine last = model.lines.get(target.rows().getLast());
            meant.setText(T.get(
                            "meant.many",
                            first.told(),
                            first.door().door(),
                            last.told(),
                            last.door().door(),
                            lines)
                    + target.note());
        }
    }

    void focus() {
        field.requestFocus();
    }
}
