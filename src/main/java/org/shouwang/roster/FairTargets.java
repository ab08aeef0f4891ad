package org.shouwang.roster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.shouwang.branch.MemberId;
import org.shouwang.roster.solver.Balance;
import org.shouwang.roster.solver.Rule;

/// What would be fair in a period: everyone's share goes by the days on which they are here and can stand that kind of
/// duty, by how much of a full share they give, and by what they are behind or ahead from the past.
final class FairTargets {
    /// Shifts are counted in hundredths, so that a share may be a fraction.
    private static final int UNIT = 100;
    /// How many shifts of the past are made good in one period at most.
    private static final double MOST_MADE_GOOD = 2;

    private final Stage stage;
    private final Lasting lasting;
    private final Prices prices;
    private final History history;

    FairTargets(Stage stage, Lasting lasting, Prices prices, History history) {
        this.stage = stage;
        this.lasting = lasting;
        this.prices = prices;
        this.history = history;
    }

    List<Balance> balances() {
        List<Balance> balances = new ArrayList<>();
        for (History.Burden burden : History.Burden.values()) {
            Rule rule = rule(burden);
            int weight = prices.of(rule);
            int[] amounts = amounts(burden);
            if (weight > 0 && Arrays.stream(amounts).sum() > 0) {
                int step = burden == History.Burden.HOURS ? shift(amounts) : UNIT;
                double[] targets = targets(burden, amounts, step);
                int[] known = IntStream.range(0, targets.length)
                        .filter(w -> targets[w] >= 0)
                        .toArray();
                int[] rounded = Arrays.stream(known)
                        .map(w -> (int) Math.round(targets[w]))
                        .toArray();
                balances.add(new Balance(rule, amounts, known, rounded, step, weight));
            }
        }
        return balances;
    }

    /// For each person what would be fair: minutes, or shifts of the kind; whoever could take none is left out.
    Map<MemberId, Double> fair(History.Burden burden) {
        int[] amounts = amounts(burden);
        Map<MemberId, Double> fair = new HashMap<>();
        if (Arrays.stream(amounts).sum() > 0) {
            boolean hours = burden == History.Burden.HOURS;
            double[] targets = targets(burden, amounts, hours ? shift(amounts) : UNIT);
            for (int w = 0; w < targets.length; w++) {
                if (targets[w] >= 0) {
                    fair.put(stage.people.get(w).id(), hours ? targets[w] : targets[w] / UNIT);
                }
            }
        }
        return fair;
    }

    static Rule rule(History.Burden burden) {
        return switch (burden) {
            case HOURS -> Rule.EQUAL_HOURS;
            case NIGHTS -> Rule.EQUAL_NIGHTS;
            case WEEKENDS -> Rule.EQUAL_WEEKENDS;
            case HOLIDAYS -> Rule.EQUAL_HOLIDAYS;
        };
    }

    /// For each place of the period what it adds to that burden; 0 beside the period.
    private int[] amounts(History.Burden burden) {
        return IntStream.range(0, stage.places())
                .map(place -> !stage.inside(place)
                        ? 0
                        : (int) burden.amount(stage.roster, stage.slots.get(place))
                                * (burden == History.Burden.HOURS ? 1 : UNIT))
                .toArray();
    }

    /// The length of the usual shift in minutes.
    private static int shift(int[] amounts) {
        return (int)
                Arrays.stream(amounts).filter(minutes -> minutes > 0).average().orElse(1);
    }

    /// For each worker; -1 for somebody who could take none of these places.
    private double[] targets(History.Burden burden, int[] amounts, int step) {
        double total = IntStream.range(0, amounts.length)
                .mapToDouble(place -> (double) amounts[place] * people(place))
                .sum();
        double[] weights = IntStream.range(0, stage.people.size())
                .mapToDouble(w -> (double) days(w, amounts)
                        * stage.facts.profile(stage.people.get(w).id()).share())
                .toArray();
        double[] most = stage.people.stream()
                .mapToDouble(member -> most(member.id(), burden))
                .toArray();
        double[] shares = shared(total, weights, most);
        Map<MemberId, Double> behind = history.behind(burden);
        double made = step * MOST_MADE_GOOD;
        double unit = burden == History.Burden.HOURS ? 1 : UNIT;
        for (int w = 0; w < shares.length; w++) {
            double carried = whole(behind.getOrDefault(stage.people.get(w).id(), 0.0) * unit, step);
            shares[w] = weights[w] == 0 ? -1 : Math.max(0, shares[w] + Math.clamp(carried, -made, made));
        }
        return shares;
    }

    /// Only whole shifts are made good: a part of one would let everybody's figures drift apart.
    private static double whole(double carried, int step) {
        long shifts = (long) (carried / step);
        return (double) shifts * step;
    }

    private int people(int place) {
        return stage.frozen(place)
                ? stage.there(place).length
                : Math.max(stage.wanted(place), stage.there(place).length);
    }

    private double most(MemberId id, History.Burden burden) {
        Integer most = stage.facts.profile(id).mostMinutes();
        return most == null || burden != History.Burden.HOURS ? Double.MAX_VALUE : most;
    }

    /// By weight; what somebody cannot take goes to the others.
    static double[] shared(double total, double[] weights, double[] most) {
        double[] shares = new double[weights.length];
        boolean[] full = new boolean[weights.length];
        boolean again = true;
        while (again) {
            again = false;
            double rest = total;
            double weight = 0;
            for (int i = 0; i < weights.length; i++) {
                rest -= full[i] ? most[i] : 0;
                weight += full[i] ? 0 : weights[i];
            }
            for (int i = 0; i < weights.length; i++) {
                shares[i] = full[i] ? most[i] : weight == 0 ? 0 : rest * weights[i] / weight;
                if (!full[i] && shares[i] > most[i]) {
                    full[i] = true;
                    again = true;
                }
            }
        }
        return shares;
    }

    /// On how many days of the period the person could take such a place.
    private long days(int worker, int[] amounts) {
        return IntStream.range(0, amounts.length)
                .filter(place -> amounts[place] > 0)
                .filter(place -> lasting.may(worker, place))
                .map(stage::day)
                .distinct()
                .count();
    }
}
