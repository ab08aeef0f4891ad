package org.shouwang.gate.ui.rule;

import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.shouwang.gate.Direction;
import org.shouwang.gate.GateRule;
import org.shouwang.gate.rule.RuleLine;
import org.shouwang.gate.rule.RuleStrength;
import org.shouwang.gate.rule.Whom;
import org.shouwang.kit.fx.Boxes;
import org.shouwang.kit.fx.Choices;
import org.shouwang.kit.text.Texts;

/// One rule as a line: how strictly it is kept, its sentence with its number.
final class RuleRow extends HBox {
    private static final Texts T = Texts.of(RuleRow.class);
    private static final PseudoClass OFF = PseudoClass.getPseudoClass("off");
    private static final List<RuleStrength> STRENGTHS =
            List.of(RuleStrength.BARS, RuleStrength.REMINDS, RuleStrength.OFF);

    private final Edits edits;
    private final GateRule rule;
    private UnaryOperator<RuleLine> waking = line -> line;

    RuleRow(Edits edits, GateRule rule, Node... parts) {
        this.edits = edits;
        this.rule = rule;
        getStyleClass().add("gate-rule");
        ComboBox<RuleStrength> strength = strength(edits.line(rule).strength());
        strength.setAccessibleText(Texts.name(rule));
        strength.setDisable(!edits.open());
        strength.valueProperty().subscribe((before, how) -> {
            if (how != null && how != edits.line(rule).strength()) {
                edits.line(rule, line -> waking.apply(line).with(how));
                dim(how);
            }
        });
        getChildren().add(strength);
        getChildren().addAll(parts);
        dim(edits.line(rule).strength());
    }

    static ComboBox<RuleStrength> strength(RuleStrength now) {
        return strength(now, Texts::name);
    }

    static ComboBox<RuleStrength> strength(RuleStrength now, Function<RuleStrength, String> naming) {
        ComboBox<RuleStrength> box = Choices.box(STRENGTHS, naming);
        box.getStyleClass().add("rule-strength");
        box.setValue(now);
        return box;
    }

    private void dim(RuleStrength how) {
        pseudoClassStateChanged(OFF, !how.on());
        getChildren().stream().skip(1).forEach(part -> part.setDisable(!edits.open() && !(part instanceof Label)));
    }

    /// A sentence with the number of the rule where `#` stands in it.
    ///
    /// @param usual what stands there at first
    static RuleRow amount(Edits edits, GateRule rule, String sentence, AmountField.Unit unit, int usual) {
        String[] words = sentence.split("#", -1);
        Integer stored = edits.line(rule).amount();
        return new RuleRow(
                        edits,
                        rule,
                        Boxes.words(words[0].strip()),
                        field(edits, rule, unit, stored == null ? usual : stored),
                        Boxes.words(words[1].strip()))
                .waking(line -> line.amount() == null ? line.amount(usual) : line);
    }

    /// What a rule that was off takes along when it is kept.
    RuleRow waking(UnaryOperator<RuleLine> how) {
        waking = how;
        return this;
    }

    static AmountField field(Edits edits, GateRule rule, AmountField.Unit unit, int shown) {
        return new AmountField(
                unit, shown, false, Texts.name(rule), value -> edits.line(rule, line -> line.amount(value)));
    }

    /// Of whom and in which direction it is asked.
    RuleRow concerning() {
        RuleLine line = edits.line(rule);
        ComboBox<Whom> whom = Choices.box(List.of(Whom.values()), Texts::name);
        whom.setValue(line.whom());
        whom.setAccessibleText(T.get("spoken.whom"));
        ComboBox<Way> way = Choices.box(List.of(Way.values()), Texts::name);
        way.setValue(Way.of(line.direction()));
        way.setAccessibleText(T.get("spoken.way"));
        whom.valueProperty().subscribe((before, now) -> ask(whom, way));
        way.valueProperty().subscribe((before, now) -> ask(whom, way));
        for (ComboBox<?> box : List.of(whom, way)) {
            box.getStyleClass().add("rule-whom");
            box.setDisable(!edits.open());
        }
        getChildren().addAll(Boxes.spacer(), whom, way);
        return this;
    }

    private void ask(ComboBox<Whom> whom, ComboBox<Way> way) {
        if (whom.getValue() != null && way.getValue() != null) {
            edits.line(rule, line -> line.concerning(way.getValue().direction(), whom.getValue()));
        }
    }

    /// In which direction.
    enum Way {
        BOTH,
        IN,
        OUT;

        static Way of(@Nullable Direction direction) {
            return direction == null ? BOTH : direction == Direction.IN ? IN : OUT;
        }

        @Nullable
        Direction direction() {
            return this == BOTH ? null : this == IN ? Direction.IN : Direction.OUT;
        }
    }
}
