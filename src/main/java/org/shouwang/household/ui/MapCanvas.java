package org.shouwang.household.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.shouwang.compound.BuildingPlan;
import org.shouwang.compound.Place;
import org.shouwang.compound.RoomId;
import org.shouwang.household.ui.MapScreenModel.Sight;
import org.shouwang.kit.fx.Look;

/// The drawn map: paints only what is seen, so that 3,000 rooms cost no more than 500.
final class MapCanvas extends Region {
    static final double LEAST = 0.6;
    static final double MOST = 2.4;

    private final MapScreenModel model;
    private final Canvas canvas = new Canvas();
    private final ScrollBar down = new ScrollBar();
    private final ScrollBar across = new ScrollBar();
    private final Swatches swatches = new Swatches();
    private final HoverCard hover = new HoverCard();
    private final MapPainter painter = new MapPainter(canvas, swatches);
    private MapPlan plan = MapPlan.overview(List.of(), 0, 1);
    private double zoom = 1;

    MapCanvas(MapScreenModel model, Consumer<Place> open, String name) {
        this.model = model;
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
        model.buildingProperty().subscribe(() -> {
            zoom = 1;
            requestLayout();
        });
        model.onlyProperty().subscribe(this::draw);
        model.picks().roomsProperty().subscribe(this::draw);
        model.selectedProperty().subscribe(this::reveal);
        new MapMouse(this, model, hover, open).attach(canvas);
        new MapKeys(this, model, open).attach();
        addEventHandler(ScrollEvent.SCROLL, this::scroll);
    }

    MapPlan plan() {
        return plan;
    }

    double zoom() {
        return zoom;
    }

    /// By a factor such as 1.2, the middle staying where it is.
    void zoom(double factor) {
        zoom(factor, canvas.getWidth() / 2, canvas.getHeight() / 2);
    }

    /// 100 %.
    void zoomBack() {
        zoom(1 / zoom);
    }

    /// The point that stays where it is, in pixels of the canvas.
    private void zoom(double factor, double x, double y) {
        double before = zoom;
        zoom = Math.clamp(zoom * factor, LEAST, MOST);
        if (zoom == before || plan.width() <= 0) {
            return;
        }
        double atX = (left() + x) / plan.width();
        double atY = (top() + y) / plan.height();
        arrange();
        across.setValue(Math.clamp(atX * plan.width() - x, 0, across.getMax()));
        down.setValue(Math.clamp(atY * plan.height() - y, 0, down.getMax()));
    }

    @Override
    protected void layoutChildren() {
        arrange();
    }

    private void arrange() {
        double bar = 12;
        double w = Math.max(0, getWidth() - bar);
        double scale = Look.scaleAt(this);
        List<BuildingPlan> shown = model.shown();
        boolean single = model.buildingProperty().get() != null && shown.size() == 1;
        plan = single
                ? MapPlan.single(shown.getFirst(), w, getHeight(), scale, zoom)
                : MapPlan.glance(shown, w, getHeight(), scale, zoom);
        boolean wide = plan.width() > w + 1;
        double h = Math.max(0, getHeight() - (wide ? bar : 0));
        canvas.setWidth(w);
        canvas.setHeight(h);
        down.resizeRelocate(w, 0, bar, h);
        across.resizeRelocate(0, h, w, bar);
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
        bar.setVisible(most > 1);
    }

    void draw() {
        Sight sight = model.sightProperty().get();
        MapPainter.Marks marks = new MapPainter.Marks(
                model.onlyProperty().get(),
                model.selectedProperty().get(),
                model.picks().rooms(),
                isFocused());
        painter.draw(plan, sight, marks, left(), top());
    }

    /// With the band that the mouse draws, in pixels of the plan.
    void band(double x1, double y1, double x2, double y2) {
        draw();
        painter.band(x1 - left(), y1 - top(), x2 - left(), y2 - top());
    }

    double left() {
        return across.getValue();
    }

    double top() {
        return down.getValue();
    }

    double seenWidth() {
        return canvas.getWidth();
    }

    double seenHeight() {
        return canvas.getHeight();
    }

    Optional<MapPlan.Cell> at(double x, double y) {
        return plan.at(x + left(), y + top());
    }

    Optional<MapPlan.Zone> zoneAt(double x, double y) {
        return plan.zoneAt(x + left(), y + top());
    }

    void move(double right, double lower) {
        down.setValue(Math.clamp(top() + lower, 0, down.getMax()));
        across.setValue(Math.clamp(left() + right, 0, across.getMax()));
    }

    private void scroll(ScrollEvent event) {
        if (event.isControlDown()) {
            zoom(event.getDeltaY() > 0 ? 1.1 : 1 / 1.1, event.getX(), event.getY());
        } else {
            move(-event.getDeltaX(), -event.getDeltaY());
        }
        event.consume();
    }

    /// Scrolls so far that the selected room is seen.
    private void reveal(@Nullable RoomId room) {
        plan.of(room).ifPresent(cell -> {
            double y = cell.y() - 30;
            double end = cell.y() + plan.cellHeight() + 30;
            if (y < top()) {
                move(0, y - top());
            } else if (end > top() + canvas.getHeight()) {
                move(0, end - canvas.getHeight() - top());
            }
            double x = cell.x() - 30;
            double right = cell.x() + plan.cellWidth() + 30;
            if (x < left()) {
                move(x - left(), 0);
            } else if (right > left() + canvas.getWidth()) {
                move(right - canvas.getWidth() - left(), 0);
            }
            setAccessibleText(cell.place().dwelling().label());
        });
        draw();
    }
}
