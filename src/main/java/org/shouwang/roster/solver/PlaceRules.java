package org.shouwang.roster.solver;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The rules of places: how many, who among them, who beside whom.
final class PlaceRules {
    private final List<Place> places;
    private final BitSet[][] suited;
    private final List<List<Pair>> pairsOf = new ArrayList<>();
    private final @Nullable Teams teams;
    private final int teamCount;

    PlaceRules(Case given) {
        places = given.places();
        suited = places.stream()
                .map(place -> place.mixes().stream().map(PlaceRules::set).toArray(BitSet[]::new))
                .toArray(BitSet[][]::new);
        given.workers().forEach(worker -> pairsOf.add(new ArrayList<>()));
        for (Pair pair : given.pairs()) {
            pairsOf.get(pair.one()).add(pair);
            pairsOf.get(pair.other()).add(pair);
        }
        teams = given.teams();
        teamCount = teams == null ? 0 : Arrays.stream(teams.teamOf()).max().orElse(-1) + 1;
    }

    private static BitSet set(Place.Mix mix) {
        BitSet set = new BitSet();
        Arrays.stream(mix.workers()).forEach(set::set);
        return set;
    }

    /// @param there the workers in the place
    void count(int index, int[] there, Tally tally) {
        Place place = places.get(index);
        if (place.frozen()) {
            return;
        }
        int[] at = {index};
        one(place, Rule.COVER, place.wanted() - there.length, place.under(), at, tally);
        one(place, Rule.SURPLUS, Math.min(there.length, place.most()) - place.wanted(), place.over(), at, tally);
        one(suited[index], Rule.SURPLUS, there.length - place.most(), Case.HARD, at, tally);
        if (there.length > 0) {
            mixes(place, suited[index], there, at, tally);
            pairs(there, at, tally);
            teams(there, at, tally);
        }
    }

    private static void one(Object source, Rule rule, int amount, int weight, int[] at, Tally tally) {
        if (tally.add(weight, amount)) {
            tally.note(source, rule, -1, at, amount, weight, amount);
        }
    }

    private static void mixes(Place place, BitSet[] suited, int[] there, int[] at, Tally tally) {
        for (int i = 0; i < suited.length; i++) {
            Place.Mix mix = place.mixes().get(i);
            int missing = mix.least();
            for (int worker : there) {
                missing -= suited[i].get(worker) ? 1 : 0;
            }
            one(mix, mix.rule(), missing, mix.weight(), at, tally);
        }
    }

    private void pairs(int[] there, int[] at, Tally tally) {
        for (int worker : there) {
            for (Pair pair : pairsOf.get(worker)) {
                boolean both = contains(there, pair.one() == worker ? pair.other() : pair.one());
                boolean broken = pair.together() ? !both : both && worker == pair.one();
                if (broken && tally.add(pair.weight(), 1)) {
                    tally.note(pair, pair.rule(), worker, at, 1, pair.weight(), 1);
                }
            }
        }
    }

    private static boolean contains(int[] there, int wanted) {
        for (int worker : there) {
            if (worker == wanted) {
                return true;
            }
        }
        return false;
    }

    private void teams(int[] there, int[] at, Tally tally) {
        if (teams == null) {
            return;
        }
        int beyond = -1;
        long[] met = new long[(teamCount >> 6) + 1];
        for (int worker : there) {
            int team = teams.teamOf()[worker];
            if (team >= 0 && (met[team >> 6] & 1L << team) == 0) {
                met[team >> 6] |= 1L << team;
                beyond++;
            }
        }
        one(teams, Rule.TEAM, beyond, teams.weight(), at, tally);
    }
}
