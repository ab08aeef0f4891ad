package org.shouwang.delivery;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
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
/// @param care whether somebody there needs special care: such doors are walked first in their stairwell
/// @param tries how often somebody has been there in vain or otherwise, as far as the list asks
/// @param until the later day it is put off to; null where it is not, or that day has come
public record DoorLine(
        Delivery delivery,
        @Nullable Place place,
        String householder,
        String phone,
        String courier,
        boolean care,
        int tries,
        @Nullable LocalDate until) {
    public String door() {
        return place == null ? "" : place.brief();
    }

    /// The number of the line on every paper of its building: `7`, or `3-07` where lines of several buildings stand
    /// together; `""` where none was given.
    public String number(boolean several) {
        Integer no = delivery.no();
        if (no == null) {
            return "";
        }
        return several && place != null ? DoorNumbers.code(place.building().no(), no) : no.toString();
    }

    /// Somebody was there already and has to go once more.
    public boolean again() {
        return tries > 0 && delivery.status().open();
    }

    /// Whether somebody still has to go with it and not on a later day only.
    public boolean toBring() {
        return delivery.status().open() && until == null;
    }

    public boolean brought() {
        return delivery.status().stage() == DeliveryStatus.Stage.DONE;
    }

    /// The same line on the slip of whoever had it when the sheet was printed.
    public DoorLine onSlipOf(String whose) {
        return new DoorLine(delivery, place, householder, phone, whose, care, tries, until);
    }

    /// Whether there are words that not everybody is to read; see [Hints].
    public boolean hinted() {
        return care || delivery.note() != null;
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
            return line(delivery, 0, null);
        }

        DoorLine line(Delivery delivery, int tries, @Nullable LocalDate until) {
            Optional<HouseholdRow> home = Optional.ofNullable(homes.get(delivery.householdId()));
            MemberId courier = delivery.memberId();
            return new DoorLine(
                    delivery,
                    place(delivery.householdId()),
                    home.map(HouseholdRow::householder).orElse(""),
                    home.map(HouseholdRow::phone).orElse(""),
                    courier == null ? "" : couriers.getOrDefault(courier, ""),
                    care(delivery.householdId()),
                    tries,
                    until);
        }

        /// The places of some homes in their list, in the order in which first deliveries to them will stand.
        List<Integer> walk(List<HouseholdId> all) {
            return IntStream.range(0, all.size())
                    .boxed()
                    .sorted(Comparator.comparingInt((Integer at) -> route.stair(place(all.get(at))))
                            .thenComparing(at -> !care(all.get(at)))
                            .thenComparingInt(at -> route.rank(place(all.get(at)))))
                    .toList();
        }

        private @Nullable Place place(HouseholdId home) {
            return doors.find(home).orElse(null);
        }

        private boolean care(HouseholdId home) {
            HouseholdRow row = homes.get(home);
            return row != null && row.needsCare();
        }

        /// Stairwell after stairwell; in each those first who were not met before, then those who need care.
        Comparator<DoorLine> walk() {
            return Comparator.<DoorLine>comparingInt(line -> route.stair(line.place()))
                    .thenComparing(line -> line.tries() == 0)
                    .thenComparing(line -> !line.care())
                    .thenComparingInt(line -> route.rank(line.place()))
                    .thenComparingLong(line -> line.delivery().id().value());
        }
    }
}
