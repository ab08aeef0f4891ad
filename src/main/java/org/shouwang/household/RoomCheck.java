package org.shouwang.household;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.shouwang.compound.BuildingPlan;
import org.shouwang.compound.Layout;
import org.shouwang.compound.Place;
import org.shouwang.compound.RoomId;
import org.shouwang.kit.db.Query;
import org.shouwang.kit.text.Texts;

/// The rule that a room looks like the others of its building: a list may have brought a door that is not there.
final class RoomCheck implements Check {
    private static final String SCREEN = "compound";
    private static final Texts T = Texts.of(RoomCheck.class);
    private static final String STRAY = "ROOM-01";

    /// Smaller buildings have no pattern that a room could break.
    private static final int FLOORS = 4;

    @Override
    public List<Rule> rules() {
        return List.of(new Rule(STRAY, T.get("rule.room"), T.get("rule.room.advice"), SCREEN));
    }

    @Override
    public void look(Query q, LocalDate today, Consumer<Flaw> told) {
        Map<RoomId, HouseholdId> homes = new HashMap<>();
        HouseholdStore.households(q).stream()
                .filter(home -> home.status().counts())
                .forEach(home -> homes.putIfAbsent(home.roomId(), home.id()));
        for (BuildingPlan building : Layout.of(q).buildings()) {
            look(building, homes, told);
        }
    }

    private static void look(BuildingPlan building, Map<RoomId, HouseholdId> homes, Consumer<Flaw> told) {
        Set<Integer> floors = new HashSet<>(building.floors());
        Map<String, Set<Integer>> endings = new HashMap<>();
        building.places()
                .forEach(place -> endings.computeIfAbsent(ending(place), end -> new HashSet<>())
                        .add(place.room().floor()));
        long usual = endings.values().stream().filter(on -> on.size() > 1).count();
        boolean pattern = floors.size() >= FLOORS && usual > 0;
        building.places().filter(place -> homes.containsKey(place.id())).forEach(place -> {
            int floor = place.room().floor();
            boolean above = floor > 1 && !floors.contains(floor - 1) && floors.size() >= FLOORS;
            boolean odd =
                    pattern && endings.getOrDefault(ending(place), Set.of()).size() == 1;
            if (above || odd) {
                String words = above
                        ? T.get("flaw.floor", building.building().no(), floor)
                        : T.get(
                                "flaw.room",
                                building.building().no(),
                                place.room().no());
                told.accept(new Flaw(STRAY, homes.get(place.id()), place.brief(), words, null));
            }
        });
    }

    /// What is left of a number without its floor: `02` of 502 and 1102.
    private static String ending(Place place) {
        String no = place.room().no();
        String floor = String.valueOf(Math.abs(place.room().floor()));
        int at = no.indexOf(floor);
        return at < 0 ? no : no.substring(at + floor.length());
    }
}
