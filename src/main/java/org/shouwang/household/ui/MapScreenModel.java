package org.shouwang.household.ui;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.shouwang.compound.Layout;
import org.shouwang.compound.Place;
import org.shouwang.compound.RoomId;
import org.shouwang.household.Colouring;
import org.shouwang.household.Door;
import org.shouwang.household.Figures;
import org.shouwang.household.HouseholdRow;
import org.shouwang.household.Households;
import org.shouwang.household.MapSheet;
import org.shouwang.household.Painting;
import org.shouwang.household.Shade;
import org.shouwang.kit.fx.Tasks;
import org.shouwang.kit.fx.Work;
import org.shouwang.kit.paper.PageLook;
import org.shouwang.kit.sheet.Sheet;
import org.shouwang.kit.text.Texts;
import org.shouwang.ledger.Ledger;

/// The map: what it shows now, how it is coloured, which room is looked at.
public final class MapScreenModel {
    private static final Texts T = Texts.of(MapScreenModel.class);

    private final Ledger ledger;
    private final Households households;
    private final List<Colouring> colourings;
    private final Tasks tasks;
    private final Supplier<PageLook> paper;
    private final ReadOnlyObjectWrapper<Sight> sight = new ReadOnlyObjectWrapper<>(this, "sight", Sight.NOTHING);
    private final ObjectProperty<Colouring> colouring;
    private final ObjectProperty<@Nullable Shade> only = new SimpleObjectProperty<>(this, "only");
    private final ObjectProperty<@Nullable RoomId> selected = new SimpleObjectProperty<>(this, "selected");
    private final ReadOnlyObjectWrapper<@Nullable Door> door = new ReadOnlyObjectWrapper<>(this, "door");
    private boolean inFront;

    /// All that one reading of the map shows.
    public record Sight(
            Layout layout,
            Figures figures,
            Painting painting,
            Map<Shade, Integer> counts,
            Map<RoomId, HouseholdRow> rows) {
        static final Sight NOTHING = new Sight(
                Layout.EMPTY,
                new Figures(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0),
                Painting.NONE,
                Map.of(),
                Map.of());
    }

    /// @param colourings at least one; the first is shown first
    public MapScreenModel(
            Ledger ledger, Households households, List<Colouring> colourings, Tasks tasks, Supplier<PageLook> paper) {
        this.ledger = ledger;
        this.households = households;
        this.colourings = List.copyOf(colourings);
        this.tasks = tasks;
        this.paper = paper;
        this.colouring = new SimpleObjectProperty<>(this, "colouring", colourings.getFirst());
        colouring.subscribe((before, now) -> {
            only.set(null);
            refresh();
        });
        selected.subscribe(this::look);
        Runnable unused = ledger.onChange(changed -> {
            if (inFront) {
                refresh();
            }
        });
    }

    /// Whether the map is seen: then it follows every change.
    public void inFront(boolean now) {
        inFront = now;
        if (now) {
            refresh();
        }
    }

    public void refresh() {
        Colouring by = colouring.get();
        tasks.run(
                        T.get("map.reading"),
                        progress -> ledger.readLong(q -> {
                            Map<RoomId, HouseholdRow> rows = new HashMap<>();
                            HouseholdRow.all(q)
                                    .forEach(row -> rows.putIfAbsent(row.place().id(), row));
                            Painting painted = by.paint(q);
                            return new Sight(Layout.of(q), Figures.of(q), painted, painted.counts(), rows);
                        }))
                .then(now -> {
                    if (by == colouring.get()) {
                        sight.set(now);
                        look();
                    }
                })
                .start();
    }

    private void look() {
        RoomId room = selected.get();
        if (room == null || sight.get().layout().find(room).isEmpty()) {
            door.set(null);
            return;
        }
        tasks.run(T.get("map.reading"), progress -> households.door(room))
                .then(now -> {
                    if (Objects.equals(room, selected.get())) {
                        door.set(now);
                    }
                })
                .start();
    }

    /// Only this shade stays bright; the same again shows all.
    public void toggle(Shade shade) {
        only.set(shade.equals(only.get()) ? null : shade);
    }

    /// Notes that the selected room is empty.
    public void markVacant(Place place, Runnable then) {
        tasks.write(T.get("map.vacant"), Work.of(() -> households.markVacant(place.id())))
                .then(done -> then.run())
                .start();
    }

    /// The map on paper, a sheet for each building.
    public Work<List<Sheet>> sheets() {
        Colouring by = colouring.get();
        PageLook look = paper.get();
        LocalDate day = look.printedAt().toLocalDate();
        return progress -> MapSheet.of(ledger, by, T.get("map.printed", look.compound(), day));
    }

    public Supplier<PageLook> paper() {
        return paper;
    }

    public List<Colouring> colourings() {
        return colourings;
    }

    public ObjectProperty<Colouring> colouringProperty() {
        return colouring;
    }

    public ReadOnlyObjectProperty<Sight> sightProperty() {
        return sight.getReadOnlyProperty();
    }

    public ObjectProperty<@Nullable Shade> onlyProperty() {
        return only;
    }

    public ObjectProperty<@Nullable RoomId> selectedProperty() {
        return selected;
    }

    public ReadOnlyObjectProperty<@Nullable Door> doorProperty() {
        return door.getReadOnlyProperty();
    }
}
