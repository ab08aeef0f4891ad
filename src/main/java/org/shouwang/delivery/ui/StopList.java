package org.shouwang.delivery.ui;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.shouwang.kit.fx.Boxes;
import org.shouwang.kit.text.Texts;

/// The walk on the left: the compound, its buildings and units, each with how many are still to be brought.
final class StopList extends ScrollPane {
    private static final Texts T = Texts.of(StopList.class);
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    private final DeliveryScreenModel model;
    private final VBox lines = new VBox();

    StopList(DeliveryScreenModel model) {
        this.model = model;
        getStyleClass().addAll("card", "stops");
        setContent(lines);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        model.stops.subscribe(this::fill);
        model.stop.subscribe(now -> fill());
    }

    private void fill() {
        lines.getChildren().setAll(model.stops.stream().map(this::line).toList());
    }

    private Node line(Stop stop) {
        Label open = Boxes.strong(stop.open() == 0 ? "" : String.valueOf(stop.open()));
        open.getStyleClass().add("tint-warn");
        open.setMinWidth(USE_PREF_SIZE);
        Label all = Boxes.muted(stop.open() == stop.all() ? "" : T.get("stop.all", stop.all()));
        all.setMinWidth(USE_PREF_SIZE);
        HBox face = Boxes.row(Boxes.words(name(stop)), Boxes.spacer(), open, all);
        ToggleButton line = new ToggleButton();
        line.getStyleClass().setAll("stop");
        if (!stop.unit().isEmpty()) {
            line.getStyleClass().add("stop-unit");
        }
        line.setGraphic(face);
        line.setMaxWidth(Double.MAX_VALUE);
        line.setAccessibleText(T.get("stop.told", name(stop), stop.open(), stop.all()));
        face.prefWidthProperty().bind(line.widthProperty().subtract(stop.unit().isEmpty() ? 22 : 38));
        line.pseudoClassStateChanged(CURRENT, stop.same(model.stop.get()));
        line.setOnAction(event -> model.stop.set(stop));
        return line;
    }

    private static String name(Stop stop) {
        if (stop.building().isEmpty()) {
            return T.get("stop.everywhere");
        }
        return stop.unit().isEmpty() ? T.get("stop.building", stop.building()) : T.get("stop.unit", stop.unit());
    }
}
