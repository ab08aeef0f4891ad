package org.shouwang.roster.solver;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/// What may be moved in a case: the places not frozen, who may take them, and who is fixed where.
final class Room {
    private final int[] open;
    private final int[][] candidates;
    private final BitSet[] fixed;
    private final int[][] near;
    private final BitSet[] may;

    Room(Case given) {
        List<Place> places = given.places();
        open = IntStream.range(0, places.size())
                .filter(p -> !places.get(p).frozen())
                .toArray();
        List<List<Integer>> of = new ArrayList<>();
        places.forEach(place -> of.add(new ArrayList<>()));
        may = new BitSet[given.workers().size()];
        fixed = new BitSet[given.workers().size()];
        for (int w = 0; w < fixed.length; w++) {
            fixed[w] = new BitSet();
            may[w] = new BitSet();
            Arrays.stream(given.workers().get(w).may()).forEach(may[w]::set);
            Arrays.stream(given.workers().get(w).fixed()).forEach(fixed[w]::set);
            for (int place : given.workers().get(w).may()) {
                of.get(place).add(w);
            }
        }
        candidates = of.stream()
                .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
        near = new int[places.size()][];
        List<List<Integer>> ofDay = new ArrayList<>();
        for (int day = 0; day <= given.days(); day++) {
            ofDay.add(new ArrayList<>());
        }
        for (int place : open) {
            ofDay.get(places.get(place).day()).add(place);
        }
        for (int place : open) {
            near[place] = ofDay.get(places.get(place).day()).stream()
                    .mapToInt(Integer::intValue)
                    .toArray();
        }
    }

    /// The places in which something may change.
    int[] open() {
        return open;
    }

    /// Who may take a place.
    int[] candidates(int place) {
        return candidates[place];
    }

    boolean may(int worker, int place) {
        return may[worker].get(place);
    }

    boolean fixed(int worker, int place) {
        return fixed[worker].get(place);
    }

    /// The open places that begin on the same day.
    int[] near(int place) {
        return near[place];
    }
}
