package org.shouwang.roster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.shouwang.branch.Member;
import org.shouwang.branch.MemberId;
import org.shouwang.branch.MemberKind;
import org.shouwang.kit.work.Progress;

/// Filling by turns: every empty place goes to the one who is furthest behind a fair share and may stand there;
/// then places change hands while that makes it fairer. What was written before stays as it is.
/// Same input, same roster.
final class Filling {
    private static final double BETTER = 1e-9;
    private static final double NO_PARTY_MEMBER = 2;
    private static final int ROUNDS = 5;
    private static final int PASSES = 20;

    private final DutyRoster roster;
    private final Board board;
    private final List<Spot> spots = new ArrayList<>();
    private final Map<MemberId, Load> loads = new LinkedHashMap<>();
    private final List<Chosen> chosen = new ArrayList<>();
    private final Map<Spot, List<MemberId>> there = new HashMap<>();
    private final boolean partyMembers;

    /// A person written into a place by this filling.
    static final class Chosen {
        final Spot spot;
        Load load;

        Chosen(Spot spot, Load load) {
            this.spot = spot;
            this.load = load;
        }
    }

    Filling(DutyRoster roster, RosterRules rules, LocalDate from) {
        this.roster = roster;
        board = new Board(roster, rules);
        for (Member member : roster.people()) {
            if (roster.period().days().stream().anyMatch(member::belongs)) {
                loads.put(member.id(), new Load(member));
            }
        }
        List<Spot> all = roster.slots().stream().map(board::spot).toList();
        for (Spot spot : all) {
            List<MemberId> people = new ArrayList<>();
            for (Duty duty : roster.duties(spot.slot.shift().id(), spot.slot.day())) {
                if (duty.status().manned()) {
                    people.add(duty.memberId());
                    Optional.ofNullable(loads.get(duty.memberId())).ifPresent(load -> load.add(spot, 1));
                }
            }
            there.put(spot, people);
            if (!spot.slot.day().isBefore(from)) {
                spots.add(spot);
            }
        }
        partyMembers = loads.keySet().stream().anyMatch(this::party);
        FairShares.set(board, all, loads.values());
    }

    /// @throws java.util.concurrent.CancellationException cancelled
    List<Chosen> run(Progress progress) {
        int total = spots.stream().mapToInt(this::missing).sum();
        for (Spot spot : spots) {
            for (int i = missing(spot); i > 0; i--) {
                best(spot).ifPresent(load -> place(spot, load));
                progress.step(chosen.size(), total);
            }
        }
        Repair repair = new Repair(this, board);
        repair.run(progress);
        for (int round = 0; round < ROUNDS; round++) {
            improve(progress, total);
            if (!repair.run(progress)) {
                break;
            }
        }
        return chosen;
    }

    private void improve(Progress progress, int total) {
        boolean better = true;
        for (int pass = 0; better && pass < PASSES; pass++) {
            progress.step(total, total);
            better = handOver();
            better |= exchange(progress, total);
        }
    }

    int missing(Spot spot) {
        int wanted = roster.needed(spot.slot) - roster.walkUps(spot.slot).size();
        return Math.max(0, wanted - people(spot).size());
    }

    List<Spot> spots() {
        return spots;
    }

    List<Chosen> chosen() {
        return chosen;
    }

    void place(Spot spot, Load load) {
        chosen.add(new Chosen(spot, load));
        enter(spot, load);
    }

    void give(Chosen place, Load other) {
        leave(place.spot, place.load);
        place.load = other;
        enter(place.spot, other);
    }

    /// Those who may stand in a place, the one furthest behind first, among equals the one who has rested longest.
    Optional<Load> best(Spot spot) {
        boolean mixed = mixed(spot, MemberId.NONE);
        return loads.values().stream()
                .filter(load -> board.free(load.member, spot))
                .min(Comparator.comparingDouble((Load load) ->
                                load.change(null, spot) + (mixed || party(load.member.id()) ? 0 : NO_PARTY_MEMBER))
                        .thenComparing(load -> last(load, spot))
                        .thenComparing(load -> load.member.id().value()));
    }

