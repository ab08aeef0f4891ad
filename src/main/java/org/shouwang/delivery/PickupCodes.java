package org.shouwang.delivery;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shouwang.household.HouseholdId;
import org.shouwang.kit.db.Query;

/// The pick-up codes a day gives: the building and a running number, such as `3-07`. Unlike any other of that day, and
/// unlike any that is still to be brought from days before.
final class PickupCodes {
    private final Query q;
    private final Map<List<Object>, Series> series = new HashMap<>();

    PickupCodes(Query q) {
        this.q = q;
    }

    /// The next code for a door; null where the room is gone.
    @Nullable
    String next(@Nullable HouseholdId household, LocalDate day) {
        String building = household == null
                ? null
                : DeliveryStore.buildingOf(q, household).orElse(null);
        if (building == null) {
            return null;
        }
        return series.computeIfAbsent(
                        List.of(building, day),
                        key -> new Series(building, new HashSet<>(DeliveryStore.codes(q, building, day))))
                .next();
    }

    /// The running numbers of one building on one day.
    private static final class Series {
        private final String building;
        private final Set<String> used;
        private int last;

        Series(String building, Set<String> used) {
            this.building = building;
            this.used = used;
        }

        String next() {
            String code;
            do {
                code = "%s-%02d".formatted(building, ++last);
            } while (!used.add(code));
            return code;
        }
    }
}
