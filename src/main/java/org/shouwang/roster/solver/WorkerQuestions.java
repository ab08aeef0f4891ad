package org.shouwang.roster.solver;

import java.util.Arrays;
import java.util.BitSet;

/// What one worker may and should do, written into a model.
final class WorkerQuestions {
    private final Model model;
    private final Ground ground;
    private final Questions questions;

    WorkerQuestions(Model model) {
        this.model = model;
        ground = model.ground;
        questions = model.questions;
    }

    void write(int w) {
        Worker worker = ground.roster.workers().get(w);
        clashes(w);
        for (Worker.Price price : worker.prices()) {
            int takes = model.takes(w, price.place());
            questions.avoid(price.weight(), price.taken() ? takes : Questions.not(takes));
        }
        for (Worker.Limit limit : worker.limits()) {
            model.takenSum(w, limit.places(), limit.amounts()).atMost(limit.most(), limit.step(), limit.weight());
            model.takenSum(w, limit.places(), limit.amounts()).atLeast(limit.least(), limit.step(), limit.weight());
        }
        for (Worker.Count count : worker.counts()) {
            Sum sum = questions.sum();
            count.groups().forEach(group -> sum.add(model.takesAny(w, group), 1));
            sum.atMost(count.most(), 1, count.weight());
        }
        worker.runs().forEach(run -> run(w, run));
        for (Worker.Whole whole : worker.wholes()) {
            int one = model.takesAny(w, whole.one());
            int other = model.takesAny(w, whole.other());
            questions.avoid(whole.weight(), one, Questions.not(other));
            questions.avoid(whole.weight(), Questions.not(one), other);
        }
        for (Balance balance : ground.roster.balances()) {
            for (int i = 0; i < balance.workers().length; i++) {
                if (balance.workers()[i] == w) {
                    balance(w, balance, balance.targets()[i]);
                }
            }
        }
    }

    private void clashes(int w) {
        for (int[] clique : ground.cliques) {
            questions.atMostOne(
                    Arrays.stream(clique).map(k -> model.takesKind(w, k)).toArray());
        }
        for (int kind = 0; kind < ground.kinds.length; kind++) {
            if (ground.kinds[kind].length > 1) {
                questions.atMostOne(Arrays.stream(ground.kinds[kind])
                        .map(p -> model.takes(w, p))
                        .toArray());
            }
        }
        for (Clash clash : ground.strays) {
            questions.avoid(clash.weight(), model.takes(w, clash.one()), model.takes(w, clash.other()));
        }
        for (Clash clash : ground.dear) {
            questions.avoid(clash.weight(), model.takesKind(w, clash.one()), model.takesKind(w, clash.other()));
        }
        for (Clash clash : ground.dearPlaces) {
            questions.avoid(clash.weight(), model.takes(w, clash.one()), model.takes(w, clash.other()));
        }
    }

    private void run(int w, Worker.Run run) {
        int days = ground.roster.days();
        BitSet[] places = new BitSet[days];
        Arrays.setAll(places, d -> new BitSet());
        for (int i = 0; i < run.places().length; i++) {
            if (run.days()[i] >= 0 && run.days()[i] < days) {
                places[run.days()[i]].set(run.places()[i]);
            }
        }
        int[] on = new int[days];
        for (int day = 0; day < days; day++) {
            int any = model.takesAny(w, places[day].stream().toArray());
            on[day] = run.free() ? Questions.not(any) : any;
        }
        if (run.most() < days) {
            for (int day = 0; day + run.most() < days; day++) {
                questions.avoid(run.weight(), Arrays.copyOfRange(on, day, day + run.most() + 1));
            }
        }
        if (questions.hard(run.weight())) {
            longEnough(on, run.least());
        } else {
            tooShort(on, run.least(), run.weight());
        }
    }

    /// What begins goes on for `least` days, or until the last.
    private void longEnough(int[] on, int least) {
        for (int day = 1; day < on.length; day++) {
            for (int next = day + 1; next < Math.min(day + least, on.length); next++) {
                questions.some(on[day - 1], Questions.not(on[day]), on[next]);
            }
        }
    }

    private void tooShort(int[] on, int least, int weight) {
        for (int length = 1; length < least; length++) {
            for (int day = 1; day + length < on.length; day++) {
                int[] pattern = Arrays.copyOfRange(on, day - 1, day + length + 1);
                pattern[0] = Questions.not(pattern[0]);
                pattern[length + 1] = Questions.not(pattern[length + 1]);
                int broken = questions.together(pattern);
                questions.price(broken, weight == Case.HARD ? Questions.BROKEN * (least - length) : (long) weight * (least - length));
            }
        }
    }

    private void balance(int w, Balance balance, int target) {
        int[] places = ground.roster.workers().get(w).may();
        int[] amounts = Arrays.stream(places).map(p -> balance.amounts()[p]).toArray();
        Sum probe = model.takenSum(w, places, amounts);
        long off = Math.abs(probe.value() - target) / balance.step();
        long worst = Math.max(Math.abs(probe.most() - target), Math.abs(probe.least() - target)) / balance.step();
        Sum over = model.takenSum(w, places, amounts);
        Sum under = model.takenSum(w, places, amounts);
        for (int tier = 1; tier <= worst; tier++) {
            int step = questions.question(off >= tier);
            questions.charge(step, (long) balance.weight() * tier);
            over.addNumber(step, -balance.step());
            under.addNumber(step, balance.step());
        }
        over.within(Long.MIN_VALUE / 4, (long) target + balance.step() - 1);
        under.within((long) target - balance.step() + 1, Long.MAX_VALUE / 4);
    }
}
