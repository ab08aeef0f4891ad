package org.shouwang.roster.solver;

import java.util.Arrays;
import java.util.Comparator;

/// A first plan, place by place: where fewest can stand first, each place to the one who makes it cheapest. Nobody is
/// put where that breaks what must hold.
final class Greedy {
    private final Case given;
    private final Room room;
    private final Draft draft;

    Greedy(Case given, Room room, Draft draft) {
        this.given = given;
        this.room = room;
        this.draft = draft;
    }

    void run(Watcher watcher) {
        for (int worker = 0; worker < given.workers().size(); worker++) {
            lighten(worker);
        }
        Integer[] order = Arrays.stream(room.open()).boxed().toArray(Integer[]::new);
        Arrays.sort(
                order,
                Comparator.comparingInt(this::ease)
                        .thenComparingInt(p -> given.places().get(p).from())
                        .thenComparingInt(p -> p));
        for (int place : order) {
            while (draft.there(place).length < given.places().get(place).wanted() && one(place)) {
                if (watcher.enough()) {
                    return;
                }
            }
        }
    }

    /// Takes a worker out of what costs more than it brings, such as two places at once in a plan begun with.
    private void lighten(int worker) {
        for (int place : draft.taken(worker).clone()) {
            if (!given.places().get(place).frozen() && !room.fixed(worker, place)) {
                draft.take(worker, place);
                long change = draft.change();
                if (change < 0) {
                    draft.keep(change);
                } else {
                    draft.drop();
                }
            }
        }
    }

    /// How many there are for each one wanted, on a coarse scale: within one step the order of time is kept.
    private int ease(int place) {
        int wanted = Math.max(1, given.places().get(place).wanted());
        int each = room.candidates(place).length / wanted;
        return 32 - Integer.numberOfLeadingZeros(each);
    }

    private boolean one(int place) {
        int best = -1;
        long least = 0;
        int fewest = Integer.MAX_VALUE;
        for (int worker : room.candidates(place)) {
            if (draft.takes(worker, place)) {
                continue;
            }
            draft.put(worker, place);
            long change = draft.change();
            draft.drop();
            int has = draft.taken(worker).length;
            if (change < least || change == least && best >= 0 && has < fewest) {
                best = worker;
                least = change;
                fewest = has;
            }
        }
        if (best < 0) {
            return false;
        }
        draft.put(best, place);
        draft.keep(draft.change());
        return true;
    }
}
