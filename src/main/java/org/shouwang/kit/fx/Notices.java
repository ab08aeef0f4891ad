package org.shouwang.kit.fx;

import java.time.Clock;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.shouwang.kit.text.Texts;

/// Quiet words at the lower edge of the window: what was done, with a way back; and when it was last saved.
public final class Notices {
    private static final Texts T = Texts.of(Notices.class);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");
    private static final Duration STAYS = Duration.seconds(6);
    private static final int AT_MOST = 3;
    private static final String BACK = "back";

    private final Layers layers;
    private final Clock clock;
    private final ReadOnlyStringWrapper saved = new ReadOnlyStringWrapper(this, "saved", "");

    public Notices(Layers layers, Clock clock) {
        this.layers = layers;
        this.clock = clock;
    }

    /// A sentence that goes away by itself.
    public void say(String sentence) {
        show(sentence, Tint.PLAIN, null, null);
    }

    /// The same with a colour: GOOD for done, WARN for look at this.
    public void say(String sentence, Tint tint) {
        show(sentence, tint, null, null);
    }

    /// A sentence with a link, such as to the result of an export.
    public void say(String sentence, String link, Runnable act) {
        show(sentence, Tint.PLAIN, link, act);
    }

    /// “… · 撤销”; marks the moment as saved as well.
    public void done(String sentence, Runnable undo) {
        saved();
        show(sentence, Tint.GOOD, T.get("notice.undo"), undo);
        layers.toasts().getChildren().getLast().getProperties().put(BACK, BACK);
    }

    /// Call after a commit: the status bar says 已保存 with the time.
    public void saved() {
        saved.set(T.get("notice.saved", TIME.format(LocalTime.now(clock))));
    }

    /// “已保存 10:32:05”, empty before the first.
    public ReadOnlyStringProperty savedProperty() {
        return saved.getReadOnlyProperty();
    }

    /// Something else was done: the ways back that are still shown would take that back instead.
    public void overtaken() {
        layers.toasts().getChildren().removeIf(toast -> toast.getProperties().containsKey(BACK));
    }

    private void show(String sentence, Tint tint, @Nullable String link, @Nullable Runnable act) {
        Label words = new Label(sentence);
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        HBox toast = new HBox(words);
        toast.getStyleClass().addAll("toast", tint.css());
        toast.setMaxWidth(Region.USE_PREF_SIZE);
        if (link != null && act != null) {
            toast.getChildren().add(Buttons.link(link, () -> {
                layers.toasts().getChildren().remove(toast);
                act.run();
            }));
        }
        var shown = layers.toasts().getChildren();
        shown.add(toast);
        while (shown.size() > AT_MOST) {
            shown.removeFirst();
        }
        PauseTransition wait = new PauseTransition(STAYS);
        wait.setOnFinished(event -> shown.remove(toast));
        toast.hoverProperty().subscribe(over -> {
            if (over) {
                wait.stop();
            } else {
                wait.playFromStart();
            }
        });
    }
}
