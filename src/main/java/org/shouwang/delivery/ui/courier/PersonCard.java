package org.shouwang.delivery.ui.courier;

import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.shouwang.delivery.CourierLoad;
import org.shouwang.kit.fx.Boxes;
import org.shouwang.kit.fx.Buttons;
import org.shouwang.kit.fx.Chip;
import org.shouwang.kit.fx.Tint;
import org.shouwang.kit.text.Texts;

/// One person who brings goods: a key, the name, the load as a bar and in figures. Stairwells are dropped on it.
final class PersonCard extends VBox {
    private static final Texts T = Texts.of(PersonCard.class);
    private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");
    private static final int KEYS = 9;

    private static String words(CourierLoad load) {
        String what = load.units() == 0 && load.deliveries() == 0
                ? T.get("load.none")
                : T.get("load", load.units(), load.doors(), load.deliveries(), load.pieces(), load.climb());
        return load.brought() == 0 ? what : T.get("load.brought", what, load.brought());
    }

    /// @param most the greatest load of all, for the bar
    PersonCard(CourierModel model, CourierLoad load, int place, int most, Consumer<CourierLoad> take) {
        getStyleClass().add("courier-card");
        CheckBox shares = new CheckBox();
        shares.setSelected(model.sharing.contains(load.member().id()));
        shares.setAccessibleText(T.get("shares", load.member().called()));
        shares.setTooltip(
                new javafx.scene.control.Tooltip(T.get("shares", load.member().called())));
        shares.setOnAction(event -> {
            if (shares.isSelected()) {
                model.sharing.add(load.member().id());
            } else {
                model.sharing.remove(load.member().id());
            }
        });
        Label name = Boxes.strong(load.member().called());
        HBox head = Boxes.row(shares, name);
        if (load.onDuty()) {
            head.getChildren().add(new Chip(T.get("onDuty"), Tint.GOOD));
        }
        head.getChildren().add(Boxes.spacer());
        if (place < KEYS) {
            head.getChildren().add(Buttons.keyHint(Integer.toString(place + 1)));
        }
        Region bar = new Region();
        bar.getStyleClass().add("courier-bar");
        StackPane track = new StackPane(bar);
        track.getStyleClass().add("courier-track");
        track.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        bar.maxWidthProperty().bind(track.widthProperty().multiply(most == 0 ? 0 : (double) load.deliveries() / most));
        Label words = Boxes.muted(words(load));
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(head, track, words);
        setOnMouseClicked(event -> take.accept(load));
        setOnDragOver(event -> {
            if (event.getDragboard().hasString()) {
                event.acceptTransferModes(TransferMode.MOVE);
                pseudoClassStateChanged(OVER, true);
            }
            event.consume();
        });
        setOnDragExited(event -> pseudoClassStateChanged(OVER, false));
        setOnDragDropped(event -> {
            take.accept(load);
            event.setDropCompleted(true);
            event.consume();
        });
    }
}
