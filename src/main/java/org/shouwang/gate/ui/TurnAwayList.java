package org.shouwang.gate.ui;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.shouwang.gate.TurnAwayReason;
import org.shouwang.kit.fx.Boxes;
import org.shouwang.kit.fx.Buttons;
import org.shouwang.kit.text.Texts;

/// The usual reasons for turning somebody away, one key each, and a line for any other.
final class TurnAwayList extends VBox {
    private static final Texts T = Texts.of(TurnAwayList.class);

    TurnAwayList(Consumer<String> chosen) {
        getStyleClass().addAll("column", "turn-away");
        getStylesheets().add(GateScreen.STYLE);
        List<TurnAwayReason> reasons = Arrays.asList(TurnAwayReason.values());
        for (int i = 0; i < reasons.size(); i++) {
            String words = Texts.name(reasons.get(i));
            Button button = Buttons.plain(words, () -> chosen.accept(words));
            button.setGraphic(Buttons.keyHint(String.valueOf(i + 1)));
            button.getStyleClass().add("reason");
            button.setMaxWidth(Double.MAX_VALUE);
            getChildren().add(button);
        }
        TextField other = new TextField();
        other.setPromptText(T.get("turnAway.other"));
        other.setAccessibleText(T.get("turnAway.other"));
        HBox.setHgrow(other, Priority.ALWAYS);
        Button send = Buttons.plain(T.get("turnAway.act"), () -> chosen.accept(other.getText()));
        send.disableProperty().bind(other.textProperty().map(String::isBlank));
        other.setOnAction(event -> send.fire());
        getChildren().add(Boxes.row(other, send));
        addEventFilter(KeyEvent.KEY_TYPED, event -> {
            int at = "12345678".indexOf(event.getCharacter());
            if (!other.isFocused() && at >= 0 && !event.getCharacter().isEmpty() && at < reasons.size()) {
                event.consume();
                chosen.accept(Texts.name(reasons.get(at)));
            }
        });
    }
}
