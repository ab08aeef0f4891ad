package org.shouwang.delivery.ui.paste;

import java.time.LocalDate;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.shouwang.delivery.paste.SaidDay;
import org.shouwang.kit.fx.Buttons;
import org.shouwang.kit.text.Texts;

/// Says that the list names another day than the one its orders are noted for; one key sets it.
final class OtherDay extends HBox {
    private static final Texts T = Texts.of(OtherDay.class);

    private final PasteScreenModel model;
    private final Label words = new Label();
    private final Button set = Buttons.plain("", this::set);

    OtherDay(PasteScreenModel model) {
        this.model = model;
        getStyleClass().addAll("paste-before", "tint-warn");
        setAlignment(Pos.CENTER_LEFT);
        setSpacing(12);
        words.setWrapText(true);
        getChildren().addAll(words, set);
        model.saidDay.subscribe(this::tell);
        model.day.subscribe(now -> tell());
        tell();
    }

    private void tell() {
        SaidDay said = model.saidDay.get();
        LocalDate other = model.otherDay();
        setVisible(other != null);
        setManaged(other != null);
        if (said != null && other != null) {
            words.setText(T.get("otherDay", said.words(), model.day.get()));
            set.setText(T.get("otherDay.set", other));
        }
    }

    private void set() {
        LocalDate other = model.otherDay();
        if (other != null) {
            model.day.set(other);
        }
    }
}
