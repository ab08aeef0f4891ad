package org.shouwang.app.welcome;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextInputControl;

/// Hears of every change in a control while it is typed.
final class Typing {
    private Typing() {}

    static void listen(Node control, Runnable heard) {
        switch (control) {
            case TextInputControl input -> input.textProperty().subscribe((was, is) -> heard.run());
            case CheckBox box -> box.selectedProperty().subscribe((was, is) -> heard.run());
            default -> {}
        }
    }
}
