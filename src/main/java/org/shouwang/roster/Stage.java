package org.shouwang.roster;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.shouwang.branch.Member;
import org.shouwang.branch.MemberId;
import org.shouwang.kit.time.DayKind;

/// The places and people of a roster, numbered: the places of the period in the order of time, those beside it in which
/// somebody stands, and everybody who is here at some time of it.
final class Stage {
    /// Days beyond the first and the last duty known, so that a night of the evening before has a day too.
    private static final int MARGIN_DAYS = 2;

    final DutyRoster roster;
    final Facts facts;
    final List<Slot> slots;
    final List<Member> people;
    private final LocalDate first;
    private final int days;
    private final boolean[] frozen;
    private final int[] from;
    private final boolean[] night;
    private final boolean[] weekend;
    private final boolean[] holiday;
    private final int[][] there;
    private final Map<Slot, Integer> placeOf = new HashMap<>();
    private final Map<MemberId, Integer> workerOf = new HashMap<>();

    /// @param untouched places that begin before are frozen, as are those outside the period; null for none at all
    Stage(DutyRoster roster, @Nullable LocalDateTime untouched) {
        this.roster = roster;
        facts = roster.facts();
        LocalDate begin = roster.period().first();
        LocalDate end = roster.period().last();
        for (Duty duty : roster.allDuties()) {
            begin = duty.day().isBefore(begin) ? duty.day() : begin;
            end = duty.day().isAfter(end) ? duty.day() : end;
        }
        first = begin.minusDays(MARGIN_DAYS);
        days = (int) ChronoUnit.DAYS.between(first, end) + 1 + MARGIN_DAYS;
        slots = slots(roster);
        people = people(roster);
        for (int p = 0; p < slots.size(); p++) {
            placeOf.put(slots.get(p), p);
        }
        for (int w = 0; w < people.size(); w++) {
            workerOf.put(people.get(w).id(), w);
        }
        frozen = new boolean[slots.size()];
        from = new int[slots.size()];
        night = new boolean[slots.size()];
        weekend = new boolean[slots.size()];
        holiday = new boolean[slots.size()];
        for (int p = 0; p < slots.size(); p++) {
            Slot slot = slots.get(p);
            frozen[p] = untouched != null && (!inside(p) || slot.begin().isBefore(untouched));
            from[p] = (int) ChronoUnit.MINUTES.between(first.atStartOfDay(), slot.begin());
            night[p] = slot.night();
            holiday[p] = roster.day(slot.day()).kind() == DayKind.HOLIDAY;
            weekend[p] = !holiday[p] && roster.rest(slot.day());
        }
        there = there(roster);
    }

    private static List<Slot> slots(DutyRoster roster) {
        Set<Slot> all = new HashSet<>(roster.slots());
        roster.allDuties().stream()
                .filter(duty -> duty.status().manned())
                .map(roster::slot)
                .forEach(all::add);
        return all.stream()
                .sorted(Comparator.comparing(Slot::begin)
                        .thenComparing(slot -> slot.shift().id().value()))
                .toList();
    }

    private static List<Member> people(DutyRoster roster) {
        Set<MemberId> writtenIn = new HashSet<>();
        roster.allDuties().forEach(duty -> writtenIn.add(duty.memberId()));
        return roster.people().stream()
                .filter(member -> writtenIn.contains(member.id())
                        || roster.period().days().stream().anyMatch(member::belongs))
                .sorted(Comparator.comparing(member -> member.id().value()))
                .toList();
    }

    private int[][] there(DutyRoster roster) {
        List<TreeSet<Integer>> people = new ArrayList<>();
        slots.forEach(slot -> people.add(new TreeSet<>()));
        for (Duty duty : roster.allDuties()) {
            if (duty.status().manned()) {
                people.get(place(roster.slot(duty))).add(worker(duty.memberId()));
            }
        }
        return people.stream()
                .map(set -> set.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }

    int places() {
        return slots.size();
    }

    int days() {
        return days;
    }

    /// The index of a place of the period, or of one beside it in which somebody stands; -1 for another.
    int place(Slot slot) {
        return placeOf.getOrDefault(slot, -1);
    }

    /// -1 for somebody not here in the period.
    int worker(MemberId id) {
        return workerOf.getOrDefault(id, -1);
    }

    boolean frozen(int place) {
        return frozen[place];
    }

    /// Whether it is one of the period, not of the days beside it.
    boolean inside(int place) {
        return roster.period().contains(slots.get(place).day());
    }

    /// Minutes since the first day began; with [#to], the first minute after it.
    int from(int place) {
        return from[place];
    }

    int to(int place) {
        return from[place] + minutes(place);
    }

    int minutes(int place) {
        return slots.get(place).shift().minutes();
    }

    /// The day it begins on, counted from 0.
    int day(int place) {
        return from[place] / (24 * 60);
    }

    LocalDate date(int day) {
        return first.plusDays(day);
    }

    /// The day to which its night belongs.
    int evening(int place) {
        return (int) ChronoUnit.DAYS.between(first, slots.get(place).evening());
    }

    boolean night(int place) {
        return night[place];
    }

    boolean weekend(int place) {
        return weekend[place];
    }

    boolean holiday(int place) {
        return holiday[place];
    }

    /// The workers who are written there now, the absent not counted.
    int[] there(int place) {
        return there[place];
    }

    /// Whether any post stands at a building, so that homes nearby count.
    boolean anyNear() {
        return roster.posts().stream().anyMatch(post -> post.building() != null);
    }

    /// How many people the place should have.
    int wanted(int place) {
        Slot slot = slots.get(place);
        return roster.stands(slot)
                ? Math.max(0, roster.needed(slot) - roster.walkUps(slot).size())
                : 0;
    }
}
