package org.shouwang.gate.ui;

import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.shouwang.gate.Step;
import org.shouwang.gate.rule.StepRule;
import org.shouwang.kit.fx.Boxes;
import org.shouwang.kit.fx.Buttons;

/// One of the four steps as a tile: its name, its key, what was seen; a click or the key ticks it.
final class StepTile extends Button {
    private static final PseudoClass DONE = PseudoClass.getPseudoClass("done");

    private final Label seen = Boxes.muted("");
    private final StepRule rule;

    StepTile(StepRule rule, String key, Runnable press) {
        this.rule = rule;
        getStyleClass().setAll("step-tile");
        Label name = Boxes.strong(rule.name());
        VBox face = new VBox(Boxes.row(name, Boxes.spacer(), Buttons.keyHint(key)), seen);
        face.getStyleClass().add("step-face");
        setGraphic(face);
        setMaxWidth(Double.MAX_VALUE);
        setFocusTraversable(false);
        HBox.setHgrow(this, Priority.ALWAYS);
        setOnAction(event -> press.run());
        face.prefWidthProperty().bind(widthProperty().subtract(22));
    }

    Step step() {
        return rule.step();
    }

    void show(boolean done, String words) {
        pseudoClassStateChanged(DONE, done);
        seen.setText(words);
        setAccessibleText(rule.name() + " " + words);
    }
}
