package org.shouwang.gate.ui.rule;

import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.shouwang.gate.GateRule;
import org.shouwang.gate.Step;
import org.shouwang.gate.rule.RuleStrength;
import org.shouwang.gate.rule.StepRule;
import org.shouwang.kit.fx.Boxes;
import org.shouwang.kit.fx.Card;
import org.shouwang.kit.text.Texts;

/// What is looked at: the steps and their names, temperature, codes, sampling, mask.
final class LooksPart extends VBox {
    private static final Texts T = Texts.of(LooksPart.class);

    LooksPart(Edits edits) {
        getStyleClass().add("stack");
        Card steps = new Card(T.get("steps.title")).sub(T.get("steps.sub"));
        for (Step step : Step.values()) {
            steps.content(step(edits, step));
        }
        Card looks = new Card(T.get("looks.title"));
        looks.content(
                RuleRow.amount(edits, GateRule.FEVER, T.get("row.fever"), AmountField.Unit.TENTHS, 373),
                new RuleRow(edits, GateRule.CODE_RED, Boxes.words(T.get("row.code.red"))),
                new RuleRow(edits, GateRule.CODE_YELLOW, Boxes.words(T.get("row.code.yellow"))),
                new RuleRow(edits, GateRule.CODE_NONE, Boxes.words(T.get("row.code.none"))),
                new RuleRow(edits, GateRule.TRAVEL_STAR, Boxes.words(T.get("row.star"))),
                RuleRow.amount(edits, GateRule.SAMPLE_TOO_OLD, T.get("row.sample"), AmountField.Unit.WHOLE, 48)
                        .concerning(),
                new RuleRow(edits, GateRule.SAMPLE_MISSING, Boxes.words(T.get("row.sample.missing"))).concerning(),
                new RuleRow(edits, GateRule.NO_MASK, Boxes.words(T.get("row.mask"))));
        getChildren().addAll(looks, steps);
    }

    private static HBox step(Edits edits, Step step) {
        StepRule now = edits.rules().step(step);
        ComboBox<RuleStrength> strength = RuleRow.strength(now.strength());
        strength.setAccessibleText(Texts.name(step));
        strength.setDisable(!edits.open() || step == Step.REGISTERED);
        strength.valueProperty()
                .subscribe((before, how) -> edits.change(rules ->
                        rules.with(new StepRule(step, how, rules.step(step).words()))));
        TextField name = new TextField(now.words() == null ? "" : now.words());
        name.setPromptText(Texts.name(step));
        name.setAccessibleText(T.get("spoken.stepName", Texts.name(step)));
        name.getStyleClass().add("rule-words");
        name.setDisable(!edits.open());
        Typing.onDone(
                name,
                words -> edits.change(rules ->
                        rules.with(new StepRule(step, rules.step(step).strength(), words.isEmpty() ? null : words))));
        HBox row = Boxes.row(strength, Boxes.words(T.get("row.step", Texts.name(step))), name);
        row.getStyleClass().add("gate-rule");
        return row;
    }
}
