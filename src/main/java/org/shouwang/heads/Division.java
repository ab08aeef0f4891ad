package org.shouwang.heads;

import java.util.Arrays;
import java.util.List;

/// Divides a walk through a unit into groups of neighbours, as equal as can be.
final class Division {
    private static final long EVEN = 1000;
    private static final long NEVER = Long.MAX_VALUE / 4;

    private final List<Step> walk;
    private final int[] held;
    private final int[] before;

    /// What stands next on the walk: a room, or a whole floor.
    ///
    /// @param weight how many counted homes it has
    /// @param floor a cut between two floors is better than one within a floor
    record Step(int weight, int floor) {}

    /// @param held how many counted homes each group has already, by number; its length is the number of groups
    Division(List<Step> walk, int[] held) {
        this.walk = walk;
        this.held = held.clone();
        this.before = new int[walk.size() + 1];
        for (int i = 0; i < walk.size(); i++) {
            before[i + 1] = before[i] + walk.get(i).weight();
        }
    }

    /// For each step the group, from 0.
    int[] groups() {
        int steps = walk.size();
        int count = held.length;
        long[][] best = new long[count + 1][steps + 1];
        int[][] from = new int[count + 1][steps + 1];
        for (long[] row : best) {
            Arrays.fill(row, NEVER);
        }
        best[0][0] = 0;
        for (int group = 1; group <= count; group++) {
            for (int end = 0; end <= steps; end++) {
                for (int start = 0; start <= end; start++) {
                    long cost = best[group - 1][start] + cost(group - 1, start, end);
                    if (best[group - 1][start] < NEVER && cost < best[group][end]) {
                        best[group][end] = cost;
                        from[group][end] = start;
                    }
                }
            }
        }
        int[] groups = new int[steps];
        int end = steps;
        for (int group = count; group > 0; group--) {
            int start = from[group][end];
            Arrays.fill(groups, start, end, group - 1);
            end = start;
        }
        return groups;
    }

    private long cost(int group, int start, int end) {
        long homes = held[group] + before[end] - before[start];
        boolean withinFloor = start > 0
                && start < walk.size()
                && walk.get(start - 1).floor() == walk.get(start).floor();
        return homes * homes * EVEN + (withinFloor ? 1 : 0);
    }
}
