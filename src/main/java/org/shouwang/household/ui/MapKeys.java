package org.shouwang.household.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.shouwang.compound.Place;
import org.shouwang.compound.RoomId;

/// The keys of the map: arrows walk, Shift or Space picks, Enter opens, Ctrl+Enter shows the building large, Page keys
/// go from building to building, + − 0 zoom, Ctrl+A picks all, Esc lets go.
final class MapKeys {
    private static final String OWN = "+-=0 ";

    private final MapCanvas map;
    private final MapScreenModel model;
    private final Consumer<Place> open;

    MapKeys(MapCanvas map, MapScreenModel model, Consumer<Place> open) {
        this.map = map;
        this.model = model;
        this.open = open;
    }

    void attach() {
        map.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            Runnable act = act(event);
            if (act != null) {
                act.run();
                event.consume();
            }
        });
        map.addEventHandler(KeyEvent.KEY_TYPED, event -> {
            if (OWN.contains(event.getCharacter())) {
                event.consume(); // else the letter would go on to the search box
            }
        });
    }

    private @Nullable Runnable act(KeyEvent event) {
        boolean more = event.isShiftDown();
        boolean plain = !event.isShortcutDown() && !event.isAltDown();
        return switch (event.getCode()) {
            case LEFT -> plain ? () -> walk(-1, 0, more) : null;
            case RIGHT -> plain ? () -> walk(1, 0, more) : null;
            case UP -> plain ? () -> walk(0, -1, more) : null;
            case DOWN -> plain ? () -> walk(0, 1, more) : null;
            case PAGE_DOWN -> () -> model.step(1);
            case PAGE_UP -> () -> model.step(-1);
            case PLUS, ADD, EQUALS -> () -> map.zoom(1.2);
            case MINUS, SUBTRACT -> () -> map.zoom(1 / 1.2);
            case DIGIT0, NUMPAD0 -> map::zoomBack;
            case SPACE -> this::pick;
            case A -> event.isShortcutDown() ? model::pickAll : null;
            case ENTER -> event.isShortcutDown() ? this::enlarge : this::open;
            case ESCAPE -> leave();
            default -> null;
        };
    }

    private void walk(int dx, int dy, boolean more) {
        RoomId before = model.selectedProperty().get();
        map.plan().next(before, dx, dy).ifPresent(cell -> {
            if (more) {
                List<RoomId> both = new ArrayList<>(List.of(cell.id()));
                if (before != null) {
                    both.addFirst(before);
                }
                model.picks().pick(both, true);
            }
            model.selectedProperty().set(cell.id());
        });
    }

    private void pick() {
        RoomId room = model.selectedProperty().get();
        if (room != null) {
            model.picks().pickOrDrop(List.of(room));
        }
    }

    private void open() {
        map.plan()
                .of(model.selectedProperty().get())
                .ifPresentOrElse(cell -> open.accept(cell.place()), model::enlarge);
    }

    private void enlarge() {
        if (model.buildingProperty().get() == null) {
            model.enlarge();
        } else {
            model.buildingProperty().set(null);
        }
    }

    /// One thing after the other: the picks, the colour looked for, the large building, the room.
    private @Nullable Runnable leave() {
        if (!model.picks().rooms().isEmpty()) {
            return model.picks()::none;
        }
        if (model.onlyProperty().get() != null) {
            return () -> model.onlyProperty().set(null);
        }
        if (model.buildingProperty().get() != null) {
            return () -> model.buildingProperty().set(null);
        }
        return model.selectedProperty().get() == null
                ? null
                : () -> model.selectedProperty().set(null);
    }
}
