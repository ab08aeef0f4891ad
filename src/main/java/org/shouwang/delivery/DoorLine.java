package org.shouwang.delivery;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shouwang.branch.Member;
import org.shouwang.branch.MemberId;
import org.shouwang.branch.Roll;
import org.shouwang.compound.Place;
import org.shouwang.household.Doors;
import org.shouwang.household.HouseholdId;
import org.shouwang.household.HouseholdRow;
import org.shouwang.kit.db.Query;

/// A delivery with its door, the people behind it and who brings it: one line of the list.
///
/// @param place null where the room is gone
/// @param householder `""` where nobody is noted
/// @param courier `""` where nobody is named
public record DoorLine(Delivery delivery, @Nullable Place place, String householder, String phone, String courier) {
    public String door() {
        return place == null ? "" : place.brief();
    }

    /// Knows all doors, householders and members of one reading.
    static final class Reader {
        private final Doors doors;
        private final Map<HouseholdId, HouseholdRow> homes = new HashMap<>();
        private final Map<MemberId, String> couriers = new HashMap<>();
        private final Route route;

        Reader(Query q, Roll roll) {
            doors = Doors.of(q);
            HouseholdRow.all(q).forEach(row -> homes.put(row.id(), row));
            for (Member member : roll.all(q)) {
                couriers.put(member.id(), member.name().value());
            }
            route = Route.of(q, doors.layout());
        }

        DoorLine line(Delivery delivery) {
            Optional<HouseholdRow> home = Optional.ofNullable(homes.get(delivery.householdId()));
            MemberId courier = delivery.memberId();
            return new DoorLine(
                    delivery,
                    doors.find(delivery.householdId()).orElse(null),
                    home.map(HouseholdRow::householder).orElse(""),
                    home.map(HouseholdRow::phone).orElse(""),
                    courier == null ? "" : couriers.getOrDefault(courier, ""));
        }

        Comparator<DoorLine> walk() {
            return Comparator.<DoorLine>comparingInt(line -> route.rank(line.place()))
                    .thenComparingLong(line -> line.delivery().id().value());
        }
    }
}
