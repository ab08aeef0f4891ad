package org.shouwang.gate.ui.rule;

import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.VBox;
import org.shouwang.gate.GateRule;
import org.shouwang.gate.rule.RuleLine;
import org.shouwang.kit.fx.Boxes;
import org.shouwang.kit.fx.Card;
import org.shouwang.kit.fx.Choices;
import org.shouwang.kit.text.Texts;

/// How often, how many, how long the people of a household may go out.
final class OutingsPart extends VBox {
    private static final Texts T = Texts.of(OutingsPart.class);
    private static final int USUAL_DAYS = 2;

    /// How days are counted.
    enum Counted {
        CALENDAR,
        ROLLING
    }

    OutingsPart(Edits edits) {
        getStyleClass().add("stack");
        Card card = new Card(T.get("outings.title")).sub(T.get("outings.sub"));
        card.content(
                quota(edits),
                RuleRow.amount(edits, GateRule.OUTING_PEOPLE, T.get("row.people"), AmountField.Unit.WHOLE, 1),
                RuleRow.amount(edits, GateRule.OUTING_TOO_LONG, T.get("row.outside"), AmountField.Unit.HOURS, 180),
                new RuleRow(edits, GateRule.OUTING_FORFEITED, Boxes.words(T.get("row.forfeited"))),
                Boxes.sentence(T.get("outings.free")));
        getChildren().add(card);
    }

    private static RuleRow quota(Edits edits) {
        RuleLine line = edits.line(GateRule.OUTING_QUOTA);
        AmountField days = new AmountField(
                AmountField.Unit.WHOLE,
                line.days() == null ? USUAL_DAYS : line.days(),
                false,
                T.get("spoken.days"),
                many -> edits.line(GateRule.OUTING_QUOTA, now -> now.days(many, now.rolling())));
        AmountField times = RuleRow.field(
                edits, GateRule.OUTING_QUOTA, AmountField.Unit.WHOLE, line.amount() == null ? 1 : line.much());
        ComboBox<Counted> counted = Choices.box(List.of(Counted.values()), Texts::name);
        counted.setValue(line.rolling() ? Counted.ROLLING : Counted.CALENDAR);
        counted.setAccessibleText(T.get("spoken.counted"));
        counted.valueProperty()
                .subscribe((before, how) ->
                        edits.line(GateRule.OUTING_QUOTA, now -> now.days(now.days(), how == Counted.ROLLING)));
        return new RuleRow(
                        edits,
                        GateRule.OUTING_QUOTA,
                        Boxes.words(T.get("row.quota.every")),
                        days,
                        Boxes.words(T.get("row.quota.days")),
                        times,
                        Boxes.words(T.get("row.quota.times")),
                        counted)
                .waking(now -> new RuleLine(
                        now.rule(),
                        now.strength(),
                        now.amount() == null ? Integer.valueOf(1) : now.amount(),
                        now.days() == null ? Integer.valueOf(USUAL_DAYS) : now.days(),
                        now.rolling(),
                        now.direction(),
                        now.whom()));
    }
}
