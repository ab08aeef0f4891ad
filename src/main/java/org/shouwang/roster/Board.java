package org.shouwang.roster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shouwang.branch.Leave;
import org.shouwang.branch.Member;
import org.shouwang.branch.MemberId;
import org.shouwang.kit.text.Texts;
import org.shouwang.kit.time.Dates;

/// The roster as magnets on a board: who stands where, moved about freely, and the one place that knows the rules.
final class Board {
    private static final Texts T = Texts.of(Board.class);
    private static final int LATE_MINUTES = 60;

    private final DutyRoster roster;
    private final RosterRules rules;
    private final Map<MemberId, List<Slot>> stands = new HashMap<>();

    Board(DutyRoster roster, RosterRules rules) {
        this.roster = roster;
        this.rules = rules;
        roster.allDuties().stream()
                .filter(duty -> duty.status().manned())
                .forEach(duty -> put(duty.memberId(), roster.slot(duty)));
    }

    void put(MemberId id, Slot slot) {
        stands.computeIfAbsent(id, i -> new ArrayList<>()).add(slot);
    }

    void take(MemberId id, Slot slot) {
        of(id).remove(slot);
    }

    List<Slot> of(MemberId id) {
        return stands.getOrDefault(id, List.of());
    }

    boolean free(Member member, Slot slot) {
        return reason(member, slot) == null;
    }

    /// The first rule in the way, or null.
    @Nullable Reason reason(Member member, Slot slot) {
        if (!member.belongs(slot.day())) {
            return Reason.LEFT;
        }
        if (away(member, slot).isPresent()) {
            return Reason.AWAY;
        }
        List<Slot> mine = of(member.id());
        Reason found = null;
        for (Slot other : mine) {
            if (other.equals(slot)) {
                return Reason.THERE_ALREADY;
            }
            if (other.overlaps(slot)) {
                return Reason.OVERLAP;
            }
            if (other.span().restBetween(slot.span()) < rules.restMinutes()) {
                found = Reason.SHORT_REST;
            }
        }
        if (!available(member, slot)) {
            return Reason.AVAILABILITY;
        }
        if (found != null) {
            return found;
        }
        return nightsRunning(mine, slot) > rules.nightsRunning() ? Reason.NIGHTS_RUNNING : null;
    }

    Optional<Hindrance> hindrance(Member member, Slot slot) {
        Reason reason = reason(member, slot);
        return reason == null ? Optional.empty() : Optional.of(new Hindrance(reason, sentence(reason, member, slot)));
    }

    private String sentence(Reason reason, Member member, Slot slot) {
        return switch (reason) {
            case LEFT -> T.get("bar.left", Dates.brief(slot.day()));
            case AWAY -> away(member, slot).map(leave -> leave(leave, slot.day())).orElseThrow();
            case AVAILABILITY -> T.get("bar.availability", Texts.name(member.availability()));
            case THERE_ALREADY -> T.get("bar.there");
            case OVERLAP -> T.get("bar.overlap", nearest(member, slot).map(this::where).orElseThrow());
            case SHORT_REST -> {
                Slot other = nearest(member, slot).orElseThrow();
                String before = other.begin().isBefore(slot.begin()) ? T.get("bar.before") : T.get("bar.after");
                yield T.get("bar.rest", before, where(other), hours(other.span().restBetween(slot.span())), hours(rules.restMinutes()));
            }
            case NIGHTS_RUNNING -> T.get("bar.nights", nightsRunning(of(member.id()), slot));
        };
    }

    private String leave(Leave leave, LocalDate day) {
        String what = Texts.name(leave.kind());
        return leave.untilDay() == null
                ? T.get("bar.away.open", Dates.brief(day), what)
                : T.get("bar.away", Dates.brief(day), what, Dates.brief(leave.untilDay()));
    }

    private Optional<Slot> nearest(Member member, Slot slot) {
        return of(member.id()).stream()
                .min((a, b) -> Long.compare(a.span().restBetween(slot.span()), b.span().restBetween(slot.span())));
    }

    private String where(Slot slot) {
        return T.get("slot.where", Dates.brief(slot.day()), slot.shift().hours(), roster.postName(slot.shift()));
    }

    static String hours(long minutes) {
        return minutes % 60 == 0 ? Long.toString(minutes / 60) : Double.toString(Math.round(minutes / 6.0) / 10.0);
    }

    private Optional<Leave> away(Member member, Slot slot) {
        return Stream.of(slot.day(), slot.end().minusMinutes(1).toLocalDate())
                .flatMap(day -> roster.leave(member.id(), day).stream())
                .findFirst();
    }

    private boolean available(Member member, Slot slot) {
        return switch (member.availability()) {
            case ANY -> true;
            case DAY -> slot.shift().time().nightMinutes() <= LATE_MINUTES;
            case NIGHT -> slot.shift().time().nightMinutes() > LATE_MINUTES;
            case WEEKEND -> roster.rest(slot.day());
            case WORKDAY -> !roster.rest(slot.day());
        };
    }

    private static int nightsRunning(List<Slot> mine, Slot slot) {
        if (!slot.night()) {
            return 0;
        }
        int run = 1;
        for (LocalDate evening = slot.evening().minusDays(1); stoodOn(mine, slot, evening); evening = evening.minusDays(1)) {
            run++;
        }
        for (LocalDate evening = slot.evening().plusDays(1); stoodOn(mine, slot, evening); evening = evening.plusDays(1)) {
            run++;
        }
        return run;
    }

    private static boolean stoodOn(List<Slot> mine, Slot but, LocalDate evening) {
        return mine.stream().anyMatch(slot -> !slot.equals(but) && slot.night() && slot.evening().equals(evening));
    }
}
