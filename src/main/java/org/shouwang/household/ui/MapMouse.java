package org.shouwang.household.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.canvas.Canvas;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.shouwang.compound.Place;
import org.shouwang.compound.RoomId;
import org.shouwang.household.Painting;
import org.shouwang.household.ui.MapScreenModel.Sight;

/// The mouse on the map: a click looks at a room, a double click opens it, dragging or a click on the label of a
/// building, unit or floor picks rooms, Ctrl adds and lets go.
final class MapMouse {
    private static final double DRAGGED = 5;

    private final MapCanvas map;
    private final MapScreenModel model;
    private final HoverCard hover;
    private final Consumer<Place> open;
    private double fromX;
    private double fromY;
    private boolean dragging;

    MapMouse(MapCanvas map, MapScreenModel model, HoverCard hover, Consumer<Place> open) {
        this.map = map;
        this.model = model;
        this.hover = hover;
        this.open = open;
    }

    void attach(Canvas canvas) {
        canvas.addEventHandler(MouseEvent.MOUSE_MOVED, this::hover);
        canvas.setOnMouseExited(event -> hover.hide());
        canvas.setOnMousePressed(this::press);
        canvas.setOnMouseDragged(this::drag);
        canvas.setOnMouseReleased(this::release);
    }

    private void hover(MouseEvent event) {
        Optional<MapPlan.Cell> cell = map.at(event.getX(), event.getY());
        if (cell.isEmpty()) {
            hover.hide();
            return;
        }
        Sight sight = model.sightProperty().get();
        Place place = cell.get().place();
        Painting painting = sight.painting();
        hover.show(
                place,
                sight.homes().getOrDefault(place.id(), List.of()),
                painting.at(place.id()),
                painting.words().getOrDefault(place.id(), ""));
        hover.at(event.getX(), event.getY(), map.seenWidth(), map.seenHeight());
    }

    private void press(MouseEvent event) {
        map.requestFocus();
        fromX = event.getX() + map.left();
        fromY = event.getY() + map.top();
        dragging = false;
    }

    private void drag(MouseEvent event) {
        double x = event.getX() + map.left();
        double y = event.getY() + map.top();
        if (!event.isPrimaryButtonDown() || !dragging && Math.hypot(x - fromX, y - fromY) < DRAGGED) {
            return;
        }
        dragging = true;
        hover.hide();
        map.band(Math.min(fromX, x), Math.min(fromY, y), Math.max(fromX, x), Math.max(fromY, y));
    }

    private void release(MouseEvent event) {
        boolean more = event.isControlDown() || event.isShiftDown();
        if (dragging) {
            dragging = false;
            double x = event.getX() + map.left();
            double y = event.getY() + map.top();
            model.picks()
                    .pick(
                            map.plan()
                                    .within(
                                            Math.min(fromX, x),
                                            Math.min(fromY, y),
                                            Math.max(fromX, x),
                                            Math.max(fromY, y)),
                            more);
            map.draw();
        } else if (event.getButton() == MouseButton.PRIMARY) {
            click(event, more);
        }
    }

    private void click(MouseEvent event, boolean more) {
        Optional<MapPlan.Cell> cell = map.at(event.getX(), event.getY());
        if (cell.isPresent()) {
            room(cell.get().place(), event.getClickCount(), more);
            return;
        }
        Optional<MapPlan.Zone> zone = map.zoneAt(event.getX(), event.getY());
        if (zone.isEmpty()) {
            if (!more) {
                model.picks().none();
                model.selectedProperty().set(null);
            }
        } else if (event.getClickCount() == 2 && isHead(zone.get())) {
            zone.get().rooms().stream().findFirst().ifPresent(model.selectedProperty()::set);
            model.picks().none();
            model.enlarge();
        } else if (more) {
            model.picks().pickOrDrop(zone.get().rooms());
        } else {
            model.picks().pick(zone.get().rooms(), false);
        }
    }

    private boolean isHead(MapPlan.Zone zone) {
        return map.plan().blocks().stream().anyMatch(block -> block.head() == zone);
    }

    private void room(Place place, int clicks, boolean more) {
        if (clicks == 2 && !more) {
            open.accept(place);
            return;
        }
        if (more) {
            List<RoomId> some = new ArrayList<>();
            RoomId before = model.selectedProperty().get();
            if (model.picks().rooms().isEmpty() && before != null && !before.equals(place.id())) {
                some.add(before);
            }
            model.picks().pick(some, true);
            model.picks().pickOrDrop(List.of(place.id()));
        } else {
            model.picks().none();
        }
        model.selectedProperty().set(place.id());
    }
}
