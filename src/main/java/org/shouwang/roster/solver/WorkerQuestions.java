package org.shouwang.roster.solver;

import java.util.Arrays;

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
        RunQuestions runs = new RunQuestions(model, w);
        runs.write();
        for (Worker.Count count : worker.counts()) {
            Sum sum = questions.sum();
            count.groups().forEach(group -> sum.add(runs.any(group), 1));
            sum.atMost(count.most(), 1, count.weight());
        }
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
