package org.shouwang.roster.solver;

import java.util.Arrays;

/// Who takes which places: for each worker the places in ascending order.
public record Plan(int[][] taken) {
    public boolean takes(int worker, int place) {
        return Arrays.binarySearch(taken[worker], place) >= 0;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Plan plan && Arrays.deepEquals(taken, plan.taken);
    }

    @Override
    public int hashCode() {
        return Arrays.deepHashCode(taken);
    }
}
