package org.shouwang.roster.solver;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What every model of a case needs and what is worked out once: who may stand where, which places are alike for a
/// worker, and which exclude each other.
///
/// A *kind* is a set of places of one time, of which nobody may take two; most rules cannot tell them apart.
final class Ground {
    final Case roster;
    /// For each place who may take it, in ascending order.
    final int[][] staff;
    /// For each worker the places fixed.
    final BitSet[] fixed;
    /// For each place the kind it belongs to.
    final int[] kindOf;
    final int[][] kinds;
    /// Sets of kinds of which nobody may take two.
    final int[][] cliques;
    /// Places that exclude each other although their kinds as a whole do not.
    final List<Clash> strays = new ArrayList<>();
    /// Two kinds that cost a worker who takes both.
    final List<Clash> dear = new ArrayList<>();
    /// Two places that cost a worker who takes both.
    final List<Clash> dearPlaces = new ArrayList<>();

    private final BitSet[] apart;
    private final BitSet[] kindsApart;

    Ground(Case roster) {
        this.roster = roster;
        int places = roster.places().size();
        staff = staff(roster, places);
        fixed = roster.workers().stream().map(w -> bits(w.fixed())).toArray(BitSet[]::new);
        apart = sets(places);
        for (Clash clash : roster.clashes()) {
            if (clash.weight() == Case.HARD) {
                apart[clash.one()].set(clash.other());
                apart[clash.other()].set(clash.one());
            }
        }
        kinds = kinds(roster, apart);
        kindOf = new int[places];
        for (int k = 0; k < kinds.length; k++) {
            for (int place : kinds[k]) {
                kindOf[place] = k;
            }
        }
        kindsApart = sets(kinds.length);
        joinHard();
        joinDear();
        cliques = Cliques.cover(kindsApart);
    }

    /// Whether nobody may take two of these kinds.
    boolean exclusive(int[] of) {
        for (int i = 0; i < of.length; i++) {
            for (int j = 0; j < i; j++) {
                if (!kindsApart[of[i]].get(of[j])) {
                    return false;
                }
            }
        }
        return true;
    }

    boolean apart(int one, int other) {
        return apart[one].get(other);
    }

    private void joinHard() {
        Map<Long, Integer> pairs = new HashMap<>();
        for (int one = 0; one < apart.length; one++) {
            for (int other = apart[one].nextSetBit(one + 1); other >= 0; other = apart[one].nextSetBit(other + 1)) {
                if (kindOf[one] != kindOf[other]) {
                    pairs.merge(key(kindOf[one], kindOf[other]), 1, Integer::sum);
                }
            }
        }
        pairs.forEach((key, count) -> {
            int one = (int) (key >> 32);
            int other = (int) (long) key;
            if (count == kinds[one].length * kinds[other].length) {
                kindsApart[one].set(other);
                kindsApart[other].set(one);
            }
        });
        for (Clash clash : roster.clashes()) {
            if (clash.weight() == Case.HARD && !known(clash)) {
                strays.add(clash);
            }
        }
    }

    private boolean known(Clash clash) {
        int one = kindOf[clash.one()];
        int other = kindOf[clash.other()];
        return one == other || kindsApart[one].get(other);
    }

    private void joinDear() {
        Map<List<Object>, List<Clash>> alike = new LinkedHashMap<>();
        for (Clash clash : roster.clashes()) {
            if (clash.weight() != Case.HARD && clash.weight() != 0) {
                long key = key(kindOf[clash.one()], kindOf[clash.other()]);
                alike.computeIfAbsent(List.of(key, clash.rule(), clash.weight()), k -> new ArrayList<>())
                        .add(clash);
            }
        }
        for (List<Clash> clashes : alike.values()) {
            Clash first = clashes.getFirst();
            int one = kindOf[first.one()];
            int other = kindOf[first.other()];
            if (one != other && clashes.size() == kinds[one].length * kinds[other].length) {
                dear.add(new Clash(first.rule(), one, other, first.weight()));
            } else {
                dearPlaces.addAll(clashes);
            }
        }
    }

    private static long key(int one, int other) {
        return (long) Math.min(one, other) << 32 | Math.max(one, other);
    }

    private static int[][] staff(Case roster, int places) {
        List<List<Integer>> staff = new ArrayList<>();
        for (int p = 0; p < places; p++) {
            staff.add(new ArrayList<>());
        }
        for (int w = 0; w < roster.workers().size(); w++) {
            for (int place : roster.workers().get(w).may()) {
                staff.get(place).add(w);
            }
        }
        return staff.stream()
                .map(list -> list.stream().mapToInt(i -> i).toArray())
                .toArray(int[][]::new);
    }

    private static int[][] kinds(Case roster, BitSet[] apart) {
        Map<List<Integer>, List<Integer>> alike = new LinkedHashMap<>();
        for (int p = 0; p < apart.length; p++) {
            Place place = roster.places().get(p);
            alike.computeIfAbsent(List.of(place.from(), place.to(), place.type()), k -> new ArrayList<>())
                    .add(p);
        }
        List<int[]> kinds = new ArrayList<>();
        for (List<Integer> places : alike.values()) {
            int[] group = places.stream().mapToInt(p -> p).toArray();
            if (clique(group, apart)) {
                kinds.add(group);
            } else {
                Arrays.stream(group).forEach(p -> kinds.add(new int[] {p}));
            }
        }
        return kinds.toArray(int[][]::new);
    }

    private static boolean clique(int[] group, BitSet[] apart) {
        for (int i = 0; i < group.length; i++) {
            for (int j = 0; j < i; j++) {
                if (!apart[group[i]].get(group[j])) {
                    return false;
                }
            }
        }
        return true;
    }

    private static BitSet[] sets(int count) {
        BitSet[] sets = new BitSet[count];
        Arrays.setAll(sets, i -> new BitSet());
        return sets;
    }

    static BitSet bits(int[] set) {
        BitSet bits = new BitSet();
        Arrays.stream(set).forEach(bits::set);
        return bits;
    }
}
