package org.shouwang.gate.ui.rule;

import java.util.function.Consumer;
import javafx.scene.control.TextField;

/// When words typed into a field are taken over: on Enter and on leaving it, if they changed.
final class Typing {
    private Typing() {}

    static void onDone(TextField field, Consumer<String> taker) {
        String[] last = {words(field)};
        Runnable take = () -> {
            String now = words(field);
            if (!now.equals(last[0])) {
                last[0] = now;
                taker.accept(now);
            }
        };
        field.setOnAction(event -> take.run());
        field.focusedProperty().subscribe((before, focused) -> {
            if (!focused) {
                take.run();
            }
        });
    }

    private static String words(TextField field) {
        return field.getText() == null ? "" : field.getText().strip();
    }
}
