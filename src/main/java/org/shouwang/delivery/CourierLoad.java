package org.shouwang.delivery;

import java.util.List;
import java.util.Objects;
import org.shouwang.branch.Member;
import org.shouwang.branch.MemberId;

/// What one person carries on a day.
///
/// @param climb floors to climb, each stairwell up to its highest door; where there is a lift it says little
/// @param onDuty whether the person stands in the roster now
public record CourierLoad(Member member, int units, int doors, int deliveries, int pieces, int climb, boolean onDuty) {
    /// @param units with their couriers
    /// @param lines of the round, with whoever brings each
    public static CourierLoad of(Member member, List<UnitLoad> units, List<DoorLine> lines, boolean onDuty) {
        MemberId id = member.id();
        List<UnitLoad> own =
                units.stream().filter(unit -> id.equals(unit.courier())).toList();
        List<DoorLine> carried = lines.stream()
                .filter(line -> Objects.equals(line.delivery().memberId(), id))
                .toList();
        return new CourierLoad(
                member,
                own.size(),
                (int) carried.stream().map(DoorLine::door).distinct().count(),
                carried.size(),
                carried.stream().mapToInt(line -> line.delivery().pieces()).sum(),
                own.stream().mapToInt(unit -> Math.max(0, unit.highest() - 1)).sum(),
                onDuty);
    }
}
