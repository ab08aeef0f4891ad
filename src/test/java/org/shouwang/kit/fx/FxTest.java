package org.shouwang.kit.fx;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// A window without a display that a test types into: nodes by id or by their words, keys, buttons. No sleeping: waits
/// for the work.
public final class FxTest implements AutoCloseable {
    public final Tasks tasks;
    private final Pictures pictures;

    private FxTest(Tasks tasks, Pictures pictures) {
        this.tasks = tasks;
        this.pictures = pictures;
    }

    /// Opens the nodes in 1366×768, light, 100 %.
    public static FxTest open(Tasks tasks, Supplier<? extends Parent> root) {
        Toolkit.startHeadless();
        FxTest test = new FxTest(tasks, Pictures.of(root, 1366, 768, Look.USUAL, tasks));
        test.settle();
        return test;
    }

    /// In any size and look, for pictures.
    public static FxTest open(Tasks tasks, Supplier<? extends Parent> root, int width, int height, Look look) {
        Toolkit.startHeadless();
        FxTest test = new FxTest(tasks, Pictures.of(root, width, height, look, tasks));
        test.settle();
        return test;
    }

    /// What the window shows now, as a PNG.
    public void picture(java.nio.file.Path file) {
        settle();
        pictures.take(file);
    }

    public Scene scene() {
        return pictures.scene();
    }

    public void settle() {
        pictures.settle();
    }

    public void run(Runnable act) {
        Toolkit.run(act);
        settle();
    }

    /// The first visible node with that id, or with those words.
    public Node find(String idOrWords) {
        Node found = Toolkit.call(() -> search(node -> idOrWords.equals(node.getId())
                || node instanceof Labeled labeled && idOrWords.equals(labeled.getText())));
        if (found == null) {
            throw new AssertionError("Not in the window: " + idOrWords);
        }
        return found;
    }

    public boolean shows(String words) {
        return Toolkit.<@Nullable Node>call(() -> search(node -> node instanceof Labeled l
                        && l.getText() != null
                        && l.getText().contains(words)))
                != null;
    }

    /// Presses a button or gives the focus to anything else.
    public void click(String idOrWords) {
        Node node = find(idOrWords);
        run(() -> {
            if (node instanceof ButtonBase button) {
                button.fire();
            } else {
                node.requestFocus();
            }
        });
    }

    /// Types words where the focus is, letter by letter.
    public void type(String words) {
        words.codePoints()
                .mapToObj(Character::toString)
                .forEach(letter -> fire(KeyEvent.KEY_TYPED, letter, KeyCode.UNDEFINED, false));
    }

    public void press(KeyCode... codes) {
        for (KeyCode code : codes) {
            fire(KeyEvent.KEY_PRESSED, KeyEvent.CHAR_UNDEFINED, code, false);
            fire(KeyEvent.KEY_RELEASED, KeyEvent.CHAR_UNDEFINED, code, false);
        }
    }

    public void ctrl(KeyCode code) {
        fire(KeyEvent.KEY_PRESSED, KeyEvent.CHAR_UNDEFINED, code, true);
    }

    public @Nullable Node focus() {
        return Toolkit.<@Nullable Node>call(() -> scene().getFocusOwner());
    }

    @Override
    public void close() {
        pictures.close();
    }

    private void fire(javafx.event.EventType<KeyEvent> type, String letter, KeyCode code, boolean ctrl) {
        run(() -> {
            Node owner = scene().getFocusOwner();
            Event.fireEvent(
                    owner == null ? scene().getRoot() : owner,
                    new KeyEvent(type, letter, letter, code, false, ctrl, false, false));
        });
    }

    private @Nullable Node search(Predicate<Node> wanted) {
        Deque<Node> open = new ArrayDeque<>();
        open.add(scene().getRoot());
        while (!open.isEmpty()) {
            Node node = open.poll();
            if (!node.isVisible()) {
                continue;
            }
            if (wanted.test(node)) {
                return node;
            }
            if (node instanceof Parent parent) {
                open.addAll(parent.getChildrenUnmodifiable());
            }
        }
        return null;
    }
}
