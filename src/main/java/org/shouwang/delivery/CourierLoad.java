package org.shouwang.delivery;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.shouwang.branch.Member;
import org.shouwang.branch.MemberId;
import org.shouwang.compound.Place;
import org.shouwang.compound.UnitId;

/// What one person still has to carry on a day.
///
/// @param units stairwells the person has
/// @param climb floors to climb, each stairwell up to its highest door; where there is a lift it says little
/// @param brought deliveries the person brought to their doors already
/// @param onDuty whether the person stands in the roster now
public record CourierLoad(
        Member member, int units, int doors, int deliveries, int pieces, int climb, int brought, boolean onDuty) {
    /// @param units with their couriers
    /// @param lines of the round, with whoever brings each
    public static CourierLoad of(Member member, List<UnitLoad> units, List<DoorLine> lines, boolean onDuty) {
        MemberId id = member.id();
        List<DoorLine> all = lines.stream()
                .filter(line -> Objects.equals(line.delivery().memberId(), id))
                .toList();
        List<DoorLine> carried = all.stream().filter(DoorLine::toBring).toList();
        return new CourierLoad(
                member,
                (int) units.stream().filter(unit -> id.equals(unit.courier())).count(),
                (int) carried.stream().map(DoorLine::door).distinct().count(),
                carried.size(),
                carried.stream().mapToInt(line -> line.delivery().pieces()).sum(),
                climb(carried),
                (int) all.stream().filter(DoorLine::brought).count(),
                onDuty);
    }

    private static int climb(List<DoorLine> carried) {
        Map<UnitId, Integer> highest = new HashMap<>();
        for (DoorLine line : carried) {
            Place place = line.place();
            if (place != null) {
                highest.merge(place.unit().id(), Math.max(0, place.room().floor() - 1), Math::max);
            }
        }
        return highest.values().stream().mapToInt(Integer::intValue).sum();
    }
}
