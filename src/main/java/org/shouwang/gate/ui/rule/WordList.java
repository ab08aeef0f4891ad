package org.shouwang.gate.ui.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.shouwang.kit.fx.Boxes;
import org.shouwang.kit.fx.Buttons;
import org.shouwang.kit.fx.Icons;
import org.shouwang.kit.text.Texts;

/// A list whose lines are moved, taken out and added to: purposes, reasons. Alt with an arrow moves a line.
final class WordList<E> extends VBox {
    private static final Texts T = Texts.of(WordList.class);

    private final Kind<E> kind;
    private final Consumer<List<E>> changed;
    private final boolean open;
    private final VBox lines = new VBox();
    private List<E> all;

    /// One line, for the fields beside its words.
    record Line<E>(int at, Supplier<E> now, Consumer<E> put) {}

    /// What the list is made of.
    ///
    /// @param words of a line
    /// @param renamed the same line with other words
    /// @param more fields beside the words
    /// @param fresh a new line from its words
    record Kind<E>(
            Function<E, String> words,
            BiFunction<E, String, E> renamed,
            Function<Line<E>, List<Node>> more,
            Function<String, E> fresh,
            String spoken,
            String add) {}

    WordList(Kind<E> kind, List<E> first, boolean open, Consumer<List<E>> changed) {
        this.kind = kind;
        this.changed = changed;
        this.open = open;
        all = new ArrayList<>(first);
        getStyleClass().add("stack");
        lines.getStyleClass().add("word-lines");
        getChildren().add(lines);
        if (open) {
            getChildren().add(adding());
        }
        show();
    }

    private Node adding() {
        TextField field = new TextField();
        field.setPromptText(kind.add());
        field.setAccessibleText(kind.add());
        field.getStyleClass().add("rule-words");
        Runnable add = () -> {
            String typed = field.getText().strip();
            if (!typed.isEmpty()) {
                List<E> next = new ArrayList<>(all);
                next.add(kind.fresh().apply(typed));
                field.clear();
                change(next);
            }
        };
        field.setOnAction(event -> add.run());
        Button button = Buttons.plain(Icons.ADD, T.get("list.add"), add);
        return Boxes.row(field, button);
    }

    private void show() {
        lines.getChildren().clear();
        for (int i = 0; i < all.size(); i++) {
            lines.getChildren().add(line(i));
        }
    }

    private Node line(int at) {
        E value = all.get(at);
        TextField field = new TextField(kind.words().apply(value));
        field.getStyleClass().add("rule-words");
        field.setAccessibleText(T.get("list.spoken", kind.spoken(), at + 1));
        field.setDisable(!open);
        HBox.setHgrow(field, Priority.SOMETIMES);
        Typing.onDone(field, typed -> put(at, kind.renamed().apply(all.get(at), typed)));
        HBox row = Boxes.row(Boxes.muted(String.valueOf(at + 1)), field);
        row.getChildren().getFirst().getStyleClass().add("word-number");
        row.getChildren().addAll(kind.more().apply(new Line<>(at, () -> all.get(at), one -> put(at, one))));
        row.getChildren().forEach(node -> node.setDisable(!open));
        if (open) {
            row.getChildren()
                    .addAll(
                            Buttons.icon(Icons.UP, T.get("list.up"), () -> move(at, -1)),
                            Buttons.icon(Icons.DOWN, T.get("list.down"), () -> move(at, 1)),
                            Buttons.icon(Icons.DELETE, T.get("list.remove"), () -> remove(at)));
        }
        row.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            boolean up = event.getCode() == KeyCode.UP;
            if (open && event.isAltDown() && (up || event.getCode() == KeyCode.DOWN)) {
                move(at, up ? -1 : 1);
                event.consume();
            }
        });
        return row;
    }

    private void put(int at, E value) {
        if (at < all.size() && !all.get(at).equals(value)) {
            all.set(at, value);
            changed.accept(List.copyOf(all));
        }
    }

    private void move(int at, int by) {
        int to = at + by;
        if (to >= 0 && to < all.size()) {
            List<E> next = new ArrayList<>(all);
            next.add(to, next.remove(at));
            change(next);
            lines.getChildren().get(to).lookup(".text-field").requestFocus();
        }
    }

    private void remove(int at) {
        List<E> next = new ArrayList<>(all);
        next.remove(at);
        change(next);
    }

    private void change(List<E> next) {
        all = next;
        show();
        changed.accept(List.copyOf(all));
    }
}
