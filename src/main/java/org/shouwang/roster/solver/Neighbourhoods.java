package org.shouwang.roster.solver;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/// Which piece of a plan to think over next: learns which choices and sizes pay.
final class Neighbourhoods {
    /// Some people wholly; all on some days; who could stand where it costs; whose rules cost; some people for part
    /// of the time; all around a place that costs and some people wholly; the same, to close a gap at any price.
    private enum Choice {
        PEOPLE,
        DAYS,
        WORST,
        DEAR,
        MIX,
        CROSS,
        GAP
    }

    private static final int FIRST_SIZE = 300;
    private static final int LEAST_SIZE = 60;
    private static final int FIRST_SIZE_WHOLE = 130;
    private static final double SLOW = 0.8;
    private static final double LEAST_WORTH = 0.15;

    private final Ground ground;
    private final Judge judge;
    private final Random random;
    private final int openings;
    private final double[] sizes = new double[Choice.values().length];
    private final double[] worth = new double[sizes.length];

    /// A piece, the choice it came from, and the place in which one more must stand (-1 for none).
    record Drawn(Piece piece, int choice, int gap) {}

    Neighbourhoods(Ground ground, Judge judge, int seed) {
        this.ground = ground;
        this.judge = judge;
        random = new Random(seed);
        openings = Math.max(
                1,
                ground.roster.workers().stream().mapToInt(w -> w.may().length).sum());
        Arrays.fill(sizes, Math.min(FIRST_SIZE, openings));
        Arrays.fill(worth, 1);
        for (Choice slow : List.of(Choice.PEOPLE, Choice.WORST, Choice.DEAR)) {
            sizes[slow.ordinal()] = Math.min(FIRST_SIZE_WHOLE, openings);
            worth[slow.ordinal()] = LEAST_WORTH;
        }
    }

    Drawn draw(Plan plan) {
        Choice choice = Choice.values()[spin(worth)];
        double size = sizes[choice.ordinal()];
        int[][] there = judge.there(plan);
        int place = costly(there);
        int gap = choice == Choice.GAP
                        && there[place].length
                                < ground.roster.places().get(place).wanted()
                ? place
                : -1;
        Piece piece = switch (choice) {
            case PEOPLE -> people(IntStream.empty(), size, allPlaces());
            case DAYS -> days(place, size);
            case WORST -> people(shuffled(ground.staff[place]), size, allPlaces());
            case DEAR -> people(dear(plan), size, allPlaces());
            case MIX -> mix(size);
            case CROSS, GAP -> cross(place, size);
        };
        return new Drawn(piece, choice.ordinal(), gap);
    }

    /// @param gain by how much the plan became better
    /// @param work what it took, as a share of what was allowed
    void learn(Drawn drawn, long gain, boolean settled, double work) {
        int c = drawn.choice();
        double change = !settled ? 0.85 : work < 0.15 ? 1.15 : work < 0.5 ? 1.05 : 1;
        sizes[c] = Math.clamp(sizes[c] * change, Math.min(LEAST_SIZE, openings), openings);
        worth[c] = Math.max(LEAST_WORTH, worth[c] * SLOW + (1 - SLOW) * (gain > 0 ? 2 / (0.1 + work) : 0));
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
        return new Piece(crowd(first, size, places), places);
    }

    private BitSet crowd(IntStream first, double size, BitSet places) {
        BitSet workers = new BitSet();
        double count = 0;
        int[] everybody = IntStream.range(0, ground.roster.workers().size()).toArray();
        for (int w : IntStream.concat(first, shuffled(everybody)).toArray()) {
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
        return workers;
    }

    private IntStream shuffled(int[] of) {
        int[] order = of.clone();
        for (int i = order.length - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int kept = order[i];
            order[i] = order[j];
            order[j] = kept;
        }
        return Arrays.stream(order);
    }

    /// A place that costs much, or any where none does.
    private int costly(int[][] there) {
        double[] prices = new double[there.length];
        for (int p = 0; p < there.length; p++) {
            prices[p] = judge.placeCost(p, there[p]).soft();
        }
        return Arrays.stream(prices).sum() == 0 ? random.nextInt(there.length) : spin(prices);
    }

    /// Everybody (of very many some) on adjacent days, half the time around the place.
    private Piece days(int place, double size) {
        int length = length(size);
        int first = random.nextBoolean()
                ? ground.roster.places().get(place).day() - random.nextInt(length)
                : random.nextInt(ground.roster.days());
        BitSet places = placesOn(first, length);
        return people(shuffled(ground.staff[place]), 1.5 * size, places);
    }

    /// How many days make so many questions for everybody.
    private int length(double size) {
        int days = ground.roster.days();
        return (int) Math.clamp(Math.round(size * days / openings), Math.min(2, days), days);
    }

    private BitSet placesOn(int first, int length) {
        int days = ground.roster.days();
        BitSet places = new BitSet();
        for (int p = 0; p < ground.kindOf.length; p++) {
            if (Math.floorMod(ground.roster.places().get(p).day() - first, days) < length) {
                places.set(p);
            }
        }
        return places;
    }

    /// All (of very many some) around the place, and some people wholly, most of them such as could stand there.
    private Piece cross(int place, double size) {
        int length = length(size / 2);
        BitSet around = placesOn(ground.roster.places().get(place).day() - random.nextInt(length), length);
        IntStream first = random.nextInt(4) > 0 ? shuffled(ground.staff[place]) : IntStream.empty();
        BitSet near = crowd(shuffled(ground.staff[place]), size, around);
        return new Piece(near, around, crowd(first, size / 2, allPlaces()));
    }

    /// People whose own rules cost much.
    private IntStream dear(Plan plan) {
        double[] prices = new double[plan.taken().length];
        for (int w = 0; w < prices.length; w++) {
            prices[w] = 1 + judge.workerCost(w, plan.taken()[w]).soft();
        }
        int[] first = new int[Math.max(1, prices.length / 4)];
        for (int i = 0; i < first.length; i++) {
            first[i] = spin(prices);
            prices[first[i]] = 0;
        }
        return Arrays.stream(first);
    }

    /// Some people for part of the time.
    private Piece mix(double size) {
        int days = ground.roster.days();
        int length = Math.max(2, days / 4 + random.nextInt(Math.max(1, days / 2)));
        return people(IntStream.empty(), size, placesOn(random.nextInt(days), Math.min(days, length)));
    }
}
