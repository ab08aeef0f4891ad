package org.shouwang.gate.ui.rule;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.shouwang.gate.EntryCategory;
import org.shouwang.gate.GateRule;
import org.shouwang.gate.rule.ClassRule;
import org.shouwang.kit.fx.Boxes;
import org.shouwang.kit.fx.Card;
import org.shouwang.kit.text.Texts;

/// Which classes are let in, and on which conditions.
final class ClassesPart extends VBox {
    private static final Texts T = Texts.of(ClassesPart.class);

    ClassesPart(Edits edits) {
        getStyleClass().add("stack");
        Card rules = new Card(T.get("classes.rules"));
        rules.content(
                new RuleRow(edits, GateRule.CLASS_NOT_LET_IN, Boxes.words(T.get("row.notLetIn"))),
                new RuleRow(edits, GateRule.NEEDS_APPROVAL, Boxes.words(T.get("row.approval"))),
                new RuleRow(edits, GateRule.NEEDS_DOOR, Boxes.words(T.get("row.door"))),
                new RuleRow(edits, GateRule.STAY_TOO_LONG, Boxes.words(T.get("row.stay"))));
        GridPane grid = new GridPane();
        grid.getStyleClass().add("class-grid");
        List<String> heads = List.of(
                T.get("class.name"),
                T.get("class.letIn"),
                T.get("class.approval"),
                T.get("class.door"),
                T.get("class.uncounted"),
                T.get("class.exempt"),
                T.get("class.stay"));
        for (int i = 0; i < heads.size(); i++) {
            grid.add(Boxes.muted(heads.get(i)), i, 0);
        }
        int row = 1;
        for (EntryCategory category : EntryCategory.values()) {
            add(grid, row++, edits, category);
        }
        Card classes = new Card(T.get("classes.title")).sub(T.get("classes.sub"));
        classes.content(grid);
        getChildren().addAll(classes, rules);
    }

    private static void add(GridPane grid, int row, Edits edits, EntryCategory category) {
        String name = Texts.name(category);
        boolean outsider = category.outsider();
        grid.add(Boxes.words(name), 0, row);
        grid.add(tick(edits, category, name + T.get("class.letIn"), ClassRule::letIn, ClassRule::letIn), 1, row);
        grid.add(
                tick(edits, category, name + T.get("class.approval"), ClassRule::approval, ClassRule::approval),
                2,
                row);
        if (outsider) {
            grid.add(tick(edits, category, name + T.get("class.door"), ClassRule::door, ClassRule::door), 3, row);
        }
        grid.add(
                tick(edits, category, name + T.get("class.uncounted"), ClassRule::uncounted, ClassRule::uncounted),
                4,
                row);
        grid.add(tick(edits, category, name + T.get("class.exempt"), ClassRule::exempt, ClassRule::exempt), 5, row);
        if (outsider) {
            AmountField stay = new AmountField(
                    AmountField.Unit.HOURS,
                    edits.rules().of(category).mostMinutes(),
                    true,
                    name + T.get("class.stay"),
                    most -> edits.change(rules -> rules.with(rules.of(category).mostMinutes(most))));
            stay.setDisable(!edits.open());
            stay.setPromptText(T.get("class.unlimited"));
            grid.add(stay, 6, row);
        }
    }

    private static CheckBox tick(
            Edits edits,
            EntryCategory category,
            String spoken,
            Predicate<ClassRule> now,
            BiFunction<ClassRule, Boolean, ClassRule> with) {
        CheckBox box = new CheckBox();
        box.setSelected(now.test(edits.rules().of(category)));
        box.setAccessibleText(spoken);
        box.setDisable(!edits.open());
        box.selectedProperty()
                .subscribe(
                        (before, ticked) -> edits.change(rules -> rules.with(with.apply(rules.of(category), ticked))));
        return box;
    }
}
