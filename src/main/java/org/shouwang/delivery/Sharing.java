package org.shouwang.delivery;

import java.util.Arrays;
import java.util.List;

/// Cuts a walk into as many stretches as there are people, so that the longest of them is as short as can be.
public final class Sharing {
    private Sharing() {}

    /// @param weights what there is to carry at each stop of the walk, none below 0
    /// @param people how many share it, at least 1
    /// @return who gets each stop: numbers from 0, never falling along the walk; the last ones may get nothing
    public static List<Integer> cut(List<Integer> weights, int people) {
        int stops = weights.size();
        long[] upTo = new long[stops + 1];
        for (int i = 0; i < stops; i++) {
            upTo[i + 1] = upTo[i] + weights.get(i);
        }
        long[][] least = new long[people + 1][stops + 1];
        int[][] from = new int[people + 1][stops + 1];
        Arrays.fill(least[0], Long.MAX_VALUE);
        least[0][0] = 0;
        for (int p = 1; p <= people; p++) {
            for (int end = 0; end <= stops; end++) {
                least[p][end] = Long.MAX_VALUE;
                for (int start = 0; start <= end; start++) {
                    if (least[p - 1][start] == Long.MAX_VALUE) {
                        continue;
                    }
                    long longest = Math.max(least[p - 1][start], upTo[end] - upTo[start]);
                    if (longest < least[p][end]) {
                        least[p][end] = longest;
                        from[p][end] = start;
                    }
                }
            }
        }
        Integer[] who = new Integer[stops];
        int end = stops;
        for (int p = people; p >= 1; p--) {
            int start = from[p][end];
            Arrays.fill(who, start, end, p - 1);
            end = start;
        }
        // whoever gets nothing comes last
        List<Integer> used = Arrays.stream(who).distinct().sorted().toList();
        return Arrays.stream(who).map(used::indexOf).toList();
    }
}
