package org.shouwang.gate.ui;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.shouwang.gate.Warning;
import org.shouwang.kit.fx.Boxes;
import org.shouwang.kit.fx.Buttons;
import org.shouwang.kit.text.Texts;

/// What stands against letting through, before Enter; and the reason for which it is done all the same.
final class Against extends VBox {
    private static final Texts T = Texts.of(Against.class);

    private final EntryScreenModel model;
    private final Label words = new Label();
    private final TextField reason = new TextField();
    private final FlowPane usual = Boxes.flow();
    private final HBox line;

    Against(EntryScreenModel model, Runnable enter) {
        this.model = model;
        getStyleClass().add("column");
        words.getStyleClass().add("against");
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        reason.textProperty().bindBidirectional(model.fields.reason);
        reason.setOnAction(event -> enter.run());
        reason.setPromptText(T.get("reason.prompt"));
        reason.setAccessibleText(T.get("label.reason.long"));
        reason.setMinWidth(180);
        HBox.setHgrow(reason, Priority.ALWAYS);
        line = Boxes.row(words, reason);
        getChildren().addAll(line, usual);
        List<String> offered = List.of(T.get("reason.approved").split(T.get("reason.split"), -1));
        for (int i = 0; i < offered.size(); i++) {
            usual.getChildren().add(usual(offered.get(i), i + 1));
        }
        reason.focusedProperty().subscribe(now -> tell());
        TypedAhead.watch(reason, text -> pick(text, offered));
        model.problem.subscribe(this::tell);
        model.warnings.subscribe(this::tell);
        tell();
    }

    private javafx.scene.control.Button usual(String why, int number) {
        var button = Buttons.plain(why, () -> reason.setText(why));
        button.setGraphic(Buttons.keyHint(String.valueOf(number)));
        button.getStyleClass().add("slim");
        button.setFocusTraversable(false);
        return button;
    }

    /// The usual reasons take as many rows as they need in this width.
    void wrapAt(ObservableValue<? extends Number> width) {
        usual.prefWrapLengthProperty().bind(width);
    }

    /// One digit picks a usual reason.
    private boolean pick(String text, List<String> offered) {
        int at = text.length() == 1 ? text.charAt(0) - '1' : -1;
        boolean picked = at >= 0 && at < offered.size();
        if (picked) {
            reason.setText(offered.get(at));
            reason.end();
        }
        return picked;
    }

    void askReason() {
        reason.requestFocus();
        reason.end();
    }

    private void tell() {
        String problem = model.problem.get();
        List<Warning> bars = model.warnings.stream().filter(Warning::bars).toList();
        List<Warning> told = bars.isEmpty() ? List.copyOf(model.warnings) : bars;
        String said = String.join(
                T.get("against.and"), told.stream().map(Warning::sentence).toList());
        boolean barred = problem.isEmpty() && !bars.isEmpty();
        words.setText(!problem.isEmpty() ? problem : barred ? T.get("against.reason", said) : said);
        words.getStyleClass().removeAll("tint-alert", "tint-warn", "muted");
        words.getStyleClass().add(!problem.isEmpty() ? "tint-alert" : barred ? "tint-warn" : "muted");
        EntryForm.show(reason, barred);
        EntryForm.show(usual, barred && reason.isFocused());
        EntryForm.show(line, !words.getText().isEmpty());
    }
}
