package org.shouwang.delivery.paste;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.shouwang.core.Dwelling;

/// The doors that may be meant where one is written that does not exist: a digit wrong, missing or too many, two
/// digits changed about.
final class NearDoors {
    static final int SHOWN = 6;
    private static final int FAR = 2;

    private record Near(Dwelling door, int distance) {}

    private final Collection<Dwelling> doors;

    NearDoors(Collection<Dwelling> doors) {
        this.doors = doors;
    }

    /// The nearest first, at most six.
    List<Dwelling> of(Dwelling written) {
        String brief = written.brief();
        List<Near> near = new ArrayList<>();
        for (Dwelling door : doors) {
            int distance = distance(brief, door.brief());
            boolean unitLeftOut =
                    written.building().equals(door.building()) && written.room().equals(door.room());
            if (distance <= FAR || unitLeftOut) {
                near.add(new Near(door, unitLeftOut ? Math.min(distance, 1) : distance));
            }
        }
        near.sort(Comparator.comparingInt(Near::distance).thenComparing(Near::door));
        return near.stream().limit(SHOWN).map(Near::door).toList();
    }

    /// How many signs must be changed, put in, left out or changed about.
    static int distance(String a, String b) {
        if (Math.abs(a.length() - b.length()) > FAR) {
            return FAR + 1;
        }
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : least(cost, a, b, i, j);
            }
        }
        return cost[a.length()][b.length()];
    }

    private static int least(int[][] cost, String a, String b, int i, int j) {
        int change = cost[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int least = Math.min(change, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
        boolean about = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return about ? Math.min(least, cost[i - 2][j - 2] + 1) : least;
    }
}
