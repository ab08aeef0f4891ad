package org.shouwang.roster.solver;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// Numbers looked up by place. Most people have the same limits, so equal lists share one grid.
final class Grids {
    private final int places;
    private final Map<Numbers, int[]> numbers = new HashMap<>();
    private final Map<List<Integer>, int[][]> groups = new HashMap<>();

    private record Numbers(int[] places, int[] values, int plus) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Numbers n
                    && plus == n.plus
                    && Arrays.equals(places, n.places)
                    && Arrays.equals(values, n.values);
        }

        @Override
        public int hashCode() {
            return 31 * (31 * Arrays.hashCode(places) + Arrays.hashCode(values)) + plus;
        }
    }

    Grids(int places) {
        this.places = places;
    }

    /// For each place its value plus `plus`; 0 where it is not listed.
    int[] of(int[] listed, int[] values, int plus) {
        return numbers.computeIfAbsent(new Numbers(listed, values, plus), key -> {
            int[] grid = new int[places];
            for (int i = 0; i < listed.length; i++) {
                grid[listed[i]] = values[i] + plus;
            }
            return grid;
        });
    }

    /// For each place the groups it is in.
    int[][] of(List<int[]> listed) {
        List<Integer> key = listed.stream()
                .flatMap(group ->
                        IntStream.concat(IntStream.of(-1), Arrays.stream(group)).boxed())
                .toList();
        return groups.computeIfAbsent(key, k -> {
            int[][] grid = new int[places][0];
            for (int g = 0; g < listed.size(); g++) {
                for (int place : listed.get(g)) {
                    grid[place] = Arrays.copyOf(grid[place], grid[place].length + 1);
                    grid[place][grid[place].length - 1] = g;
                }
            }
            return grid;
        });
    }
}
