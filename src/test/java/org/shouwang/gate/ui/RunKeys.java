package org.shouwang.gate.ui;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.robot.Robot;
import org.shouwang.kit.fx.Toolkit;
import org.shouwang.kit.text.Pinyin;

/// Hands on a real keyboard: keys go through the window system; Chinese words arrive as an input method commits them.
final class RunKeys {
    private final Scene scene;
    private final Robot robot = Toolkit.call(Robot::new);
    private final AtomicInteger sent = new AtomicInteger();
    private final AtomicInteger seen = new AtomicInteger();

    RunKeys(Scene scene) {
        this.scene = scene;
        Toolkit.run(() -> scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> seen.incrementAndGet()));
    }

    /// One stroke, or words.
    sealed interface Stroke {}

    record Key(KeyCode code, boolean alt) implements Stroke {}

    record Letters(String ascii, boolean scanned) implements Stroke {}

    record Chinese(String words) implements Stroke {}

    /// How many keys a person presses: one for a scan, the letters and a space for Chinese words.
    static int count(List<Stroke> strokes) {
        int keys = 0;
        for (Stroke stroke : strokes) {
            keys += switch (stroke) {
                case Key key -> key.alt() ? 2 : 1;
                case Letters letters -> letters.scanned() ? 1 : letters.ascii().length();
                case Chinese chinese ->
                    String.join("", Pinyin.of(chinese.words()).first()).length() + 1;
            };
        }
        return keys;
    }

    /// Sends them as fast as the window system takes them.
    void play(List<Stroke> strokes) {
        for (Stroke stroke : strokes) {
            switch (stroke) {
                case Key key -> press(key.code(), key.alt() ? KeyCode.ALT : null);
                case Letters letters -> letters.ascii().chars().forEach(c -> letter((char) c));
                case Chinese chinese -> commit(chinese.words());
            }
        }
    }

    private void letter(char c) {
        if (c == '-') {
            press(KeyCode.MINUS, null);
        } else if (c == ':') {
            press(KeyCode.SEMICOLON, KeyCode.SHIFT);
        } else if (c == ' ') {
            press(KeyCode.SPACE, null);
        } else if (Character.isDigit(c)) {
            press(KeyCode.valueOf("DIGIT" + c), null);
        } else {
            press(
                    KeyCode.valueOf(String.valueOf(Character.toUpperCase(c))),
                    Character.isUpperCase(c) ? KeyCode.SHIFT : null);
        }
    }

    private void press(KeyCode code, KeyCode with) {
        sent.addAndGet(with == null ? 1 : 2);
        Toolkit.run(() -> {
            if (with != null) {
                robot.keyPress(with);
            }
            robot.keyPress(code);
            robot.keyRelease(code);
            if (with != null) {
                robot.keyRelease(with);
            }
        });
    }

    private void commit(String words) {
        arrived();
        Platform.runLater(() -> {
            Node owner = scene.getFocusOwner();
            Event.fireEvent(
                    owner, new InputMethodEvent(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, List.of(), words, 0));
        });
        Toolkit.run(() -> {});
    }

    /// Waits until the window has seen every key.
    void arrived() {
        while (seen.get() < sent.get()) {
            LockSupport.parkNanos(500_000);
        }
        Toolkit.run(() -> {});
    }
}
