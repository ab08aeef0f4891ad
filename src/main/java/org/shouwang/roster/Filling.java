package org.shouwang.roster;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.shouwang.branch.Member;
import org.shouwang.branch.MemberId;
import org.shouwang.branch.MemberKind;
import org.shouwang.kit.work.Progress;

/// Filling by turns: every empty place goes to the one who is furthest behind a fair share and may stand there;
/// then places change hands while that makes it fairer. What was written before stays as it is. Same input, same roster.
final class Filling {
    private static final double BETTER = 1e-9;
    private static final double NO_PARTY_MEMBER = 2;
    private static final int PASSES = 30;

    private final DutyRoster roster;
    private final Board board;
    private final List<Slot> slots;
    private final Map<MemberId, Load> loads = new LinkedHashMap<>();
    private final List<Chosen> chosen = new ArrayList<>();
    private final Map<Slot, List<MemberId>> there = new LinkedHashMap<>();
    private final boolean partyMembers;

    /// A person written into a place by this filling.
    static final class Chosen {
        final Slot slot;
        Load load;

        Chosen(Slot slot, Load load) {
            this.slot = slot;
            this.load = load;
        }
    }

    Filling(DutyRoster roster, RosterRules rules, LocalDate from) {
        this.roster = roster;
        this.board = new Board(roster, rules);
        this.slots = roster.slots().stream().filter(slot -> !slot.day().isBefore(from)).toList();
        for (Member member : roster.people()) {
            if (roster.period().days().stream().anyMatch(member::belongs)) {
                loads.put(member.id(), new Load(member));
            }
        }
        for (Slot slot : roster.slots()) {
            List<MemberId> people = new ArrayList<>();
            for (Duty duty : roster.duties(slot.shift().id(), slot.day())) {
                if (duty.status().manned()) {
                    people.add(duty.memberId());
                    Optional.ofNullable(loads.get(duty.memberId())).ifPresent(load -> load.add(roster, slot, 1));
                }
            }
            there.put(slot, people);
        }
        partyMembers = loads.values().stream().anyMatch(load -> party(load.member.id()));
        FairShares.set(roster, loads.values());
    }

    /// @throws java.util.concurrent.CancellationException cancelled
    List<Chosen> run(Progress progress) {
        int total = slots.stream().mapToInt(roster::missing).sum();
        for (Slot slot : slots) {
            for (int i = roster.missing(slot); i > 0; i--) {
                best(slot).ifPresent(load -> place(slot, load));
                progress.step(chosen.size(), total);
            }
        }
        new Repair(this, board).run();
        boolean better = true;
        for (int pass = 0; better && pass < PASSES; pass++) {
            progress.step(total, total);
            better = handOver();
            better |= exchange(progress, total);
        }
        return chosen;
    }

    int missing(Slot slot) {
        return Math.max(0, slot.shift().needed() - people(slot).size());
    }

    List<Slot> slots() {
        return slots;
    }

    List<Chosen> chosen() {
        return chosen;
    }

    Iterable<Load> loads() {
        return loads.values();
    }

    void place(Slot slot, Load load) {
        chosen.add(new Chosen(slot, load));
        enter(slot, load);
    }

    void give(Chosen place, Load other) {
        leave(place.slot, place.load);
        place.load = other;
        enter(place.slot, other);
    }

    /// Those who may stand in a place, the one furthest behind first, among equals the one who has rested longest.
    Optional<Load> best(Slot slot) {
        return loads.values().stream()
                .filter(load -> board.free(load.member, slot))
                .min(Comparator.comparingDouble((Load load) -> load.change(roster, slot, 1) + mixing(slot, load.member.id()))
                        .thenComparing(load -> last(load, slot))
                        .thenComparing(load -> load.member.id().value()));
    }

