package org.shouwang.app;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.shouwang.kit.fx.Layers;
import org.shouwang.kit.fx.Picker;
import org.shouwang.kit.fx.Screen;
import org.shouwang.kit.fx.ScreenCommand;

/// The keys of the window: Ctrl+K, the keys of the entries and of the screen in front, undo, back, and typing without a
/// field.
final class ShellKeys {
    private static final KeyCombination SEARCH = KeyCombination.valueOf("Ctrl+K");
    private static final KeyCombination UNDO = KeyCombination.valueOf("Ctrl+Z");
    private static final KeyCombination REDO = KeyCombination.valueOf("Ctrl+Y");

    private final Shell shell;
    private final Layers layers;
    private final Picker<Runnable> search;
    private boolean spent;

    private ShellKeys(Shell shell, Layers layers, Picker<Runnable> search) {
        this.shell = shell;
        this.layers = layers;
        this.search = search;
    }

    static void attach(Shell shell, Layers layers, Picker<Runnable> search) {
        ShellKeys keys = new ShellKeys(shell, layers, search);
        layers.addEventFilter(KeyEvent.KEY_PRESSED, keys::before);
        layers.addEventHandler(KeyEvent.KEY_PRESSED, keys::pressed);
        layers.addEventFilter(KeyEvent.KEY_RELEASED, event -> keys.spent = false);
        layers.addEventHandler(KeyEvent.KEY_TYPED, keys::typed);
    }

    /// A field where nothing was typed has nothing to take back: the act is meant.
    private void before(KeyEvent event) {
        spent = !event.isControlDown();
        boolean undo = UNDO.match(event);
        if ((undo || REDO.match(event))
                && layers.top() == null
                && event.getTarget() instanceof TextInputControl field
                && !(undo ? field.isUndoable() : field.isRedoable())) {
            pressed(event);
        }
    }

    private void pressed(KeyEvent event) {
        spent = false;
        if (layers.top() != null) {
            return;
        }
        Runnable act = act(event);
        if (act != null) {
            event.consume();
            act.run();
        }
    }

    private @Nullable Runnable act(KeyEvent event) {
        if (SEARCH.match(event)) {
            return this::focusSearch;
        }
        Screen front = shell.front();
        if (front != null) {
            for (ScreenCommand command : front.commands()) {
                if (command.key() != null && command.key().match(event)) {
                    return command.act();
                }
            }
        }
        for (Entry entry : shell.listed()) {
            if (entry.key() != null && entry.key().match(event)) {
                return () -> shell.open(entry.id(), null);
            }
        }
        if (UNDO.match(event)) {
            return shell::undo;
        }
        if (REDO.match(event)) {
            return shell::redo;
        }
        return event.getCode() == KeyCode.ESCAPE ? this::leave : null;
    }

    /// Letters without a field to go to (a scanner is a keyboard too) go to the search box, but for those whose
    /// key a list has taken as an act of its own.
    private void typed(KeyEvent event) {
        Scene scene = layers.getScene();
        Node owner = scene == null ? null : scene.getFocusOwner();
        String letters = event.getCharacter();
        boolean shortcut = event.isControlDown() || event.isAltDown() || event.isMetaDown();
        if (spent
                || layers.top() != null
                || owner instanceof TextInputControl
                || shortcut
                || letters.isBlank()
                || letters.charAt(0) < ' '
                || letters.charAt(0) == 127) {
            return;
        }
        event.consume();
        search.field().requestFocus();
        search.field().appendText(letters);
        search.field().end();
    }

    private void focusSearch() {
        search.field().requestFocus();
        search.field().selectAll();
    }

    private void leave() {
        Screen front = shell.front();
        if (!shell.back() && front != null) {
            search.field().clear();
            front.node().requestFocus();
        }
    }
}
