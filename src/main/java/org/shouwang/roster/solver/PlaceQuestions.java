package org.shouwang.roster.solver;

import java.util.Arrays;
import java.util.BitSet;
import java.util.TreeMap;
import java.util.stream.IntStream;

/// How many and who stand in a place, written into a model.
final class PlaceQuestions {
    private final Model model;
    private final Ground ground;
    private final Questions questions;

    PlaceQuestions(Model model) {
        this.model = model;
        ground = model.ground;
        questions = model.questions;
    }

    void write(int p) {
        Place place = ground.roster.places().get(p);
        if (place.frozen()) {
            return;
        }
        int[] all = Arrays.stream(ground.staff[p]).map(w -> model.takes(w, p)).toArray();
        cover(place, all);
        place.mixes().forEach(mix -> mix(p, mix, all));
        Teams teams = ground.roster.teams();
        if (teams != null) {
            teams(p, teams);
        }
    }

    private void cover(Place place, int[] all) {
        Sum sum = questions.sum();
        for (int takes : all) {
            sum.add(takes, 1);
        }
        long stand = sum.value();
        sum.within(0, place.most());
        long missing = Math.max(0, place.wanted() - sum.least());
        long beyond = Math.max(0, sum.most() - place.wanted());
        int under = questions.number(0, missing, place.wanted() - stand);
        int over = questions.number(0, beyond, stand - place.wanted());
        questions.charge(under, place.under());
        questions.charge(over, place.over());
        sum.addNumber(under, 1).addNumber(over, -1).within(place.wanted(), place.wanted());
    }

    private void mix(int p, Place.Mix mix, int[] all) {
        BitSet kind = Ground.bits(mix.workers());
        int[] some = Arrays.stream(ground.staff[p])
                .filter(kind::get)
                .map(w -> model.takes(w, p))
                .toArray();
        int manned = questions.any(all, false);
        if (mix.least() == 1 && questions.hard(mix.weight())) {
            int[] clause = Arrays.copyOf(some, some.length + 1);
            clause[some.length] = Questions.not(manned);
            questions.some(clause);
            return;
        }
        Sum sum = questions.sum();
        Arrays.stream(some).forEach(takes -> sum.add(takes, 1));
        sum.add(Questions.not(manned), mix.least()).atLeast(mix.least(), 1, mix.weight());
    }

    private void teams(int p, Teams teams) {
        TreeMap<Integer, int[]> members = new TreeMap<>();
        for (int w : ground.staff[p]) {
            int takes = model.takes(w, p);
            if (teams.teamOf()[w] >= 0 && takes != Questions.NO) {
                members.merge(
                        teams.teamOf()[w],
                        new int[] {takes},
                        (a, b) -> IntStream.concat(Arrays.stream(a), Arrays.stream(b))
                                .toArray());
            }
        }
        if (members.size() > 1) {
            Sum sum = questions.sum();
            members.values().forEach(team -> sum.add(questions.any(team, false), 1));
            sum.atMost(1, 1, teams.weight());
        }
    }

    /// What pairs of people cost or forbid in the places that may change.
    void writePairs(BitSet places) {
        for (Pair pair : ground.roster.pairs()) {
            places.stream().forEach(p -> {
                int one = model.takes(pair.one(), p);
                int other = model.takes(pair.other(), p);
                if (Questions.known(one) && Questions.known(other)) {
                    return;
                }
                if (pair.together()) {
                    questions.avoid(pair.weight(), one, Questions.not(other));
                    questions.avoid(pair.weight(), Questions.not(one), other);
                } else {
                    questions.avoid(pair.weight(), one, other);
                }
            });
        }
    }
}
