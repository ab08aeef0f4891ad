package org.shouwang.delivery;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shouwang.household.HouseholdId;
import org.shouwang.kit.db.Query;

/// The numbers a day gives in each building, with the pick-up codes made of them: number 7 of building 3 is `3-07`.
///
/// Given when an order is noted and kept: what is noted later gets the next one, so that the number on a paper that
/// was printed before still means the same order. Unlike any other of that day, and unlike any that is still to be
/// brought.
final class DoorNumbers {
    private final Query q;
    private final Map<List<Object>, Series> series = new HashMap<>();

    DoorNumbers(Query q) {
        this.q = q;
    }

    /// A number with its code.
    record Given(int no, String code) {
        static Given of(String building, int no) {
            return new Given(no, DoorNumbers.code(building, no));
        }
    }

    static String code(String building, int no) {
        return "%s-%02d".formatted(building, no);
    }

    /// The next one for a door; empty where the room is gone.
    Optional<Given> next(HouseholdId household, LocalDate day) {
        return DeliveryStore.buildingOf(q, household)
                .map(building -> series(building, day, null).next());
    }

    /// A delivery that goes to another door or on another day keeps its number where nobody has it there; its code
    /// follows unless it was typed by hand.
    Delivery moved(Delivery old, Delivery now) {
        if (old.householdId().equals(now.householdId()) && old.day().equals(now.day())) {
            return now;
        }
        String before = DeliveryStore.buildingOf(q, old.householdId()).orElse("");
        String building = DeliveryStore.buildingOf(q, now.householdId()).orElse(null);
        Integer no = old.no();
        if (building == null) {
            return now;
        }
        Series there = series(building, now.day(), old.id());
        Given given = no != null && building.equals(before) && there.free(no) ? Given.of(building, no) : there.next();
        boolean own = no != null && code(before, no).equals(now.pickupCode());
        return now.numbered(given.no(), own ? given.code() : now.pickupCode());
    }

    private Series series(String building, LocalDate day, @Nullable DeliveryId without) {
        return series.computeIfAbsent(List.of(building, day), key -> {
            Series one = new Series(building);
            DeliveryStore.numbers(q, building, day).stream()
                    .filter(taken -> !Objects.equals(taken.id(), without))
                    .forEach(taken -> one.take(taken, day));
            return one;
        });
    }

    /// The running numbers of one building on one day.
    private static final class Series {
        private final String building;
        private final Set<Integer> numbers = new HashSet<>();
        private final Set<String> codes = new HashSet<>();
        private int last;

        Series(String building) {
            this.building = building;
        }

        void take(DeliveryStore.Numbered taken, LocalDate day) {
            Integer no = taken.no();
            if (no != null) {
                numbers.add(no);
                last = taken.day().equals(day) ? Math.max(last, no) : last;
            }
            if (taken.pickupCode() != null) {
                codes.add(taken.pickupCode());
            }
        }

        boolean free(int no) {
            return !numbers.contains(no);
        }

        Given next() {
            Given given;
            do {
                given = Given.of(building, ++last);
            } while (!numbers.add(given.no()) || !codes.add(given.code()));
            return given;
        }
    }
}
