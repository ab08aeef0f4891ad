package org.shouwang.gate.ui;

import java.util.function.Predicate;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;

/// Looks at what a field will say with the key just typed, so that a whole entry is taken at once and the next key goes
/// where it belongs.
final class TypedAhead {
    private TypedAhead() {}

    /// @param taken gets the whole text as it will be; true where it was taken, then the key goes no further
    static void watch(TextField field, Predicate<String> taken) {
        field.addEventFilter(KeyEvent.KEY_TYPED, event -> {
            String key = event.getCharacter();
            boolean plain = !event.isControlDown() && !event.isAltDown() && !event.isMetaDown();
            if (event.isConsumed() || !plain || key.isEmpty() || key.charAt(0) < ' ' || key.charAt(0) == 127) {
                return;
            }
            int start = field.getSelection().getStart();
            int end = field.getSelection().getEnd();
            String before = field.getText() == null ? "" : field.getText();
            if (taken.test(before.substring(0, start) + key + before.substring(end))) {
                event.consume();
            }
        });
    }
}
