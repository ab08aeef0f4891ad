package org.shouwang.roster;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.ObjDoubleConsumer;
import java.util.function.ToIntFunction;
import org.shouwang.branch.Member;

/// What would be fair: everyone's share goes by the days on which they are here and can stand that kind of duty.
final class FairShares {
    private FairShares() {}

    static void set(Board board, List<Spot> spots, Collection<Load> loads) {
        share(board, loads, spots, Spot::minutes, (load, fair) -> load.fairMinutes = fair);
        share(
                board,
                loads,
                spots.stream().filter(spot -> spot.night).toList(),
                spot -> 1,
                (load, fair) -> load.fairNights = fair);
        share(
                board,
                loads,
                spots.stream().filter(spot -> spot.weekend).toList(),
                spot -> 1,
                (load, fair) -> load.fairWeekends = fair);
        share(
                board,
                loads,
                spots.stream().filter(spot -> spot.holiday).toList(),
                spot -> 1,
                (load, fair) -> load.fairHolidays = fair);
    }

    private static void share(
            Board board,
            Collection<Load> loads,
            List<Spot> spots,
            ToIntFunction<Spot> worth,
            ObjDoubleConsumer<Load> given) {
        double total = spots.stream()
                .mapToDouble(spot ->
                        (double) worth.applyAsInt(spot) * spot.slot.shift().needed())
                .sum();
        double[] weights = loads.stream()
                .mapToDouble(load -> days(board, load.member, spots))
                .toArray();
        double all = Arrays.stream(weights).sum();
        int i = 0;
        for (Load load : loads) {
            given.accept(load, all == 0 ? 0 : total * weights[i] / all);
            i++;
        }
    }

    /// On how many of their days the person could stand.
    private static long days(Board board, Member member, List<Spot> spots) {
        return spots.stream()
                .filter(spot -> board.lasting(member, spot) == null)
                .map(spot -> spot.slot.day())
                .distinct()
                .count();
    }
}
