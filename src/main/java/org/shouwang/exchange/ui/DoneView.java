package org.shouwang.exchange.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.shouwang.exchange.ui.ImportScreenModel.Done;
import org.shouwang.household.Taken;
import org.shouwang.kit.fx.Boxes;
import org.shouwang.kit.fx.Buttons;
import org.shouwang.kit.fx.Icons;
import org.shouwang.kit.fx.Numbers;
import org.shouwang.kit.text.Texts;

/// What came in and what did not, with the ways on from there.
final class DoneView extends VBox {
    private static final Texts T = Texts.of(DoneView.class);

    DoneView(Done done, Runnable look, Runnable save, Runnable more) {
        getStyleClass().add("empty-state");
        setAlignment(Pos.CENTER);
        Node icon = Icons.DONE.node(300);
        icon.getStyleClass().add("tint-good");
        Label came = new Label(sentence(done.taken()));
        came.getStyleClass().add("page-title");
        int refused = done.plan().refused();
        HBox buttons = Boxes.row(Buttons.primary(T.get("done.look"), look));
        if (refused > 0) {
            buttons.getChildren().add(Buttons.plain(Icons.SAVE, T.get("done.save"), save));
        }
        buttons.getChildren().add(Buttons.plain(T.get("done.more"), more));
        buttons.setAlignment(Pos.CENTER);
        Label left = refused == 0
                ? Boxes.words(T.get("done.all"))
                : Boxes.words(T.get("done.refused", Numbers.whole(refused)));
        getChildren().addAll(icon, came, left, Boxes.muted(T.get("done.undo")), buttons);
    }

    private static String sentence(Taken taken) {
        List<String> parts = new ArrayList<>();
        if (taken.added() > 0) {
            parts.add(T.get("done.added", Numbers.whole(taken.added())));
        }
        if (taken.revised() > 0) {
            parts.add(T.get("done.revised", Numbers.whole(taken.revised())));
        }
        if (taken.people() > 0) {
            parts.add(T.get("done.people", Numbers.whole(taken.people())));
        }
        if (taken.rooms() > 0) {
            parts.add(T.get("done.rooms", Numbers.whole(taken.rooms())));
        }
        if (taken.unchanged() > 0) {
            parts.add(T.get("done.unchanged", Numbers.whole(taken.unchanged())));
        }
        return T.get("done", String.join(T.get("comma"), parts));
    }
}
