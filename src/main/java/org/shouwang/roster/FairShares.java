package org.shouwang.roster;

import java.util.Collection;
import java.util.List;
import java.util.function.ObjDoubleConsumer;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.shouwang.branch.Member;
import org.shouwang.kit.time.DayKind;

/// What would be fair: everyone's share goes by the days on which they are here and can stand that kind of duty.
final class FairShares {
    private FairShares() {}

    static void set(DutyRoster roster, Collection<Load> loads) {
        Board empty = new Board(roster, new RosterRules(0, Integer.MAX_VALUE));
        List<Slot> slots = roster.slots();
        Predicate<Slot> holiday = slot -> roster.day(slot.day()).kind() == DayKind.HOLIDAY;
        share(empty, loads, slots, slot -> slot.shift().minutes(), (load, fair) -> load.fairMinutes = fair);
        share(empty, loads, slots.stream().filter(Slot::night).toList(), slot -> 1, (load, fair) -> load.fairNights = fair);
        share(
                empty,
                loads,
                slots.stream().filter(slot -> !holiday.test(slot) && roster.rest(slot.day())).toList(),
                slot -> 1,
                (load, fair) -> load.fairWeekends = fair);
        share(empty, loads, slots.stream().filter(holiday).toList(), slot -> 1, (load, fair) -> load.fairHolidays = fair);
    }

    private static void share(
            Board board, Collection<Load> loads, List<Slot> slots, ToIntFunction<Slot> worth, ObjDoubleConsumer<Load> given) {
        double total = slots.stream().mapToDouble(slot -> (double) worth.applyAsInt(slot) * slot.shift().needed()).sum();
        double[] weights = loads.stream().mapToDouble(load -> days(board, load.member, slots)).toArray();
        double all = java.util.Arrays.stream(weights).sum();
        int i = 0;
        for (Load load : loads) {
            given.accept(load, all == 0 ? 0 : total * weights[i] / all);
            i++;
        }
    }

    /// On how many of their days the person could stand.
    private static long days(Board board, Member member, List<Slot> slots) {
        return slots.stream()
                .filter(slot -> {
                    Reason reason = board.reason(member, slot);
                    return reason != Reason.LEFT && reason != Reason.AWAY && reason != Reason.AVAILABILITY;
                })
                .map(Slot::day)
                .distinct()
                .count();
    }
}
