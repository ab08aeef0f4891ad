package org.shouwang.household.ui;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.shouwang.compound.Place;
import org.shouwang.compound.RoomId;
import org.shouwang.household.Shade;
import org.shouwang.household.ui.MapScreenModel.Sight;
import org.shouwang.kit.fx.Look;

/// The drawn map: paints only what is seen, so that 3,000 rooms cost no more than 500. Arrows walk, Enter opens.
final class MapCanvas extends Region {
    static final double LEAST = 0.6;
    static final double MOST = 2.4;

    private final MapScreenModel model;
    private final Consumer<Place> open;
    private final Canvas canvas = new Canvas();
    private final ScrollBar down = new ScrollBar();
    private final ScrollBar across = new ScrollBar();
    private final Swatches swatches = new Swatches();
    private final HoverCard hover = new HoverCard();
    private final MapPainter painter = new MapPainter(canvas, swatches);
    private MapPlan plan = new MapPlan(org.shouwang.compound.Layout.EMPTY, 0, 1);
    private double zoom = 1;

    MapCanvas(MapScreenModel model, Consumer<Place> open, String name) {
        this.model = model;
        this.open = open;
        down.setOrientation(Orientation.VERTICAL);
        getChildren().addAll(swatches, canvas, down, across, hover);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.PARENT);
        setAccessibleText(name);
        setMinSize(0, 0);
        down.valueProperty().subscribe(this::draw);
        across.valueProperty().subscribe(this::draw);
        swatches.onChange(this::draw);
        focusedProperty().subscribe(this::draw);
        model.sightProperty().subscribe(this::requestLayout);
        model.onlyProperty().subscribe(this::draw);
        model.selectedProperty().subscribe(this::reveal);
        canvas.addEventHandler(MouseEvent.MOUSE_MOVED, this::hover);
        canvas.setOnMouseExited(event -> hover.hide());
        canvas.setOnMousePressed(this::press);
        addEventHandler(ScrollEvent.SCROLL, this::scroll);
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    /// By a factor such as 1.2.
    void zoom(double factor) {
        zoom = Math.clamp(zoom * factor, LEAST, MOST);
        requestLayout();
    }

    double zoom() {
        return zoom;
    }

    @Override
    protected void layoutChildren() {
        double bar = 12;
        double w = Math.max(0, getWidth() - bar);
        double scale = zoom * Look.scaleAt(this);
        plan = new MapPlan(model.sightProperty().get().layout(), w, scale);
        boolean wide = plan.width() > w + 1;
        double h = Math.max(0, getHeight() - (wide ? bar : 0));
        canvas.setWidth(w);
        canvas.setHeight(h);
        down.resizeRelocate(w, 0, bar, h);
        across.resizeRelocate(0, h, w, bar);
        across.setVisible(wide);
        bar(down, plan.height(), h);
        bar(across, plan.width(), w);
        hover.hide();
        draw();
    }

    private static void bar(ScrollBar bar, double whole, double seen) {
        double most = Math.max(0, whole - seen);
        bar.setMax(most);
        bar.setVisibleAmount(whole <= 0 ? 0 : most * seen / whole);
        bar.setUnitIncrement(40);
        bar.setBlockIncrement(seen * 0.9);
        bar.setValue(Math.clamp(bar.getValue(), 0, most));
        bar.setVisible(most > 0);
    }

    void draw() {
        Sight sight = model.sightProperty().get();
        painter.draw(
                plan,
                sight,
                model.onlyProperty().get(),
                model.selectedProperty().get(),
                isFocused(),
                zoom * Look.scaleAt(this),
                left(),
                top());
    }

    private double left() {
        return across.getValue();
    }

    private double top() {
        return down.getValue();
    }

    private Optional<MapPlan.Cell> at(double x, double y) {
        return plan.at(x + left(), y + top());
    }

    private void hover(MouseEvent event) {
        Optional<MapPlan.Cell> cell = at(event.getX(), event.getY());
        if (cell.isEmpty()) {
            hover.hide();
            return;
        }
        Sight sight = model.sightProperty().get();
        Place place = cell.get().place();
        Shade shade = sight.painting().at(place.id());
        hover.show(place, sight.rows().get(place.id()), shade);
        hover.at(event.getX(), event.getY(), canvas.getWidth(), canvas.getHeight());
    }

    private void press(MouseEvent event) {
        requestFocus();
        Optional<MapPlan.Cell> cell = at(event.getX(), event.getY());
        model.selectedProperty().set(cell.map(c -> c.place().id()).orElse(null));
        if (event.getClickCount() == 2) {
            cell.ifPresent(c -> open.accept(c.place()));
        }
    }

    private void scroll(ScrollEvent event) {
        if (event.isControlDown()) {
            zoom(event.getDeltaY() > 0 ? 1.1 : 1 / 1.1);
        } else {
            down.setValue(Math.clamp(top() - event.getDeltaY(), 0, down.getMax()));
            across.setValue(Math.clamp(left() - event.getDeltaX(), 0, across.getMax()));
        }
        event.consume();
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case LEFT -> walk(-1, 0);
            case RIGHT -> walk(1, 0);
            case UP -> walk(0, -1);
            case DOWN -> walk(0, 1);
            case PAGE_DOWN -> down.setValue(Math.min(down.getMax(), top() + canvas.getHeight() * 0.9));
            case PAGE_UP -> down.setValue(Math.max(0, top() - canvas.getHeight() * 0.9));
            case PLUS, ADD, EQUALS -> zoom(1.2);
            case MINUS, SUBTRACT -> zoom(1 / 1.2);
            case ESCAPE -> {
                if (model.selectedProperty().get() == null) {
                    return;
                }
                model.selectedProperty().set(null);
            }
            case ENTER, SPACE -> plan.of(model.selectedProperty().get()).ifPresent(cell -> open.accept(cell.place()));
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void walk(int dx, int dy) {
        plan.next(model.selectedProperty().get(), dx, dy)
                .ifPresent(cell -> model.selectedProperty().set(cell.place().id()));
    }

    /// Scrolls so far that the selected room is seen.
    private void reveal(@Nullable RoomId room) {
        plan.of(room).ifPresent(cell -> {
            double y = cell.y() - 30;
            double end = cell.y() + plan.cellHeight() + 30;
            if (y < top()) {
                down.setValue(Math.max(0, y));
            } else if (end > top() + canvas.getHeight()) {
                down.setValue(Math.min(down.getMax(), end - canvas.getHeight()));
            }
            setAccessibleText(cell.place().dwelling().label());
        });
        draw();
    }
}
