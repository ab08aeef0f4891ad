package org.shouwang.roster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.shouwang.branch.Member;
import org.shouwang.branch.MemberId;
import org.shouwang.roster.solver.Case;
import org.shouwang.roster.solver.Pair;
import org.shouwang.roster.solver.Plan;
import org.shouwang.roster.solver.Rule;
import org.shouwang.roster.solver.Teams;
import org.shouwang.roster.solver.Worker;

/// A roster put as a case in plain numbers: every rule of the branch once, for filling, checking and explaining alike.
final class Casting {
    final Stage stage;
    final Lasting lasting;
    private final Case cast;
    private final Plan written;

    private Casting(DutyRoster roster, History history, @Nullable FillOrder order) {
        stage = new Stage(roster, order == null ? null : order.from());
        lasting = new Lasting(stage);
        Prices prices = new Prices(stage.facts);
        ClashRules clashes = new ClashRules(stage, prices);
        WorkerLimits limits = new WorkerLimits(stage, prices);
        Freedom freedom = new Freedom(stage, lasting, prices, order);
        PlaceNeeds needs = new PlaceNeeds(stage, prices);
        List<Worker> workers = new ArrayList<>();
        for (int w = 0; w < stage.people.size(); w++) {
            Member member = stage.people.get(w);
            List<Worker.Limit> all = new ArrayList<>(limits.limits(member));
            all.addAll(clashes.limits(w));
            all.addAll(freedom.wanted(w));
            workers.add(new Worker(
                    freedom.may(w),
                    freedom.fixed(w),
                    freedom.prices(w),
                    all,
                    limits.counts(member),
                    limits.runs(member),
                    limits.wholes(member)));
        }
        cast = new Case(
                stage.days(),
                needs.places(),
                workers,
                clashes.clashes(),
                order == null ? List.of() : new FairTargets(stage, lasting, prices, history).balances(),
                pairs(needs),
                teams(prices));
        written = plan();
    }

    /// For filling.
    static Casting of(DutyRoster roster, History history, FillOrder order) {
        return new Casting(roster, history, order);
    }

    /// For looking at a roster as it is: nothing is frozen, nobody fixed, nothing weighed.
    static Casting look(DutyRoster roster) {
        return new Casting(roster, History.NONE, null);
    }

    Case cast() {
        return cast;
    }

    /// Who stands where now.
    Plan written() {
        return written;
    }

    private Plan plan() {
        List<List<Integer>> taken = new ArrayList<>();
        stage.people.forEach(member -> taken.add(new ArrayList<>()));
        for (int place = 0; place < stage.places(); place++) {
            for (int worker : stage.there(place)) {
                taken.get(worker).add(place);
            }
        }
        return new Plan(taken.stream()
                .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new));
    }

    private List<Pair> pairs(PlaceNeeds needs) {
        return stage.facts.pairs().stream()
                .filter(pair -> stage.worker(pair.oneId()) >= 0 && stage.worker(pair.otherId()) >= 0)
                .filter(pair -> needs.pair(pair.together()) > 0)
                .map(pair -> new Pair(
                        pair.together() ? Rule.TOGETHER : Rule.APART,
                        Math.min(stage.worker(pair.oneId()), stage.worker(pair.otherId())),
                        Math.max(stage.worker(pair.oneId()), stage.worker(pair.otherId())),
                        pair.together(),
                        needs.pair(pair.together())))
                .toList();
    }

    private @Nullable Teams teams(Prices prices) {
        int weight = prices.of(Rule.TEAM);
        List<String> teams = stage.people.stream()
                .map(member -> stage.facts.profile(member.id()).team())
                .filter(Objects::nonNull)
                .filter(team -> !team.isBlank())
                .distinct()
                .toList();
        if (weight == 0 || teams.size() < 2) {
            return null;
        }
        int[] teamOf = stage.people.stream()
                .mapToInt(member -> teams.indexOf(Objects.requireNonNullElse(
                        stage.facts.profile(member.id()).team(), "")))
                .toArray();
        return new Teams(teamOf, weight);
    }

    /// The workers of a plan in a place, in ascending order.
    static int[] there(Plan plan, int place) {
        return IntStream.range(0, plan.taken().length)
                .filter(w -> Arrays.binarySearch(plan.taken()[w], place) >= 0)
                .toArray();
    }

    Member person(int worker) {
        return stage.people.get(worker);
    }

    int worker(MemberId id) {
        return stage.worker(id);
    }
}
