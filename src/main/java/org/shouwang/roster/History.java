package org.shouwang.roster;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shouwang.branch.Member;
import org.shouwang.branch.MemberId;
import org.shouwang.kit.time.DayKind;

/// What everybody stood before a period, and what would have been fair: by the days on which they were here and could
/// stand that kind of duty.
public final class History {
    /// Nothing before.
    public static final History NONE = new History(null);

    private final @Nullable DutyRoster past;
    private final Map<MemberId, Share> shares = new HashMap<>();
    private final Map<MemberId, List<Duty>> duties;

    /// @param past the roster of the time before, null for none
    History(@Nullable DutyRoster past) {
        this.past = past;
        duties = past == null
                ? Map.of()
                : past.duties().stream()
                        .filter(duty -> duty.status().manned())
                        .collect(Collectors.groupingBy(Duty::memberId));
        if (past != null) {
            Fairness.of(past)
                    .shares()
                    .forEach(share -> shares.put(share.member().id(), share));
        }
    }

    /// The first day counted, null where nothing is.
    public @Nullable LocalDate since() {
        return past == null || duties.isEmpty()
                ? null
                : past.duties().stream()
                        .map(Duty::day)
                        .min(LocalDate::compareTo)
                        .orElse(null);
    }

    /// What a person stood, null for nothing.
    public @Nullable Share share(MemberId id) {
        return shares.get(id);
    }

    /// By how much a person is behind a fair share of the past; negative for ahead.
    Map<MemberId, Double> behind(Burden burden) {
        Map<MemberId, Double> behind = new HashMap<>();
        if (past == null || duties.isEmpty()) {
            return behind;
        }
        Map<LocalDate, List<Slot>> byDay = past.slots().stream()
                .filter(slot -> burden.counts(past, slot))
                .collect(Collectors.groupingBy(Slot::day, LinkedHashMap::new, Collectors.toList()));
        Lasting lasting = new Lasting(past);
        BiPredicate<Member, List<Slot>> could =
                (member, slots) -> slots.stream().anyMatch(slot -> lasting.may(member, slot));
        Map<MemberId, Double> weights = new LinkedHashMap<>();
        Map<MemberId, Double> stood = new HashMap<>();
        for (Member member : past.people()) {
            List<Duty> mine = duties.getOrDefault(member.id(), List.of());
            LocalDate since = member.joinedOn() != null
                    ? member.joinedOn()
                    : mine.stream().map(Duty::day).min(LocalDate::compareTo).orElse(LocalDate.MAX);
            Predicate<LocalDate> here = day -> !day.isBefore(since);
            long days = byDay.entrySet().stream()
                    .filter(day -> here.test(day.getKey()) && could.test(member, day.getValue()))
                    .count();
            weights.put(
                    member.id(),
                    (double) days * past.facts().profile(member.id()).share());
            stood.put(
                    member.id(),
                    mine.stream().mapToDouble(duty -> burden.stood(past, duty)).sum());
        }
        double weight =
                weights.values().stream().mapToDouble(Double::doubleValue).sum();
        double total = weights.keySet().stream()
                .filter(id -> weights.getOrDefault(id, 0.0) > 0)
                .mapToDouble(id -> stood.getOrDefault(id, 0.0))
                .sum();
        weights.forEach((id, mine) -> {
            if (mine > 0) {
                behind.put(id, total * mine / weight - stood.getOrDefault(id, 0.0));
            }
        });
        return behind;
    }

    /// What is to be shared equally.
    enum Burden {
        HOURS,
        NIGHTS,
        WEEKENDS,
        HOLIDAYS;

        boolean counts(DutyRoster roster, Slot slot) {
            return switch (this) {
                case HOURS -> true;
                case NIGHTS -> slot.night();
                case WEEKENDS ->
                    roster.rest(slot.day()) && roster.day(slot.day()).kind() != DayKind.HOLIDAY;
                case HOLIDAYS -> roster.day(slot.day()).kind() == DayKind.HOLIDAY;
            };
        }

        double stood(DutyRoster roster, Duty duty) {
            Slot slot = roster.slot(duty);
            return this == HOURS ? Hours.counted(duty, slot) : amount(roster, slot);
        }

        /// Minutes, or 1 for one shift of the kind.
        double amount(DutyRoster roster, Slot slot) {
            if (!counts(roster, slot)) {
                return 0;
            }
            return this == HOURS ? slot.shift().minutes() : 1;
        }
    }
}
