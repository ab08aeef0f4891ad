package org.shouwang.zone;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.shouwang.compound.Building;
import org.shouwang.compound.BuildingPlan;
import org.shouwang.compound.Layout;
import org.shouwang.compound.Place;
import org.shouwang.compound.RoomId;
import org.shouwang.compound.UnitPlan;
import org.shouwang.core.Dwelling;
import org.shouwang.core.Surroundings;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.text.Fold;
import org.shouwang.kit.text.Texts;

/// The places of a compound that can be put under control: read as people write them, and made of doors that were
/// picked.
public final class ZonePlaces {
    private static final Texts T = Texts.of(ZonePlaces.class);

    private final Layout layout;
    private final ZoneWords words;
    private final Map<String, ZonePlace> known = new HashMap<>();
    private final Map<ZonePlace, String> all = new LinkedHashMap<>();

    public ZonePlaces(Layout layout) {
        this.layout = layout;
        this.words = new ZoneWords(layout);
        know(ZonePlace.COMPOUND, words.of(ZonePlace.COMPOUND));
        know(ZonePlace.COMPOUND, T.get("place.compound.short"));
        if (!layout.name().isEmpty()) {
            known.put(Fold.key(layout.name()), ZonePlace.COMPOUND);
        }
        for (BuildingPlan plan : layout.buildings()) {
            Building building = plan.building();
            ZonePlace whole = ZonePlace.of(building);
            know(whole, words.of(whole));
            known.put(Fold.key(building.no()), whole);
            for (UnitPlan unit : plan.units()) {
                if (!unit.unit().no().isEmpty()) {
                    ZonePlace place = ZonePlace.of(building, unit.unit());
                    know(place, words.of(place));
                    known.put(Fold.key(building.no() + "-" + unit.unit().no()), place);
                }
            }
        }
    }

    private void know(ZonePlace place, String word) {
        known.put(Fold.key(word), place);
        all.putIfAbsent(place, word);
    }

    /// The compound, its buildings and their units with their words, as somebody would walk.
    public Map<ZonePlace, String> all() {
        return all;
    }

    public String of(ZonePlace place) {
        return words.of(place);
    }

    /// Such as building 5, building 3 unit 2.
    public String write(List<ZonePlace> places) {
        return places.stream().map(words::of).collect(Collectors.joining(T.get("comma")));
    }

    /// Reads what [#write] writes and shorter ways: `3` for a building, `3-2` for a unit, doors in any writing.
    ///
    /// @throws Fault ZONE-07 naming the first word that fits nothing
    public List<ZonePlace> read(String typed) {
        List<ZonePlace> places = new ArrayList<>();
        for (String word : typed.split(T.get("place.split"))) {
            if (!word.isBlank()) {
                ZonePlace place = known.get(Fold.key(word));
                ZonePlace found = place == null ? door(word) : place;
                if (!places.contains(found)) {
                    places.add(found);
                }
            }
        }
        if (places.isEmpty()) {
            throw new Fault("ZONE-07", T.get("fault.noPlace")).at("places");
        }
        return places;
    }

    private ZonePlace door(String word) {
        Map<String, Set<String>> units = new HashMap<>();
        layout.buildings()
                .forEach(plan -> units.put(
                        plan.building().no(),
                        plan.units().stream().map(unit -> unit.unit().no()).collect(Collectors.toSet())));
        Surroundings around =
                new Surroundings(layout.name(), units, one -> layout.find(one).isPresent());
        return switch (Dwelling.parse(word, around)) {
            case Dwelling.Understood understood ->
                layout.find(understood.dwelling()).map(ZonePlace::of).orElseThrow(() -> unknown(word, ""));
            case Dwelling.Part part -> part(part, word);
            case Dwelling.PleaseCheck check -> throw unknown(word, check.reason());
        };
    }

    private ZonePlace part(Dwelling.Part part, String word) {
        if (!part.floor().isEmpty() || !part.room().isEmpty()) {
            throw unknown(word, part.reason());
        }
        String no = part.unit().isEmpty() ? part.building() : part.building() + "-" + part.unit();
        ZonePlace place = known.get(Fold.key(no));
        if (place == null) {
            throw unknown(word, "");
        }
        return place;
    }

    private static Fault unknown(String word, String reason) {
        return new Fault("ZONE-07", T.get("fault.place", word, reason)).at("places");
    }

    /// The fewest places that cover exactly these doors: all doors of a unit become the unit, of a building the
    /// building, of the compound the compound.
    public List<ZonePlace> of(Collection<RoomId> doors) {
        Set<RoomId> wanted = new HashSet<>(doors);
        if (layout.buildings().size() > 1 && all(List.copyOf(layout.places()), wanted)) {
            return List.of(ZonePlace.COMPOUND);
        }
        List<ZonePlace> places = new ArrayList<>();
        for (BuildingPlan plan : layout.buildings()) {
            if (all(plan.places().toList(), wanted)) {
                places.add(ZonePlace.of(plan.building()));
                continue;
            }
            for (UnitPlan unit : plan.units()) {
                if (all(unit.places().toList(), wanted)) {
                    places.add(ZonePlace.of(plan.building(), unit.unit()));
                } else {
                    unit.places()
                            .filter(door -> wanted.contains(door.id()))
                            .map(ZonePlace::of)
                            .forEach(places::add);
                }
            }
        }
        return places;
    }

    private static boolean all(List<Place> doors, Set<RoomId> wanted) {
        return doors.size() > 1 && doors.stream().allMatch(door -> wanted.contains(door.id()));
    }
}
