package org.shouwang.roster.ui;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.shouwang.kit.fx.Boxes;
import org.shouwang.kit.fx.Choices;
import org.shouwang.kit.fx.Numbers;
import org.shouwang.kit.text.Texts;
import org.shouwang.roster.RuleBook;
import org.shouwang.roster.RuleSetting;
import org.shouwang.roster.RuleUnit;
import org.shouwang.roster.Strength;

/// One rule: how strictly it is kept, its sentence with its number, how much it counts. Every change holds at once.
final class RuleLine extends HBox {
    private static final Texts T = Texts.of(RuleLine.class);
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
    private static final int MOST = 10;

    private final Consumer<RuleSetting> changed;
    private RuleSetting setting;
    private final @Nullable TextField amount;
    private final ComboBox<Integer> weight;
    private final Label counts = Boxes.muted(T.get("rule.weight"));

    RuleLine(RuleSetting first, Consumer<RuleSetting> changed) {
        this.changed = changed;
        setting = first;
        getStyleClass().add("rule-line");
        ComboBox<Strength> strength = Choices.box(List.of(Strength.HARD, Strength.SOFT, Strength.OFF), Texts::name);
        strength.setValue(setting.strength());
        strength.setAccessibleText(RuleWords.of(setting.rule()));
        strength.getStyleClass().add("rule-strength");
        strength.valueProperty().subscribe((before, how) -> change(setting.with(how)));
        getChildren().add(strength);
        amount = setting.amount() == null ? null : number();
        String[] parts = RuleWords.of(setting.rule()).split("#", -1);
        getChildren().add(Boxes.words(parts[0].strip()));
        if (amount != null) {
            getChildren().add(amount);
            getChildren().add(Boxes.words(parts[parts.length - 1].strip()));
        }
        Region gap = Boxes.spacer();
        HBox.setHgrow(gap, Priority.ALWAYS);
        weight = Choices.box(List.of(1, 2, 3, 4, 5, 6, 7, 8, 9, MOST), String::valueOf);
        weight.setValue(setting.weight());
        weight.setAccessibleText(T.get("rule.weight"));
        weight.getStyleClass().add("rule-weight");
        weight.valueProperty().subscribe((before, heavy) -> change(setting.with(heavy, setting.amount())));
        getChildren().addAll(gap, counts, weight);
        dim();
    }

    private TextField number() {
        TextField field = new TextField(words(setting));
        field.getStyleClass().add("rule-amount");
        field.setAccessibleText(RuleWords.of(setting.rule()));
        field.setOnAction(event -> typed(field));
        field.focusedProperty().subscribe((before, focused) -> {
            if (!focused) {
                typed(field);
            }
        });
        return field;
    }

    private static String words(RuleSetting setting) {
        return RuleBook.unit(setting.rule()) == RuleUnit.HOURS
                ? Numbers.decimal(setting.much() / 60.0)
                : Integer.toString(setting.much());
    }

    private void typed(TextField field) {
        Integer much = read(field.getText());
        field.pseudoClassStateChanged(WRONG, much == null);
        if (much != null && much != setting.much()) {
            change(setting.with(setting.weight(), much));
        }
    }

    private @Nullable Integer read(String typed) {
        try {
            BigDecimal number = new BigDecimal(typed.strip());
            boolean hours = RuleBook.unit(setting.rule()) == RuleUnit.HOURS;
            int much = (hours ? number.multiply(BigDecimal.valueOf(60)) : number).intValueExact();
            return much < 1 || much > 60_000 ? null : much;
        } catch (ArithmeticException | NumberFormatException e) {
            return null; // the field is marked, the rule stays as it was
        }
    }

    private void change(RuleSetting other) {
        if (!other.equals(setting)) {
            setting = other;
            dim();
            changed.accept(other);
        }
    }

    private void dim() {
        boolean soft = setting.strength() == Strength.SOFT;
        weight.setVisible(soft);
        counts.setVisible(soft);
        pseudoClassStateChanged(PseudoClass.getPseudoClass("off"), !setting.on());
        if (amount != null) {
            amount.setDisable(!setting.on());
        }
    }
}