    /// The reasons against everyone in what is still open, those a person may overrule first.
    List<Unfilled> open() {
        List<Unfilled> open = new ArrayList<>();
        for (Spot spot : spots) {
            if (missing(spot) > 0) {
                List<Barred> barred = new ArrayList<>();
                loads.values()
                        .forEach(load -> board.hindrance(load.member, spot)
                                .filter(why -> why.reason() != Reason.LEFT && why.reason() != Reason.THERE_ALREADY)
                                .ifPresent(why -> barred.add(new Barred(load.member, why))));
                barred.sort(Comparator.comparing(
                                (Barred each) -> !each.hindrance().reason().soft())
                        .thenComparing(each -> each.hindrance().reason() == Reason.AVAILABILITY)
                        .thenComparingInt(each -> Optional.ofNullable(
                                        loads.get(each.member().id()))
                                .map(Load::minutes)
                                .orElse(0)));
                open.add(new Unfilled(new Gap(spot.slot, missing(spot)), barred));
            }
        }
        return open;
    }

    private boolean handOver() {
        boolean better = false;
        for (Chosen place : chosen) {
            Spot spot = place.spot;
            boolean mixed = mixed(spot, place.load.member.id());
            double gain = place.load.change(spot, null) - price(mixed, place.load);
            for (Load other : loads.values()) {
                if (other != place.load
                        && gain + other.change(null, spot) + price(mixed, other) < -BETTER
                        && board.free(other.member, spot)) {
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
        if (one == two || a.spot == b.spot) {
            return false;
        }
        double change = one.change(a.spot, b.spot) + two.change(b.spot, a.spot);
        if (partyMembers && party(one.member.id()) != party(two.member.id())) {
            boolean mixedA = mixed(a.spot, one.member.id());
            boolean mixedB = mixed(b.spot, two.member.id());
            change += price(mixedA, two) - price(mixedA, one) + price(mixedB, one) - price(mixedB, two);
        }
        if (change > -BETTER) {
            return false;
        }
        leave(a.spot, one);
        leave(b.spot, two);
        boolean may = board.free(two.member, a.spot) && board.free(one.member, b.spot);
        a.load = may ? two : one;
        b.load = may ? one : two;
        enter(a.spot, a.load);
        enter(b.spot, b.load);
        return may;
    }

    private void enter(Spot spot, Load load) {
        board.put(load.member.id(), spot);
        people(spot).add(load.member.id());
        load.add(spot, 1);
    }

    private void leave(Spot spot, Load load) {
        board.take(load.member.id(), spot);
        people(spot).remove(load.member.id());
        load.add(spot, -1);
    }

    private List<MemberId> people(Spot spot) {
        return there.computeIfAbsent(spot, s -> new ArrayList<>());
    }

    private boolean party(MemberId id) {
        Load load = loads.get(id);
        return load != null && load.member.kind() == MemberKind.PARTY_MEMBER;
    }

    /// Whether a Party member stands there, `but` not counted.
    private boolean mixed(Spot spot, MemberId but) {
        if (!partyMembers) {
            return true;
        }
        for (MemberId id : people(spot)) {
            if (!id.equals(but) && party(id)) {
                return true;
            }
        }
        return false;
    }

    /// A price for a place in which no Party member stands, small beside a shift too many.
    private double price(boolean mixed, Load load) {
        return mixed || party(load.member.id()) ? 0 : NO_PARTY_MEMBER;
    }

    private long last(Load load, Spot before) {
        long last = Long.MIN_VALUE;
        for (Spot spot : board.of(load.member.id())) {
            if (spot.to <= before.from) {
                last = Math.max(last, spot.to);
            }
        }
        return last;
    }
}
