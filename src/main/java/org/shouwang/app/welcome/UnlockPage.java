package org.shouwang.app.welcome;

import java.nio.file.Path;
import java.time.Duration;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import org.shouwang.kit.fx.Boxes;
import org.shouwang.kit.fx.Buttons;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.text.Texts;

/// Asks for the password of a store, or for its recovery code; wrong ones make the next try wait.
final class UnlockPage {
    private static final Texts T = Texts.of(UnlockPage.class);
    private static final String WRONG = "DB-05";

    private final Welcome welcome;
    private final Path file;
    private final Attempts attempts;
    private final PasswordField secret = new PasswordField();
    private final Label refusal = Boxes.sentence("");
    private final Button open;
    private final WelcomeCard card;
    private final Timeline second = new Timeline(new KeyFrame(javafx.util.Duration.seconds(1), event -> tick()));
    private boolean trying;

    UnlockPage(Welcome welcome, Path file, Attempts attempts) {
        this.welcome = welcome;
        this.file = file;
        this.attempts = attempts;
        String name = String.valueOf(file.getFileName()).replaceFirst("\\.shouwang$", "");
        card = new WelcomeCard(
                name, T.get("unlock.sentence", file.toAbsolutePath().getParent()));
        secret.setPromptText(T.get("unlock.prompt"));
        secret.setAccessibleText(T.get("unlock.prompt"));
        refusal.getStyleClass().setAll("form-refusal");
        open = Buttons.primary(T.get("unlock.open"), this::open);
        open.setDefaultButton(true);
        say("");
        second.setCycleCount(Animation.INDEFINITE);
        card.content(secret, refusal, Boxes.sentence(T.get("unlock.recovery")))
                .buttons(
                        Buttons.plain(T.get("unlock.other"), () -> {
                            second.stop();
                            welcome.start();
                        }),
                        Boxes.spacer(),
                        open);
    }

    Node node() {
        return card.node();
    }

    void focus() {
        secret.requestFocus();
    }

    private void open() {
        if (trying || attempts.left().isPositive() || secret.getText().isEmpty()) {
            return;
        }
        trying = true;
        open.setDisable(true);
        say("");
        welcome.open(file, secret.getText().strip().toCharArray(), this::refuse);
    }

    private void refuse(Fault fault) {
        trying = false;
        open.setDisable(false);
        if (fault.code().equals(WRONG)) {
            attempts.wrong();
            secret.selectAll();
            if (attempts.left().isPositive()) {
                second.play();
                tick();
                return;
            }
        }
        say(fault.sentence());
        secret.requestFocus();
    }

    private void tick() {
        Duration left = attempts.left();
        boolean wait = left.isPositive();
        open.setDisable(wait);
        secret.setDisable(wait);
        say(wait ? T.get("unlock.wait", attempts.count(), left.toSeconds()) : T.get("unlock.again"));
        if (!wait) {
            second.stop();
            secret.requestFocus();
        }
    }

    private void say(String sentence) {
        refusal.setText(sentence);
        refusal.setVisible(!sentence.isEmpty());
        refusal.setManaged(!sentence.isEmpty());
    }
}
