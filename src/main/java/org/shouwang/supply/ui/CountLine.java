package org.shouwang.supply.ui;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.shouwang.core.Quantity;
import org.shouwang.kit.fx.Boxes;
import org.shouwang.kit.fx.Buttons;
import org.shouwang.kit.fx.Frame;
import org.shouwang.kit.fx.Tint;
import org.shouwang.kit.text.Texts;
import org.shouwang.supply.Amounts;
import org.shouwang.supply.StockCountLine;
import org.shouwang.supply.StockItem;

/// What was counted, typed from the sheet: number, Enter, next line; a difference asks for its reason first.
final class CountLine {
    private static final Texts T = Texts.of(CountLine.class);

    private final SupplyModel model;
    private final Frame frame;
    private final Consumer<StockCountLine> typed;
    private final Label what = Boxes.strong("");
    private final Label expected = Boxes.muted("");
    private final TextField counted = new TextField();
    private final TextField reason = new TextField();
    private final HBox row;
    private @Nullable StockCountLine line;
    private @Nullable StockItem item;

    /// @param typed is told a line that was stored
    CountLine(SupplyModel model, Frame frame, Consumer<StockCountLine> typed) {
        this.model = model;
        this.frame = frame;
        this.typed = typed;
        counted.setPromptText(T.get("column.counted"));
        counted.setAccessibleText(T.get("column.counted"));
        counted.setStyle("-fx-pref-width: 9em;");
        reason.setPromptText(T.get("count.reason"));
        reason.setAccessibleText(T.get("count.reason"));
        reason.setStyle("-fx-pref-width: 16em;");
        counted.setOnAction(event -> entered());
        reason.setOnAction(event -> store());
        what.setMinWidth(0);
        row = Boxes.row(
                what,
                expected,
                Boxes.spacer(),
                counted,
                reason,
                Buttons.withKey(Buttons.plain(T.get("count.enter"), this::entered), "Enter"));
        row.getStyleClass().add("card");
        row.setStyle("-fx-padding: 0.6em 1em;");
    }

    Node node() {
        return row;
    }

    void focus() {
        counted.requestFocus();
    }

    boolean focused() {
        return counted.isFocused() || reason.isFocused();
    }

    /// @param now what the ledger says now, which differs where goods came or went since the sheet was prepared
    void show(@Nullable StockCountLine of, @Nullable StockItem called, String lot, Quantity now) {
        line = of;
        item = called;
        row.setDisable(of == null || called == null);
        if (of == null || called == null) {
            what.setText("");
            expected.setText("");
            counted.clear();
            reason.clear();
            return;
        }
        what.setText((of.place() + " " + called.called() + " " + lot).strip());
        String plain = T.get("count.expected", Amounts.words(called, of.expected()));
        expected.setText(now.equals(of.expected()) ? plain : T.get("count.moved", plain, Amounts.words(called, now)));
        counted.setText(of.counted() == null ? "" : of.counted().text());
        reason.setText(of.reason() == null ? "" : of.reason().value());
        counted.selectAll();
    }

    private void entered() {
        StockCountLine of = line;
        StockItem called = item;
        if (of == null || called == null) {
            return;
        }
        Optional<Quantity> found = Amounts.parse(called, Objects.toString(counted.getText(), ""));
        boolean differs = found.isPresent() && !found.get().equals(of.expected());
        if (differs && reason.getText().isBlank()) {
            reason.requestFocus();
        } else {
            store();
        }
    }

    private void store() {
        StockCountLine of = line;
        StockItem called = item;
        if (of == null || called == null) {
            return;
        }
        String words = Objects.toString(counted.getText(), "").strip();
        Optional<Quantity> found = Amounts.parse(called, words);
        if (!words.isEmpty() && found.isEmpty()) {
            frame.notices().say(T.get("count.unread", words, Amounts.example(called)), Tint.WARN);
            counted.requestFocus();
            counted.selectAll();
            return;
        }
        String why = reason.getText();
        frame.tasks()
                .write(T.get("task.book"), progress -> {
                    model.counts().enter(of.id(), found.orElse(null), why);
                    return true;
                })
                .then(done -> {
                    frame.notices().saved();
                    typed.accept(of);
                })
                .start();
    }
}
