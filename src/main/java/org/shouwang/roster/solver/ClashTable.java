package org.shouwang.roster.solver;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The clashes of a case, looked up by place.
final class ClashTable {
    private final Clash[][] after;

    ClashTable(Case given) {
        List<List<Clash>> byOne = new ArrayList<>();
        given.places().forEach(place -> byOne.add(new ArrayList<>()));
        for (Clash clash : given.clashes()) {
            if (!given.places().get(clash.one()).frozen()
                    || !given.places().get(clash.other()).frozen()) {
                byOne.get(clash.one()).add(clash);
            }
        }
        after = byOne.stream()
                .map(list -> list.stream()
                        .sorted(Comparator.comparingInt(Clash::other))
                        .toArray(Clash[]::new))
                .toArray(Clash[][]::new);
    }

    /// @param taken in ascending order
    void count(int worker, int[] taken, Tally tally) {
        for (int i = 0; i < taken.length; i++) {
            Clash[] there = after[taken[i]];
            if (there.length == 0) {
                continue;
            }
            int last = there[there.length - 1].other();
            for (int j = i + 1; j < taken.length && taken[j] <= last; j++) {
                for (int at = first(there, taken[j]); at < there.length && there[at].other() == taken[j]; at++) {
                    Clash clash = there[at];
                    if (tally.add(clash.weight(), 1)) {
                        int[] both = {taken[i], taken[j]};
                        tally.note(clash, clash.rule(), worker, both, 1, clash.weight(), 1);
                    }
                }
            }
        }
    }

    /// The index of the first clash with that place or a later one.
    private static int first(Clash[] there, int other) {
        int low = 0;
        int high = there.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (there[middle].other() < other) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
