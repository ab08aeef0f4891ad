package org.shouwang.delivery.ui.courier;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.shouwang.compound.BuildingId;
import org.shouwang.delivery.Floors;
import org.shouwang.delivery.Route;
import org.shouwang.kit.fx.Boxes;
import org.shouwang.kit.fx.Buttons;
import org.shouwang.kit.fx.Card;
import org.shouwang.kit.fx.Icons;
import org.shouwang.kit.text.Texts;

/// The order in which the buildings are walked: dragged, or moved by Alt+Up and Alt+Down; a click turns the stairs.
final class WalkCard extends VBox {
    private static final Texts T = Texts.of(WalkCard.class);
    private static final String MARK = "walk ";
    private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");

    private final CourierModel model;
    private final VBox lines = new VBox();
    private @Nullable BuildingId focused;

    WalkCard(CourierModel model) {
        this.model = model;
        lines.getStyleClass().add("walk-lines");
        ScrollPane scroll = new ScrollPane(lines);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        Card card = new Card(T.get("walk"))
                .corner(
                        Buttons.link(T.get("walk.up"), () -> model.floors(null, Floors.UP)),
                        Buttons.link(T.get("walk.down"), () -> model.floors(null, Floors.DOWN)))
                .content(Boxes.sentence(T.get("walk.how")), Boxes.grow(scroll));
        getChildren().add(Boxes.grow(card));
        model.legs.subscribe(this::fill);
    }

    private void fill() {
        List<Route.Leg> legs = model.legs;
        lines.getChildren().clear();
        for (int i = 0; i < legs.size(); i++) {
            lines.getChildren().add(line(legs.get(i), i));
        }
        lines.getChildren().stream()
                .filter(node -> focused != null && focused.equals(node.getUserData()))
                .forEach(Node::requestFocus);
    }

    private Node line(Route.Leg leg, int place) {
        String name = T.get("building", leg.plan().building().no());
        Floors other = leg.floors() == Floors.UP ? Floors.DOWN : Floors.UP;
        Label title = Boxes.strong(name);
        title.setMinWidth(USE_PREF_SIZE);
        HBox line = Boxes.row(
                Boxes.muted(Integer.toString(place + 1)),
                title,
                Boxes.spacer(),
                Buttons.link(Texts.name(leg.floors()), () -> model.floors(leg, other)),
                Buttons.icon(Icons.UP, T.get("walk.before", name), () -> model.move(leg, place - 1)),
                Buttons.icon(Icons.DOWN, T.get("walk.after", name), () -> model.move(leg, place + 1)));
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("walk-line");
        line.setUserData(leg.id());
        line.setFocusTraversable(true);
        line.setAccessibleText(name);
        line.focusedProperty().subscribe((was, is) -> {
            if (is) {
                focused = leg.id();
            }
        });
        line.setOnMousePressed(event -> line.requestFocus());
        line.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.isAltDown() && (event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN)) {
                model.move(leg, event.getCode() == KeyCode.UP ? place - 1 : place + 1);
                event.consume();
            }
        });
        drag(line, leg, place);
        return line;
    }

    private void drag(HBox line, Route.Leg leg, int place) {
        line.setOnDragDetected(event -> {
            Dragboard board = line.startDragAndDrop(TransferMode.MOVE);
            ClipboardContent content = new ClipboardContent();
            content.putString(MARK + leg.id().value());
            board.setContent(content);
            event.consume();
        });
        line.setOnDragOver(event -> {
            if (dragged(event.getDragboard()) != null) {
                event.acceptTransferModes(TransferMode.MOVE);
                line.pseudoClassStateChanged(OVER, true);
            }
            event.consume();
        });
        line.setOnDragExited(event -> line.pseudoClassStateChanged(OVER, false));
        line.setOnDragDropped(event -> {
            Route.Leg moved = dragged(event.getDragboard());
            if (moved != null) {
                focused = moved.id();
                model.move(moved, place);
                event.setDropCompleted(true);
            }
            event.consume();
        });
    }

    private Route.@Nullable Leg dragged(Dragboard board) {
        String words = board.getString();
        return words == null
                ? null
                : model.legs.stream()
                        .filter(leg -> words.equals(MARK + leg.id().value()))
                        .findFirst()
                        .orElse(null);
    }
}
