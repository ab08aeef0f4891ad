package org.shouwang.household.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.shouwang.compound.BuildingPlan;
import org.shouwang.compound.Layout;
import org.shouwang.compound.Place;
import org.shouwang.compound.RoomId;
import org.shouwang.household.Colouring;
import org.shouwang.household.Door;
import org.shouwang.household.Figures;
import org.shouwang.household.HomeLine;
import org.shouwang.household.HouseholdId;
import org.shouwang.household.Households;
import org.shouwang.household.MapSheet;
import org.shouwang.household.Painting;
import org.shouwang.household.Selection;
import org.shouwang.household.Shade;
import org.shouwang.kit.fx.Tasks;
import org.shouwang.kit.fx.Work;
import org.shouwang.kit.paper.PageLook;
import org.shouwang.kit.sheet.Sheet;
import org.shouwang.kit.text.Texts;
import org.shouwang.ledger.Ledger;

/// The map: what it shows now, how it is coloured, which room is looked at, which rooms are picked for an act.
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
    private final Picks picks = new Picks();
    private final ObjectProperty<@Nullable String> building = new SimpleObjectProperty<>(this, "building");
    private final ReadOnlyObjectWrapper<@Nullable Door> door = new ReadOnlyObjectWrapper<>(this, "door");
    private boolean inFront;
    private int reading;
    private boolean readingAll;

    /// All that one reading of the map shows.
    public record Sight(
            Layout layout,
            Figures figures,
            Painting painting,
            Map<Shade, Integer> counts,
            Map<RoomId, List<HomeLine>> homes) {
        static final Sight NOTHING = new Sight(Layout.EMPTY, Figures.NONE, Painting.NONE, Map.of(), Map.of());

        Sight with(Painting other) {
            return new Sight(layout, figures, other, other.counts(), homes);
        }
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
            recolour();
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
        int mine = ++reading;
        readingAll = true;
        tasks.run(
                        T.get("map.reading"),
                        progress -> ledger.readLong(q -> {
                            Painting painting = by.paint(q);
                            return new Sight(Layout.of(q), Figures.of(q), painting, painting.counts(), HomeLine.all(q));
                        }))
                .then(now -> {
                    if (mine == reading) {
                        readingAll = false;
                        show(now);
                    }
                })
                .start();
    }

    /// Another colour for what is shown; the rooms and names are not read again, unless that reading is under way.
    private void recolour() {
        if (readingAll) {
            refresh();
            return;
        }
        Colouring by = colouring.get();
        int mine = ++reading;
        tasks.run(T.get("map.reading"), progress -> ledger.readLong(by::paint))
                .then(painting -> {
                    if (mine == reading) {
                        show(sight.get().with(painting));
                    }
                })
                .start();
    }

    private void show(Sight now) {
        sight.set(now);
        Shade kept = only.get();
        if (kept != null && !now.painting().legend().contains(kept)) {
            only.set(null);
        }
        picks.keep(now.layout());
        look();
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

    /// The next way to colour, and from the last to the first.
    public void nextColouring() {
        colouring.set(colourings.get((colourings.indexOf(colouring.get()) + 1) % colourings.size()));
    }

    /// The buildings that are drawn: all, or the one that is shown large.
    public List<BuildingPlan> shown() {
        List<BuildingPlan> all = sight.get().layout().buildings();
        List<BuildingPlan> one = all.stream()
                .filter(plan -> plan.building().no().equals(building.get()))
                .toList();
        return one.isEmpty() ? all : one;
    }

    /// Shows one building large: the one of the room looked at, else the first.
    public void enlarge() {
        List<BuildingPlan> all = sight.get().layout().buildings();
        String first = all.isEmpty() ? null : all.getFirst().building().no();
        building.set(selected.get() == null ? first : at());
    }

    /// To the next building (1) or the one before (-1): shown large, or its first room looked at.
    public void step(int by) {
        List<BuildingPlan> all = sight.get().layout().buildings();
        if (all.isEmpty()) {
            return;
        }
        String now = building.get() != null ? building.get() : at();
        int from = all.stream().map(plan -> plan.building().no()).toList().indexOf(now);
        int to = from < 0 ? 0 : Math.clamp(from + by, 0, all.size() - 1);
        if (building.get() != null) {
            building.set(all.get(to).building().no());
        }
        all.get(to).places().findFirst().ifPresent(place -> selected.set(place.id()));
    }

    private @Nullable String at() {
        RoomId room = selected.get();
        return room == null
                ? null
                : sight.get()
                        .layout()
                        .find(room)
                        .map(place -> place.building().no())
                        .orElse(null);
    }

    /// Picks all rooms that are drawn; with one colour chosen in the legend, all of that colour.
    public void pickAll() {
        Shade shade = only.get();
        picks.pick(
                shown().stream()
                        .flatMap(BuildingPlan::places)
                        .map(Place::id)
                        .filter(room -> shade == null
                                || shade.equals(sight.get().painting().at(room)))
                        .toList(),
                false);
    }

    /// What is picked, in the order of a walk, with the households that live there.
    public Selection selection() {
        List<Place> rooms = new ArrayList<>();
        List<HouseholdId> homes = new ArrayList<>();
        for (Place place : sight.get().layout().places()) {
            if (picks.rooms().contains(place.id())) {
                rooms.add(place);
                sight.get().homes().getOrDefault(place.id(), List.of()).forEach(home -> homes.add(home.id()));
            }
        }
        return new Selection(rooms, homes);
    }

    /// Notes that the selected room is empty.
    public void markVacant(Place place, Runnable then) {
        tasks.write(T.get("map.vacant"), Work.of(() -> households.markVacant(place.id())))
                .then(done -> then.run())
                .start();
    }

    /// The map as it is shown now, for paper.
    MapFigures figures() {
        PageLook look = paper.get();
        return new MapFigures(
                sight.get(),
                colouring.get().name(),
                T.get("map.printed", look.compound(), look.printedAt().toLocalDate()),
                picks.rooms(),
                building.get());
    }

    /// The map as a workbook, a sheet for each building.
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

    public Picks picks() {
        return picks;
    }

    /// The number of the building that is shown large; null for all.
    public ObjectProperty<@Nullable String> buildingProperty() {
        return building;
    }

    public ReadOnlyObjectProperty<@Nullable Door> doorProperty() {
        return door.getReadOnlyProperty();
    }
}
