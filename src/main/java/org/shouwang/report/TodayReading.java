package org.shouwang.report;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shouwang.branch.Member;
import org.shouwang.branch.MemberKind;
import org.shouwang.delivery.Deliveries;
import org.shouwang.gate.Direction;
import org.shouwang.gate.EntryCheck;
import org.shouwang.gate.GateRegister;
import org.shouwang.kit.db.Query;
import org.shouwang.kit.time.Period;
import org.shouwang.ledger.Ledger;
import org.shouwang.roster.Duty;
import org.shouwang.roster.DutyRoster;
import org.shouwang.roster.OnDuty;
import org.shouwang.roster.Rosters;
import org.shouwang.roster.Slot;
import org.shouwang.roster.Watch;
import org.shouwang.zone.ControlledZone;
import org.shouwang.zone.ControlledZones;
import org.shouwang.zone.ZoneState;

/// Puts the home page together from one reading.
final class TodayReading {
    private static final int AHEAD_DAYS = 7;

    private final Ledger ledger;
    private final GateRegister register;
    private final Deliveries deliveries;
    private final Rosters rosters;
    private final ZoneId zone;
    private final Query q;

    TodayReading(Ledger ledger, Rosters rosters, Clock clock, Query q) {
        this.ledger = ledger;
        this.register = new GateRegister(ledger, clock);
        this.deliveries = new Deliveries(ledger, clock);
        this.rosters = rosters;
        this.zone = clock.getZone();
        this.q = q;
    }

    Today at(LocalDateTime now) {
        LocalDate day = now.toLocalDate();
        Figures today = Figures.of(q, rosters, Period.day(day));
        Figures week = Figures.of(q, rosters, new Period(day.minusDays(6), day));
        DutyRoster ahead = rosters.period(q, new Period(day.minusDays(1), day.plusDays(AHEAD_DAYS)));
        List<EntryCheck> entries = register.of(day);
        List<EntryCheck> yesterday = register.of(day.minusDays(1)).stream()
                .filter(entry -> !local(entry).plusDays(1).isAfter(now))
                .toList();
        List<EntryCheck> out = register.notBack(day);
        OnDuty onDuty = rosters.onDuty(now);
        Duration longest = out.isEmpty() ? null : Duration.between(local(out.getFirst()), now);
        return new Today(
                now,
                today.homes(),
                today.gate(),
                today.gate().entered() - passed(yesterday, Direction.IN),
                today.gate().left() - passed(yesterday, Direction.OUT),
                commonest(entries),
                longest,
                register.byHour(day),
                deliveries.tallyToToday().total(),
                today.deliveries().done(),
                turns(ahead, now),
                crew(onDuty),
                new WaitingList(today, ahead, now)
                        .with(
                                out,
                                longest,
                                expired(now),
                                deliveries.tallyToToday().total().open(),
                                StoreWaiting.of(q, day)),
                week.days(),
                Letterhead.of(ledger));
    }

    private List<ControlledZone> expired(LocalDateTime now) {
        Instant at = now.atZone(zone).toInstant();
        return ControlledZones.all(q).stream()
                .filter(place -> place.stateAt(at) == ZoneState.EXPIRED)
                .toList();
    }

    private LocalDateTime local(EntryCheck entry) {
        return LocalDateTime.ofInstant(entry.at(), zone);
    }

    private static int passed(List<EntryCheck> entries, Direction direction) {
        return (int) entries.stream()
                .filter(entry -> entry.passed() && entry.direction() == direction)
                .count();
    }

    private static @Nullable String commonest(List<EntryCheck> entries) {
        Map<String, Long> reasons = entries.stream()
                .filter(entry -> !entry.outcome().passed())
                .map(EntryCheck::reason)
                .filter(Objects::nonNull)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return reasons.entrySet().stream()
                .max(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    private static List<Turn> turns(DutyRoster roster, LocalDateTime now) {
        Period today = Period.day(now.toLocalDate());
        LocalDateTime midnight = today.first().atStartOfDay();
        List<Slot> slots = roster.slots().stream()
                .filter(slot -> slot.end().isAfter(midnight) && slot.begin().isBefore(midnight.plusDays(2)))
                .toList();
        return slots.stream()
                .map(slot -> turn(roster, slot, slot.day().isAfter(today.first()), state(slot, slots, now)))
                .sorted(Comparator.comparing((Turn turn) -> turn.slot().begin()))
                .toList();
    }

    private static Turn turn(DutyRoster roster, Slot slot, boolean tomorrow, Turn.State state) {
        List<Duty> manned = roster.duties(slot.shift().id(), slot.day()).stream()
                .filter(duty -> duty.status().manned())
                .toList();
        String leader = manned.stream()
                .filter(Duty::leader)
                .map(duty -> roster.member(duty.memberId()).called())
                .findFirst()
                .orElse(null);
        List<String> people = manned.stream()
                .map(duty -> roster.member(duty.memberId()).called())
                .toList();
        return new Turn(slot, tomorrow, roster.post(slot.shift()).name(), people, leader, roster.missing(slot), state);
    }

    private static Turn.State state(Slot slot, List<Slot> all, LocalDateTime now) {
        if (slot.span().contains(now)) {
            return Turn.State.ON_DUTY;
        }
        if (!slot.end().isAfter(now)) {
            return Turn.State.DONE;
        }
        boolean first = all.stream()
                .noneMatch(other -> other.shift().postId().equals(slot.shift().postId())
                        && other.begin().isAfter(now)
                        && other.begin().isBefore(slot.begin()));
        return first ? Turn.State.NEXT : Turn.State.LATER;
    }

    private static Today.Crew crew(OnDuty onDuty) {
        List<Member> people = onDuty.now().stream()
                .map(Watch::people)
                .flatMap(List::stream)
                .distinct()
                .toList();
        return new Today.Crew(people.size(), of(people, MemberKind.PARTY_MEMBER), of(people, MemberKind.VOLUNTEER));
    }

    private static int of(List<Member> people, MemberKind kind) {
        return (int) people.stream().filter(member -> member.kind() == kind).count();
    }
}
