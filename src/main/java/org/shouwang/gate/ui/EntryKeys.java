package org.shouwang.gate.ui;

import javafx.event.Event;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.InputEvent;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/// The keyboard of the entry card: keys that come while something is being saved or read wait for their turn, a key
/// held down acts once, single letters are acts while somebody is held.
final class EntryKeys {
    private final EntryScreenModel model;
    private final TextField line;
    private final EntryForm form;
    /// A dialog may have come up in between, so the whole window is watched.
    private final EventHandler<KeyEvent> released = this::released;

    private boolean enterDown;

    EntryKeys(EntryScreenModel model, TextField line, EntryForm form) {
        this.model = model;
        this.line = line;
        this.form = form;
    }

    void attach() {
        form.addEventFilter(KeyEvent.ANY, this::before);
        form.sceneProperty().subscribe((old, now) -> {
            if (old != null) {
                old.removeEventFilter(KeyEvent.KEY_RELEASED, released);
            }
            if (now != null) {
                now.addEventFilter(KeyEvent.KEY_RELEASED, released);
            }
        });
        form.addEventFilter(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, this::words);
        form.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        form.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> backFromButton());
        line.addEventFilter(KeyEvent.KEY_TYPED, this::single);
    }

    /// The mouse ticks and the keyboard goes on: a button that was clicked does not keep the focus.
    private void backFromButton() {
        if (form.getScene() != null && form.getScene().getFocusOwner() instanceof ButtonBase) {
            form.focus();
        }
    }

    /// Letters typed (or scanned) while a list has the focus belong to the line.
    void stray(KeyEvent event) {
        String letters = event.getCharacter();
        boolean plain = !event.isControlDown() && !event.isAltDown() && !event.isMetaDown();
        if (event.getTarget() instanceof TextInputControl || !plain || letters.isBlank() || letters.charAt(0) < ' ') {
            return;
        }
        event.consume();
        form.focus();
        model.waiting.then(() -> again(event));
    }

    private void released(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            enterDown = false;
        }
    }

    private void before(KeyEvent event) {
        boolean enter = event.getCode() == KeyCode.ENTER;
        if (enter && event.getEventType() == KeyEvent.KEY_PRESSED) {
            if (enterDown) {
                event.consume(); // held down: once is enough
                return;
            }
            enterDown = true;
        }
        if (event.getEventType() != KeyEvent.KEY_RELEASED && !model.waiting.takesLetters()) {
            event.consume();
            model.waiting.then(() -> again(event));
        }
    }

    /// Chinese words that an input method gives while something is being saved.
    private void words(InputMethodEvent event) {
        if (!event.getCommitted().isEmpty() && !model.waiting.takesLetters()) {
            event.consume();
            model.waiting.then(() -> again(event));
        }
    }

    /// The same key once more, now that its turn has come, wherever the focus is by then.
    private void again(InputEvent event) {
        Node owner = form.getScene() == null ? null : form.getScene().getFocusOwner();
        if (owner != null) {
            boolean down = enterDown;
            enterDown = false;
            Event.fireEvent(owner, event.copyFor(owner, owner));
            enterDown = down;
        }
    }

    private void key(KeyEvent event) {
        if (event.isConsumed()) {
            return;
        }
        KeyCode code = event.getCode();
        if (code == KeyCode.ESCAPE && !(event.getTarget() instanceof TextField field && inPicker(field))) {
            form.clear();
            event.consume();
        } else if ((code == KeyCode.UP || code == KeyCode.DOWN) && line.isFocused()) {
            model.recognition.move(code == KeyCode.DOWN ? 1 : -1);
            event.consume();
        } else if (code == KeyCode.ENTER && event.getTarget() instanceof ComboBox<?> box && !box.isShowing()) {
            form.enter();
            event.consume();
        } else if (event.isAltDown() && !code.isDigitKey() && form.press(letter(event))) {
            event.consume();
        }
    }

    /// The list of a picker that is open is closed by Esc, nothing more.
    private static boolean inPicker(TextField field) {
        return field.getParent() instanceof org.shouwang.kit.fx.Picker<?> picker
                && !picker.hits().isEmpty()
                && picker.value() == null
                && !field.getText().isBlank();
    }

    private static String letter(KeyEvent event) {
        return event.getCode().isLetterKey() ? event.getCode().getName() : event.getText();
    }

    private void single(KeyEvent event) {
        boolean plain = !event.isAltDown() && !event.isControlDown() && !event.isMetaDown();
        if (event.isConsumed()
                || !plain
                || !model.held()
                || event.getCharacter().isEmpty()) {
            return;
        }
        char key = event.getCharacter().charAt(0);
        Recognised who = model.recognition.recognised.get();
        if (key >= '1' && key <= '9' && who != null && who.members().size() > 1) {
            event.consume();
            model.waiting.then(() -> model.recognition.member(key - '1'));
        } else if (form.press(event.getCharacter())) {
            event.consume();
        }
    }
}
