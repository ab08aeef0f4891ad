package org.shouwang.app;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.util.Duration;
import org.shouwang.kit.fx.Boxes;
import org.shouwang.kit.fx.Buttons;
import org.shouwang.kit.fx.Icons;
import org.shouwang.kit.fx.Notices;
import org.shouwang.kit.fx.Numbers;
import org.shouwang.kit.fx.Running;
import org.shouwang.kit.fx.Tasks;
import org.shouwang.kit.text.Texts;

/// The line at the bottom: last saved, where it is stored, how old the backup is, what runs in the background.
final class StatusBar extends HBox {
    private static final Texts T = Texts.of(StatusBar.class);

    private final ObservableList<Running> running;
    private final ProgressBar bar = new ProgressBar();
    private final Label work = new Label();
    private final HBox background = Boxes.row();
    private final Timeline looking = new Timeline(new KeyFrame(Duration.millis(120), event -> look()));

    StatusBar(ShellModel model, Notices notices, Tasks tasks) {
        running = tasks.running();
        getStyleClass().add("status-bar");
        setAlignment(Pos.CENTER_LEFT);
        Label saved = new Label();
        saved.getStyleClass().add("saved");
        notices.savedProperty().subscribe(words -> {
            saved.setText(words.isEmpty() ? T.get("shell.notSaved") : words);
            saved.setGraphic(words.isEmpty() ? null : Icons.CHECK.node());
            saved.getStyleClass().setAll("label", words.isEmpty() ? "muted" : "saved");
        });
        Hyperlink cancel = Buttons.link(T.get("shell.cancel"), () -> {
            if (!running.isEmpty()) {
                running.getFirst().cancel();
            }
        });
        cancel.setId("cancel-work");
        background.getChildren().addAll(bar, work, cancel);
        background.setId("background-work");
        background.managedProperty().bind(background.visibleProperty());
        bar.getStyleClass().add("thin-bar");
        looking.setCycleCount(Animation.INDEFINITE);
        running.subscribe(this::look);
        getChildren().addAll(saved, words(model.mark(), "sample-mark"), words(model.store(), "muted"));
        getChildren().addAll(words(model.backup(), "muted"), Boxes.spacer(), background);
        getChildren().add(words(model.figures(), "muted"));
        look();
    }

    private void look() {
        background.setVisible(!running.isEmpty());
        if (running.isEmpty()) {
            looking.stop();
            return;
        }
        if (looking.getStatus() != Animation.Status.RUNNING) {
            looking.play();
        }
        Running first = running.getFirst();
        bar.setProgress(first.of() > 0 ? (double) first.done() / first.of() : ProgressBar.INDETERMINATE_PROGRESS);
        String words = words(first);
        work.setText(running.size() > 1 ? T.get("shell.more", words, running.size() - 1) : words);
    }

    private static String words(Running run) {
        if (run.of() > 0) {
            return T.get("shell.progress", run.title(), Numbers.whole(run.done()), Numbers.whole(run.of()));
        }
        return run.done() > 0
                ? T.get("shell.progressOpen", run.title(), Numbers.whole(run.done()))
                : T.get("shell.working", run.title());
    }

    private static Label words(ObservableValue<String> text, String style) {
        Label label = new Label();
        label.getStyleClass().add(style);
        label.textProperty().bind(text);
        label.visibleProperty().bind(label.textProperty().isNotEmpty());
        label.managedProperty().bind(label.visibleProperty());
        return label;
    }
}
