package org.shouwang.roster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.shouwang.branch.Member;
import org.shouwang.kit.db.Tx;
import org.shouwang.roster.solver.Answer;
import org.shouwang.roster.solver.Filler;
import org.shouwang.roster.solver.Judge;
import org.shouwang.roster.solver.PlainFiller;
import org.shouwang.roster.solver.Plan;
import org.shouwang.roster.solver.Watcher;

/// One filling: the roster is put as a case, a filler makes a plan, the plan is written as duties.
final class Filling {
    private final DutyRoster roster;
    private final FillOrder order;
    private final Casting casting;
    private final Answer answer;
    private int placed;
    private int changed;
    private int removed;

    /// @throws java.util.concurrent.CancellationException from the watcher
    Filling(DutyRoster roster, History history, FillOrder order, Filler filler, Watcher watcher) {
        this.roster = roster;
        this.order = order;
        casting = Casting.of(roster, history, order);
        Plan start = order.mode() == FillMode.REPAIR ? casting.written() : null;
        answer = full() ? asWritten() : filler.fill(casting.cast(), start, order.effort(), watcher);
    }

    /// Whether nothing may be filled because nothing is empty.
    private boolean full() {
        boolean adds = order.mode() == FillMode.EMPTY || order.mode() == FillMode.EXTEND;
        Stage stage = casting.stage;
        return adds
                && IntStream.range(0, stage.places())
                        .filter(place -> stage.inside(place) && !stage.frozen(place))
                        .allMatch(place -> stage.there(place).length >= stage.wanted(place));
    }

    private Answer asWritten() {
        long penalty = new Judge(casting.cast()).penalty(casting.written());
        return new Answer(casting.written(), penalty, penalty, 0, 0, PlainFiller.NAME);
    }

    /// Whether the filling still fits: nothing it knew has changed since.
    boolean fits(DutyRoster now) {
        return now.allDuties().equals(roster.allDuties())
                && now.facts().equals(roster.facts())
                && now.people().equals(roster.people());
    }

    Filled told(DutyRoster now) {
        return new Filled(
                placed,
                changed,
                removed,
                now.figures(),
                Fairness.of(now),
                answer.penalty(),
                answer.bound(),
                answer.firstSeconds(),
                answer.seconds(),
                answer.by(),
                Explanation.of(casting, answer.plan()));
    }

    void write(Tx tx) {
        Map<Slot, List<Member>> added = new LinkedHashMap<>();
        for (int place = 0; place < casting.stage.places(); place++) {
            if (!casting.stage.frozen(place)) {
                place(tx, place, added);
            }
        }
        List<Duty> duties = Leaders.duties(roster, added, tx::nextId);
        placed = duties.size();
        tx.insertAll("duty", duties);
    }

    private void place(Tx tx, int place, Map<Slot, List<Member>> added) {
        Slot slot = casting.stage.slots.get(place);
        int[] before = casting.stage.there(place);
        int[] now = Casting.there(answer.plan(), place);
        List<Member> come = new ArrayList<>(Arrays.stream(now)
                .filter(w -> Arrays.binarySearch(before, w) < 0)
                .mapToObj(casting::person)
                .toList());
        for (int w : before) {
            Duty duty = Arrays.binarySearch(now, w) < 0 ? duty(slot, casting.person(w)) : null;
            if (duty != null && order.mode() == FillMode.REPAIR && !come.isEmpty()) {
                tx.update("duty", duty.by(come.removeFirst().id(), DutyStatus.STAND_IN));
                changed++;
            } else if (duty != null) {
                tx.delete("duty", duty);
                removed++;
            }
        }
        if (!come.isEmpty()) {
            added.put(slot, come);
        }
    }

    private @Nullable Duty duty(Slot slot, Member member) {
        return roster.duties(slot.shift().id(), slot.day()).stream()
                .filter(duty ->
                        duty.memberId().equals(member.id()) && duty.status().manned())
                .findFirst()
                .orElse(null);
    }
}
