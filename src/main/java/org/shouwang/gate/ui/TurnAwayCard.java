package org.shouwang.gate.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.shouwang.gate.GateRule;
import org.shouwang.gate.Warning;
import org.shouwang.gate.rule.Refusal;
import org.shouwang.kit.fx.Boxes;
import org.shouwang.kit.fx.Buttons;
import org.shouwang.kit.text.Texts;

/// Turning somebody away: the reasons of the rule set by one key each, those of the broken rules first chosen; what the
/// person was told to do; Enter writes it down.
final class TurnAwayCard extends VBox {
    private static final Texts T = Texts.of(TurnAwayCard.class);
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final List<Refusal> refusals;
    private final List<Button> buttons = new ArrayList<>();
    private final TextField reason = new TextField();
    private final TextField advice = new TextField();
    private final BiConsumer<String, String> act;
    private final Button send;

    /// @param act reason and advice
    TurnAwayCard(List<Refusal> refusals, List<Warning> warnings, BiConsumer<String, String> act) {
        this.refusals = refusals;
        this.act = act;
        getStyleClass().addAll("column", "turn-away");
        getStylesheets().add(GateScreen.STYLE);
        for (int i = 0; i < refusals.size(); i++) {
            getChildren().add(button(i));
        }
        reason.textProperty().subscribe(this::mark);
        getChildren().addAll(row(T.get("turnAway.reason"), reason), row(T.get("turnAway.advice"), advice));
        reason.setPromptText(T.get("turnAway.other"));
        advice.setPromptText(T.get("turnAway.advice.prompt"));
        send = Buttons.withKey(Buttons.primary(T.get("turnAway.act"), this::send), "Enter");
        send.disableProperty().bind(reason.textProperty().map(String::isBlank));
        send.setFocusTraversable(false);
        getChildren().add(Boxes.muted(T.get("turnAway.how")));
        first(warnings);
        addEventFilter(KeyEvent.KEY_TYPED, this::digit);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                event.consume();
                send();
            }
        });
    }

    /// Stands at the foot of the card.
    Button act() {
        return send;
    }

    private Button button(int at) {
        Refusal refusal = refusals.get(at);
        Button button = Buttons.plain(refusal.words(), () -> choose(at));
        if (at < 9) {
            button.setGraphic(Buttons.keyHint(String.valueOf(at + 1)));
        }
        button.getStyleClass().add("reason");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setFocusTraversable(false);
        button.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                send();
            }
        });
        buttons.add(button);
        return button;
    }

    private static Node row(String words, TextField field) {
        field.setAccessibleText(words);
        field.setPrefColumnCount(24);
        HBox.setHgrow(field, Priority.ALWAYS);
        return Boxes.row(Boxes.muted(words), field);
    }

    private void first(List<Warning> warnings) {
        for (Warning warning : warnings) {
            for (int i = 0; i < refusals.size(); i++) {
                @Nullable GateRule meant = refusals.get(i).rule();
                if (meant == warning.rule()) {
                    choose(i);
                    return;
                }
            }
        }
    }

    private void choose(int at) {
        Refusal refusal = refusals.get(at);
        reason.setText(refusal.words());
        advice.setText(refusal.advice() == null ? "" : refusal.advice());
        advice.requestFocus();
        advice.selectAll();
    }

    private void mark(String words) {
        for (int i = 0; i < buttons.size(); i++) {
            buttons.get(i)
                    .pseudoClassStateChanged(CHOSEN, refusals.get(i).words().equals(words));
        }
    }

    /// A digit chooses, unless words are being typed.
    private void digit(KeyEvent event) {
        String typed = event.getCharacter();
        int at = typed.isEmpty() ? -1 : typed.charAt(0) - '1';
        boolean writing = reason.isFocused() && !reason.getText().isBlank()
                || advice.isFocused()
                        && !advice.getText().isBlank()
                        && advice.getSelection().getLength() < advice.getText().length();
        if (!writing && at >= 0 && at < Math.min(9, refusals.size())) {
            event.consume();
            choose(at);
        }
    }

    private void send() {
        if (!reason.getText().isBlank()) {
            act.accept(reason.getText(), advice.getText());
        }
    }
}
