package org.shouwang.gate.ui;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import org.shouwang.gate.rule.Purpose;
import org.shouwang.kit.fx.Boxes;
import org.shouwang.kit.fx.Buttons;
import org.shouwang.kit.text.Texts;

/// Why somebody passes: picked from the rule set's list by number, first letters or a click, or typed.
final class PurposeField extends TextField {
    private static final Texts T = Texts.of(PurposeField.class);

    private final EntryScreenModel model;
    private final Runnable back;
    private final FlowPane offered = Boxes.flow();

    /// @param enter what Enter does
    /// @param back where the focus goes when one was picked
    PurposeField(EntryScreenModel model, Runnable enter, Runnable back) {
        this.model = model;
        this.back = back;
        setPromptText(T.get("purpose.prompt"));
        setAccessibleText(T.get("label.purpose.long"));
        textProperty().bindBidirectional(model.fields.purpose);
        setOnAction(event -> enter.run());
        TypedAhead.watch(this, this::typed);
        offered.getStyleClass().add("purposes");
        model.rules.subscribe(rules -> fill(rules.purposes()));
        focusedProperty().subscribe(now -> show());
        show();
    }

    /// The list of purposes, shown while the field has the focus.
    FlowPane offered() {
        return offered;
    }

    private void show() {
        EntryForm.show(offered, isFocused());
    }

    private void fill(List<Purpose> purposes) {
        offered.getChildren().clear();
        for (int i = 0; i < purposes.size(); i++) {
            String words = purposes.get(i).words();
            Button button = Buttons.plain(words, () -> pick(words));
            button.setGraphic(Buttons.keyHint(Purposes.key(purposes, i)));
            button.getStyleClass().add("slim");
            button.setFocusTraversable(false);
            offered.getChildren().add(button);
        }
    }

    private boolean typed(String text) {
        String picked = Purposes.picked(text, model.rules.get().purposes());
        if (picked != null) {
            pick(picked);
        }
        return picked != null;
    }

    private void pick(String words) {
        setText(words);
        back.run();
    }
}
