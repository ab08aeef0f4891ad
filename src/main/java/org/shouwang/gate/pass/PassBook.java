package org.shouwang.gate.pass;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.shouwang.compound.Place;
import org.shouwang.compound.RoomId;
import org.shouwang.household.Doors;
import org.shouwang.household.HouseholdId;
import org.shouwang.kit.db.Query;

/// All passes with their doors and what they are worth today: for the list, for paper and for the gate's wall.
public final class PassBook {
    private PassBook() {}

    /// The latest first.
    ///
    /// @param clock in the zone of the compound
    public static List<PassLine> all(Query q, Clock clock) {
        return lines(q, PassStore.all(q), clock).reversed();
    }

    /// Those of one household, the latest first.
    public static List<PassLine> of(Query q, HouseholdId home, Clock clock) {
        return lines(q, PassStore.of(q, home), clock);
    }

    static Optional<PassLine> one(Query q, PassId id, Clock clock) {
        return lines(q, PassStore.pass(q, id).stream().toList(), clock).stream().findFirst();
    }

    /// Building by building, floor by floor, as one walks to hand them out; those without a door last.
    public static List<PassLine> walk(List<PassLine> lines) {
        return lines.stream()
                .sorted(Comparator.comparingInt(PassLine::walk)
                        .thenComparing(line -> line.pass().number()))
                .toList();
    }

    private static List<PassLine> lines(Query q, List<Pass> passes, Clock clock) {
        Doors doors = Doors.of(q);
        Map<RoomId, Integer> walk = new HashMap<>();
        for (Place place : doors.layout().places()) {
            walk.put(place.id(), walk.size());
        }
        Map<Long, Integer> used = PassStore.outings(q);
        Map<Long, Integer> printed = PassStore.printed(q);
        Map<PassId, String> numbers = new HashMap<>();
        passes.forEach(pass -> numbers.put(pass.id(), pass.spoken()));
        Set<PassId> left = PassStore.left(q);
        LocalDate today = LocalDate.now(clock);
        List<PassLine> lines = new ArrayList<>(passes.size());
        for (Pass pass : passes) {
            Place place = doors.find(pass.householdId()).orElse(null);
            String next = pass.replacedById() == null
                    ? ""
                    : numbers.computeIfAbsent(
                            pass.replacedById(),
                            id -> PassStore.pass(q, id).map(Pass::spoken).orElse(""));
            int outings = used.getOrDefault(pass.id().value(), 0);
            lines.add(new PassLine(
                    pass,
                    place,
                    place == null ? Integer.MAX_VALUE : walk.getOrDefault(place.id(), Integer.MAX_VALUE),
                    PassWords.state(pass, outings, left.contains(pass.id()), next, today, clock.getZone()),
                    printed.getOrDefault(pass.id().value(), 0)));
        }
        return lines;
    }
}
