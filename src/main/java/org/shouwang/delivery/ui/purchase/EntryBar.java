package org.shouwang.delivery.ui.purchase;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.shouwang.kit.fx.Boxes;
import org.shouwang.kit.fx.Table;

/// The line over a list in which the chosen row is filled in: numbers, Enter, next row; the arrows walk the list.
///
/// @param <R> a row
abstract class EntryBar<R> extends HBox {
    private final Label about = Boxes.strong("");
    private final Label problem = new Label();
    private final Table<R> table;
    private @Nullable R row;

    EntryBar(Table<R> table) {
        this.table = table;
        getStyleClass().addAll("card", "entry-bar");
        setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        about.getStyleClass().add("entry-about");
        problem.getStyleClass().add("tint-alert");
        table.selectedProperty().subscribe(this::take);
    }

    /// To be called once by the line itself.
    void fill(List<Node> fields) {
        getChildren().add(about);
        getChildren().addAll(fields);
        getChildren().add(problem);
    }

    static TextField field(double letters, String name) {
        TextField field = new TextField();
        field.setStyle("-fx-pref-width: " + letters + "em;");
        field.setAccessibleText(name);
        return field;
    }

    /// A field that keeps on Enter and walks by arrows.
    TextField walking(TextField field) {
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                event.consume();
                keep(field);
            } else if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.UP) {
                event.consume();
                step(event.getCode() == KeyCode.DOWN ? 1 : -1);
                field.selectAll();
            }
        });
        return field;
    }

    private void take(@Nullable R now) {
        if (now == null) {
            return;
        }
        boolean another = row == null || !same(row, now);
        row = now;
        about.setText(words(now));
        if (another) {
            say("");
            show(now);
        }
    }

    /// To be called when the list was filled: stays on the row where the list still has it, else goes to the first,
    /// so that nothing typed goes to a row that is not seen.
    void stay() {
        R before = row;
        List<R> seen = table.shown();
        R there = before == null
                ? null
                : seen.stream().filter(one -> same(one, before)).findFirst().orElse(null);
        if (there == null) {
            row = null;
            about.setText("");
            say("");
            there = seen.isEmpty() ? null : seen.getFirst();
        }
        if (there != null && !table.selection().contains(there)) {
            table.select(there);
        }
    }

    /// Reads what is typed and keeps it, then goes on.
    private void keep(TextField field) {
        R now = row;
        if (now == null) {
            return;
        }
        String wrong = read(now, field);
        say(wrong == null ? "" : wrong);
        if (wrong == null) {
            step(1);
            field.requestFocus();
            field.selectAll();
        }
    }

    /// Chooses the row so many below the present one; stays at the ends.
    void step(int by) {
        List<R> seen = table.shown();
        R now = row;
        for (int i = 0; i < seen.size() && now != null; i++) {
            if (same(seen.get(i), now)) {
                table.select(seen.get(Math.clamp(i + by, 0, seen.size() - 1)));
                return;
            }
        }
        if (!seen.isEmpty()) {
            table.select(seen.getFirst());
        }
    }

    private void say(String words) {
        problem.setText(words);
    }

    /// Whether two rows are about the same thing, however it changed.
    abstract boolean same(R one, R other);

    abstract String words(R row);

    /// Puts the numbers of a row into the fields.
    abstract void show(R row);

    /// Keeps what is typed in the background.
    ///
    /// @return what is wrong, or null
    abstract @Nullable String read(R row, TextField field);
}
