package org.shouwang.roster.solver;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// Pairs that exclude each other, gathered into sets of which only one may be taken: far fewer rules, and tighter ones.
final class Cliques {
    private Cliques() {}

    /// @param apart for each node the nodes it excludes
    /// @return sets that hold every excluded pair at least once
    static int[][] cover(BitSet[] apart) {
        BitSet[] open = new BitSet[apart.length];
        for (int i = 0; i < apart.length; i++) {
            open[i] = (BitSet) apart[i].clone();
        }
        List<int[]> cliques = new ArrayList<>();
        for (int one = 0; one < apart.length; one++) {
            for (int other = open[one].nextSetBit(one + 1); other >= 0; other = open[one].nextSetBit(one + 1)) {
                int[] clique = grow(one, other, apart, open);
                strike(clique, open);
                cliques.add(clique);
            }
        }
        return cliques.toArray(int[][]::new);
    }

    private static int[] grow(int one, int other, BitSet[] apart, BitSet[] open) {
        BitSet clique = new BitSet();
        clique.set(one);
        clique.set(other);
        BitSet common = (BitSet) apart[one].clone();
        common.and(apart[other]);
        while (!common.isEmpty()) {
            int best = -1;
            int gain = -1;
            for (int node = common.nextSetBit(0); node >= 0; node = common.nextSetBit(node + 1)) {
                BitSet fresh = (BitSet) open[node].clone();
                fresh.and(clique);
                if (fresh.cardinality() > gain) {
                    gain = fresh.cardinality();
                    best = node;
                }
            }
            clique.set(best);
            common.and(apart[best]);
        }
        return clique.stream().toArray();
    }

    private static void strike(int[] clique, BitSet[] open) {
        for (int one : clique) {
            for (int other : clique) {
                open[one].clear(other);
            }
        }
    }
}
