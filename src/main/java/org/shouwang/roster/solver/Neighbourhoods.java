package org.shouwang.roster.solver;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Random;
import java.util.stream.IntStream;

/// Which piece of a plan to think over next: learns which choices and sizes pay.
final class Neighbourhoods {
    private enum Choice {
        PEOPLE,
        DAYS,
        WORST,
        DEAR,
        MIX
    }

    private static final double SLOW = 0.9;

    private final Ground ground;
    private final Judge judge;
    private final Random random;
    private final double[] sizes = new double[Choice.values().length];
    private final double[] worth = new double[sizes.length];
    private final int openings;

    /// A piece and the choice it came from.
    record Drawn(Piece piece, int choice) {}

    Neighbourhoods(Ground ground, Judge judge, int seed) {
        this.ground = ground;
        this.judge = judge;
        random = new Random(seed);
        openings = Math.max(
                1,
                ground.roster.workers().stream().mapToInt(w -> w.may().length).sum());
        Arrays.fill(sizes, Math.min(400, openings));
        Arrays.fill(worth, 1);
    }

    Drawn draw(Plan plan) {
        Choice choice = Choice.values()[spin(worth)];
        double size = sizes[choice.ordinal()];
        return new Drawn(
                switch (choice) {
                    case PEOPLE -> people(IntStream.empty(), size, allPlaces());
                    case DAYS -> days(size);
                    case WORST -> worst(plan, size);
                    case DEAR -> dear(plan, size);
                    case MIX -> mix(size);
                },
                choice.ordinal());
    }

    /// @param gain by how much the plan became better
    /// @param work what it took, as a share of what was allowed
    void learn(Drawn drawn, long gain, boolean settled, double work) {
        int c = drawn.choice();
        sizes[c] = Math.clamp(sizes[c] * (settled && work < 0.5 ? 1.06 : settled ? 1 : 0.93), Math.min(60, openings), openings);
        worth[c] = Math.max(0.15, worth[c] * SLOW + (1 - SLOW) * (gain > 0 ? 2 / (0.1 + work) : 0));
    }

    private int spin(double[] weights) {
        double at = random.nextDouble() * Arrays.stream(weights).sum();
        int i = 0;
        while (i < weights.length - 1 && at >= weights[i]) {
            at -= weights[i++];
        }
        return i;
    }

    private BitSet allPlaces() {
        return Piece.whole(ground.roster).places();
    }

    /// These people, and others by chance, until there are enough questions.
    private Piece people(IntStream first, double size, BitSet places) {
        BitSet workers = new BitSet();
        double count = 0;
        int[] order = IntStream.concat(first, shuffled(ground.roster.workers().size())).toArray();
        for (int w : order) {
            if (count >= size) {
                break;
            }
            if (!workers.get(w)) {
                workers.set(w);
                count += Arrays.stream(ground.roster.workers().get(w).may())
                        .filter(places::get)
                        .count();
            }
        }
        return new Piece(workers, places);
    }

    private IntStream shuffled(int count) {
        int[] order = IntStream.range(0, count).toArray();
        for (int i = count - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int kept = order[i];
            order[i] = order[j];
            order[j] = kept;
        }
        return Arrays.stream(order);
    }

    /// Everybody on adjacent days.
    private Piece days(double size) {
        int days = ground.roster.days();
        int length = (int) Math.clamp(Math.round(size * days / openings), Math.min(2, days), days);
        return new Piece(Piece.whole(ground.roster).workers(), placesOn(random.nextInt(days), length));
    }

    private BitSet placesOn(int first, int length) {
        int days = ground.roster.days();
        int from = Math.min(first, days - 1);
        BitSet places = new BitSet();
        for (int p = 0; p < ground.kindOf.length; p++) {
            int day = ground.roster.places().get(p).day();
            if (Math.floorMod(day - from, days) < length) {
                places.set(p);
            }
        }
        return places;
    }

    /// People who could take or leave a place that costs much.
    private Piece worst(Plan plan, double size) {
        int[][] there = judge.there(plan);
        double[] prices = new double[there.length];
        for (int p = 0; p < there.length; p++) {
            prices[p] = judge.placeCost(p, there[p]).soft();
        }
        if (Arrays.stream(prices).sum() == 0) {
            return dear(plan, size);
        }
        int place = spin(prices);
        int[] staff = ground.staff[place];
        return people(shuffled(staff.length).map(i -> staff[i]), size, allPlaces());
    }

    /// People whose own rules cost much.
    private Piece dear(Plan plan, double size) {
        double[] prices = new double[plan.taken().length];
        for (int w = 0; w < prices.length; w++) {
            prices[w] = 1 + judge.workerCost(w, plan.taken()[w]).soft();
        }
        int[] first = new int[Math.max(1, prices.length / 4)];
        for (int i = 0; i < first.length; i++) {
            first[i] = spin(prices);
            prices[first[i]] = 0;
        }
        return people(Arrays.stream(first), size, allPlaces());
    }

    /// Some people for part of the time.
    private Piece mix(double size) {
        int days = ground.roster.days();
        int length = Math.max(2, days / 4 + random.nextInt(Math.max(1, days / 2)));
        return people(IntStream.empty(), size, placesOn(random.nextInt(days), Math.min(days, length)));
    }
}
