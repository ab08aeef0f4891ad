package org.shouwang.roster;

import java.util.ArrayList;
import java.util.List;
import org.shouwang.branch.Member;
import org.shouwang.roster.solver.Breach;
import org.shouwang.roster.solver.Judge;
import org.shouwang.roster.solver.Plan;

/// Who could stand where beside what is planned, and what stands in the way: one measure for filling, conflicts,
/// candidates and explanations.
final class Looking {
    private final Casting casting;
    private final Judge judge;
    private final Plan plan;
    private final Bars bars;

    Looking(Casting casting, Plan plan) {
        this.casting = casting;
        this.plan = plan;
        judge = new Judge(casting.cast());
        bars = new Bars(casting.stage);
    }

    /// All that stands in the way of a person in a place, the gravest first; empty where nothing does.
    List<Hindrance> hindrances(Member member, Slot slot) {
        List<Hindrance> all = new ArrayList<>();
        casting.lasting.hindrance(member, slot).ifPresent(all::add);
        int place = casting.stage.place(slot);
        int worker = casting.stage.worker(member.id());
        boolean here = all.isEmpty() || all.getFirst().soft();
        if (here && place >= 0 && worker >= 0) {
            all.addAll(bars.hindrances(judge.objections(plan, worker, place), place));
        }
        return all;
    }

    /// What is wrong with a person where they stand.
    List<Hindrance> conflicts(Member member, Slot slot, List<Breach> breaches) {
        List<Hindrance> all = new ArrayList<>();
        casting.lasting.hindrance(member, slot).ifPresent(all::add);
        int worker = casting.stage.worker(member.id());
        int place = casting.stage.place(slot);
        all.addAll(bars.hindrances(
                breaches.stream()
                        .filter(breach -> breach.worker() == worker)
                        .filter(breach -> !summed(breach) || breach.places()[breach.places().length - 1] == place)
                        .toList(),
                place));
        return all;
    }

    /// A sum over weeks or months is said once, at the last of its places.
    private static boolean summed(Breach breach) {
        return switch (breach.rule()) {
            case WEEK_SHIFTS, WEEK_HOURS, MONTH_SHIFTS, MONTH_HOURS, WEEKENDS -> breach.places().length > 0;
            default -> false;
        };
    }

    /// What is wrong with a place as a whole.
    List<Hindrance> conflicts(Slot slot, List<Breach> breaches) {
        return bars.hindrances(
                breaches.stream().filter(breach -> breach.worker() < 0).toList(), casting.stage.place(slot));
    }

    List<Breach> breaches() {
        return judge.breaches(plan);
    }

    boolean takes(Member member, Slot slot) {
        int place = casting.stage.place(slot);
        int worker = casting.stage.worker(member.id());
        return place >= 0 && worker >= 0 && plan.takes(worker, place);
    }
}
