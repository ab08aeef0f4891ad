package org.shouwang.roster.ui;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.shouwang.kit.fx.Boxes;
import org.shouwang.kit.fx.Buttons;
import org.shouwang.kit.fx.DialogCard;
import org.shouwang.kit.fx.Frame;
import org.shouwang.kit.text.Texts;

/// Shows a filling that takes longer than a moment: what is found, how far from the best it can be, and two ways out.
final class FillCard {
    private static final Texts T = Texts.of(FillCard.class);
    private static final double LOOK_MS = 200;
    private static final int SHOWN_AFTER = 2;

    private final FillRun run;
    private final Frame frame;
    private final String title;
    private final Label found = Boxes.strong(T.get("filling.begin"));
    private final Label far = Boxes.sentence(T.get("filling.first"));
    private final ProgressBar bar = new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS);
    private final Timeline clock;
    private @Nullable DialogCard card;
    private int ticks;
    private boolean done;

    FillCard(FillRun run, Frame frame, String title) {
        this.run = run;
        this.frame = frame;
        this.title = title;
        clock = new Timeline(new KeyFrame(Duration.millis(LOOK_MS), event -> look()));
        clock.setCycleCount(Animation.INDEFINITE);
        bar.setMaxWidth(Double.MAX_VALUE);
    }

    void start() {
        clock.play();
    }

    void end() {
        done = true;
        clock.stop();
        if (card != null) {
            card.close();
        }
    }

    private void look() {
        ticks++;
        if (done) {
            return;
        }
        if (card == null && ticks >= SHOWN_AFTER) {
            VBox content = Boxes.column(found, bar, far);
            for (String warning : run.foreseen()) {
                Label line = Boxes.sentence(warning);
                line.getStyleClass().add("tint-warn");
                content.getChildren().add(line);
            }
            content.getStyleClass().add("fill-card");
            content.getStylesheets().add(RosterScreen.css());
            card = frame.dialogs()
                    .busy(
                            title,
                            content,
                            run::cancel,
                            Buttons.plain(T.get("filling.cancel"), run::cancel),
                            Buttons.primary(T.get("filling.keep"), run::keep));
        }
        FillRun.Best best = run.best();
        long seconds = Math.round(ticks * LOOK_MS / 1000);
        if (best.found() == 0) {
            far.setText(T.get("filling.first"));
            found.setText(T.get("filling.none", seconds));
        } else {
            double gap = best.gap();
            found.setText(T.get("filling.found", best.found(), seconds));
            bar.setProgress(best.bound() <= 0 ? ProgressBar.INDETERMINATE_PROGRESS : 1 - gap);
            far.setText(best.bound() <= 0 ? T.get("filling.better") : T.get("filling.gap", Math.round(gap * 100)));
        }
    }
}
