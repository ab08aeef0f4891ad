package org.shouwang.gate.ui;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.shouwang.gate.ClockDoubt;
import org.shouwang.kit.fx.Boxes;
import org.shouwang.kit.fx.Buttons;
import org.shouwang.kit.fx.Icons;
import org.shouwang.kit.text.Texts;

/// Says that somebody moved the clock of this computer; the list stays in the order in which it was typed.
final class ClockNotice extends HBox {
    private static final Texts T = Texts.of(ClockNotice.class);

    private final Label words = new Label();

    ClockNotice(GateScreenModel model) {
        getStyleClass().addAll("clock-notice", "tint-warn");
        getChildren()
                .addAll(
                        Icons.WARNING.node(),
                        words,
                        Boxes.spacer(),
                        Buttons.link(T.get("act.clockRight"), model::acceptClock));
        model.clockDoubt.subscribe(this::tell);
    }

    private void tell(@Nullable ClockDoubt doubt) {
        EntryForm.show(this, doubt != null);
        if (doubt != null) {
            String by = OpenPanel.span(doubt.by());
            words.setText(doubt.back() ? T.get("clock.back", by) : T.get("clock.forward", by));
        }
    }
}