    /// The reasons against everyone in what is still open, those a person may overrule first.
    List<Unfilled> open() {
        List<Unfilled> open = new ArrayList<>();
        for (Slot slot : slots) {
            if (missing(slot) > 0) {
                List<Barred> barred = new ArrayList<>();
                loads.values().forEach(load -> board.hindrance(load.member, slot)
                        .filter(why -> why.reason() != Reason.LEFT && why.reason() != Reason.THERE_ALREADY)
                        .ifPresent(why -> barred.add(new Barred(load.member, why))));
                barred.sort(Comparator.comparing((Barred each) -> !each.hindrance().reason().soft())
                        .thenComparing(each -> each.hindrance().reason() == Reason.AVAILABILITY)
                        .thenComparingInt(each -> Optional.ofNullable(loads.get(each.member().id())).map(Load::minutes).orElse(0)));
                open.add(new Unfilled(new Gap(slot, missing(slot)), barred));
            }
        }
        return open;
    }

    private boolean handOver() {
        boolean better = false;
        for (Chosen place : chosen) {
            double gain = place.load.change(roster, place.slot, -1) - mixing(place.slot, place.load.member.id());
            for (Load other : loads.values()) {
                double change = gain + other.change(roster, place.slot, 1) + mixing(place.slot, other.member.id(), place.load);
                if (other != place.load && change < -BETTER && board.free(other.member, place.slot)) {
                    give(place, other);
                    better = true;
                    break;
                }
            }
        }
        return better;
    }

    private boolean exchange(Progress progress, int total) {
        boolean better = false;
        for (int i = 0; i < chosen.size(); i++) {
            progress.step(total, total);
            for (int j = i + 1; j < chosen.size(); j++) {
                better |= exchanged(chosen.get(i), chosen.get(j));
            }
        }
        return better;
    }

    private boolean exchanged(Chosen a, Chosen b) {
        Load one = a.load;
        Load two = b.load;
        if (one == two || a.slot.equals(b.slot)) {
            return false;
        }
        double before = one.cost() + two.cost() + unmixed(a.slot) + unmixed(b.slot);
        leave(a.slot, one);
        leave(b.slot, two);
        boolean may = board.free(two.member, a.slot) && board.free(one.member, b.slot);
        enter(a.slot, two);
        enter(b.slot, one);
        if (may && one.cost() + two.cost() + unmixed(a.slot) + unmixed(b.slot) < before - BETTER) {
            a.load = two;
            b.load = one;
            return true;
        }
        leave(a.slot, two);
        leave(b.slot, one);
        enter(a.slot, one);
        enter(b.slot, two);
        return false;
    }

    private void enter(Slot slot, Load load) {
        board.put(load.member.id(), slot);
        people(slot).add(load.member.id());
        load.add(roster, slot, 1);
    }

    private void leave(Slot slot, Load load) {
        board.take(load.member.id(), slot);
        people(slot).remove(load.member.id());
        load.add(roster, slot, -1);
    }

    private List<MemberId> people(Slot slot) {
        return there.computeIfAbsent(slot, s -> new ArrayList<>());
    }

    private boolean party(MemberId id) {
        Load load = loads.get(id);
        return load != null && load.member.kind() == MemberKind.PARTY_MEMBER;
    }

    /// A price for a place in which no Party member stands, small beside a shift too many.
    private double unmixed(Slot slot) {
        return partyMembers && people(slot).stream().noneMatch(this::party) ? NO_PARTY_MEMBER : 0;
    }

    private double mixing(Slot slot, MemberId id) {
        return partyMembers && !party(id) && people(slot).stream().noneMatch(each -> !each.equals(id) && party(each))
                ? NO_PARTY_MEMBER
                : 0;
    }

    private double mixing(Slot slot, MemberId id, Load without) {
        return partyMembers
                        && !party(id)
                        && people(slot).stream().noneMatch(each -> !each.equals(without.member.id()) && party(each))
                ? NO_PARTY_MEMBER
                : 0;
    }

    private LocalDateTime last(Load load, Slot before) {
        return board.of(load.member.id()).stream()
                .map(Slot::end)
                .filter(end -> !end.isAfter(before.begin()))
                .max(Comparator.naturalOrder())
                .orElse(LocalDateTime.MIN);
    }
}
