package org.shouwang.kit.fx;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A card over the page: title, content, buttons named for their acts. Esc leaves.
public final class DialogCard extends VBox {
    private final Layers layers;
    private final HBox foot = Boxes.row();
    private final HBox head;
    private Runnable leave;
    private Runnable left = () -> {};

    DialogCard(Layers layers, String title, @Nullable Node icon) {
        this.layers = layers;
        this.leave = this::close;
        getStyleClass().add("dialog-card");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        Label name = new Label(title);
        name.getStyleClass().add("dialog-title");
        name.setWrapText(true);
        head = Boxes.row();
        if (icon != null) {
            head.getChildren().add(icon);
        }
        head.getChildren().add(name);
        foot.setAlignment(Pos.CENTER_RIGHT);
        foot.getStyleClass().add("dialog-foot");
        getChildren().addAll(head, foot);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                leave.run();
            }
        });
    }

    DialogCard content(Node... nodes) {
        getChildren().addAll(getChildren().size() - 1, java.util.List.of(nodes));
        return this;
    }

    DialogCard head(Node... nodes) {
        head.getChildren().addAll(nodes);
        return this;
    }

    DialogCard buttons(Node... nodes) {
        foot.getChildren().addAll(nodes);
        return this;
    }

    /// What Esc does; closing, unless told.
    DialogCard onLeave(Runnable act) {
        leave = act;
        return this;
    }

    /// What follows when a form is left without its act.
    public DialogCard whenLeft(Runnable act) {
        left = act;
        return this;
    }

    void leave() {
        leave.run();
    }

    /// Takes it away without the act.
    void closeUndone() {
        close();
        left.run();
    }

    /// Shows it and puts the focus on `first`, or on the first field.
    DialogCard open(@Nullable Button first) {
        layers.show(this);
        if (first != null) {
            first.requestFocus();
        }
        return this;
    }

    /// Takes it away.
    public void close() {
        layers.close(this);
    }

    Layers layers() {
        return layers;
    }
}
