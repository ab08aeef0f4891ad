package org.shouwang.roster.solver;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Adds up what is broken; on request it also notes each breach with the rule of the case it comes from.
final class Tally {
    private int hard;
    private long soft;
    private final @Nullable List<Noted> noted;

    /// A breach and the rule of the case that is broken (a [Worker.Limit], a [Clash] …), known by identity.
    record Noted(Object source, Breach breach) {}

    private Tally(@Nullable List<Noted> noted) {
        this.noted = noted;
    }

    static Tally summing() {
        return new Tally(null);
    }

    static Tally noting() {
        return new Tally(new ArrayList<>());
    }

    /// @return whether the breach should be noted as well
    boolean add(int weight, int amount) {
        return add(weight, amount, amount);
    }

    /// @param units by which the weight is multiplied
    boolean add(int weight, int amount, long units) {
        if (amount <= 0) {
            return false;
        }
        if (weight == Case.HARD) {
            hard += amount;
        } else {
            soft += weight * units;
        }
        return noted != null;
    }

    void sum(int moreHard, long moreSoft) {
        hard += moreHard;
        soft += moreSoft;
    }

    boolean notes() {
        return noted != null;
    }

    void note(Object source, Rule rule, int worker, int[] places, int amount, int weight, long units) {
        int price = weight == Case.HARD ? Case.HARD : (int) Math.min(Case.HARD - 1L, weight * units);
        noted().add(new Noted(source, new Breach(rule, worker, places, amount, price)));
    }

    List<Noted> noted() {
        if (noted == null) {
            throw new IllegalStateException("only sums");
        }
        return noted;
    }

    Cost cost() {
        return new Cost(hard, soft);
    }
}
