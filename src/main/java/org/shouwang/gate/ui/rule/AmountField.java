package org.shouwang.gate.ui.rule;

import java.math.BigDecimal;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;
import org.shouwang.kit.fx.Numbers;

/// A small field for one number of a rule; taken over on Enter and on leaving it.
final class AmountField extends TextField {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    /// What stands in the field for one of what is stored.
    enum Unit {
        WHOLE(1),
        /// Degrees for tenths of them.
        TENTHS(10),
        /// Hours for minutes.
        HOURS(60);

        private final int stored;

        Unit(int stored) {
            this.stored = stored;
        }
    }

    private final Unit unit;
    private final boolean optional;
    private final Consumer<@Nullable Integer> taker;
    private @Nullable Integer last;

    /// @param optional whether it may be left empty
    AmountField(
            Unit unit, @Nullable Integer value, boolean optional, String spoken, Consumer<@Nullable Integer> taker) {
        this.unit = unit;
        this.optional = optional;
        this.taker = taker;
        last = value;
        setText(words(value));
        setAccessibleText(spoken);
        getStyleClass().add("rule-amount");
        setOnAction(event -> take());
        focusedProperty().subscribe((before, focused) -> {
            if (!focused) {
                take();
            }
        });
    }

    private String words(@Nullable Integer value) {
        return value == null ? "" : Numbers.decimal(value / (double) unit.stored);
    }

    private void take() {
        String typed = getText() == null ? "" : getText().strip();
        boolean blank = typed.isEmpty();
        Integer value = blank ? null : read(typed);
        boolean wrong = blank ? !optional : value == null;
        pseudoClassStateChanged(WRONG, wrong);
        if (!wrong && !java.util.Objects.equals(value, last)) {
            last = value;
            taker.accept(value);
        }
    }

    private @Nullable Integer read(String typed) {
        try {
            int value = new BigDecimal(typed)
                    .multiply(BigDecimal.valueOf(unit.stored))
                    .intValueExact();
            return value < 0 || value > 100_000 ? null : value;
        } catch (ArithmeticException | NumberFormatException e) {
            return null; // the field is marked, the rule stays as it was
        }
    }
}
