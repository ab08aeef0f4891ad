package org.shouwang.gate.ui.rule;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.shouwang.gate.rule.RuleSet;
import org.shouwang.kit.fx.Boxes;
import org.shouwang.kit.fx.Chip;
import org.shouwang.kit.text.Texts;

/// All rule sets: the one in force, those that come, drafts, former ones.
final class SetList extends ListView<RuleSet> {
    private static final Texts T = Texts.of(SetList.class);

    private final RuleScreenModel model;
    private boolean filling;

    SetList(RuleScreenModel model) {
        this.model = model;
        getStyleClass().add("rule-sets");
        setAccessibleText(T.get("sets"));
        setCellFactory(list -> new Cell());
        model.setsProperty().subscribe(sets -> fill());
        model.lookedProperty().subscribe(set -> mark());
        getSelectionModel().selectedItemProperty().subscribe((before, now) -> {
            if (now != null && !filling) {
                model.problem.set("");
                model.lookedProperty().set(now);
            }
        });
    }

    private void fill() {
        filling = true;
        getItems().setAll(model.setsProperty().get());
        filling = false;
        mark();
    }

    private void mark() {
        RuleSet looked = model.lookedProperty().get();
        filling = true;
        getItems().stream()
                .filter(set -> looked != null && java.util.Objects.equals(set.id(), looked.id()))
                .findFirst()
                .ifPresent(set -> getSelectionModel().select(set));
        filling = false;
    }

    private final class Cell extends ListCell<RuleSet> {
        @Override
        protected void updateItem(@Nullable RuleSet set, boolean empty) {
            super.updateItem(set, empty);
            if (empty || set == null) {
                setGraphic(null);
                return;
            }
            SetState state = model.state(set);
            Label name = Boxes.strong(set.name());
            name.setMinWidth(0);
            Label when = Boxes.muted(model.when(set));
            VBox lines = new VBox(Boxes.row(name, Boxes.spacer(), new Chip(Texts.name(state), state.tint())), when);
            lines.getStyleClass().add("rule-set");
            lines.prefWidthProperty().bind(SetList.this.widthProperty().subtract(30));
            lines.setMaxWidth(USE_PREF_SIZE);
            setGraphic(lines);
        }
    }
}
