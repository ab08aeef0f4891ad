package org.shouwang.roster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
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
    private final Map<MemberId, List<Spot>> stands = new HashMap<>();
    private final Map<Slot, Spot> spots = new HashMap<>();
    private final Map<MemberId, Map<Spot, Optional<Reason>>> lasting = new HashMap<>();

    Board(DutyRoster roster, RosterRules rules) {
        this.roster = roster;
        this.rules = rules;
        roster.allDuties().stream()
                .filter(duty -> duty.status().manned())
                .forEach(duty -> put(duty.memberId(), spot(roster.slot(duty))));
    }

    Spot spot(Slot slot) {
        return spots.computeIfAbsent(slot, s -> new Spot(roster, s));
    }

    void put(MemberId id, Spot spot) {
        stands.computeIfAbsent(id, i -> new ArrayList<>()).add(spot);
    }

    void take(MemberId id, Spot spot) {
        of(id).remove(spot);
    }

    List<Spot> of(MemberId id) {
        return stands.getOrDefault(id, List.of());
    }

    boolean free(Member member, Spot spot) {
        return reason(member, spot) == null;
    }

    /// The first rule in the way, or null.
    @Nullable
    Reason reason(Member member, Spot spot) {
        Reason always = lasting(member, spot);
        if (always == Reason.LEFT || always == Reason.AWAY) {
            return always;
        }
        Reason found = always;
        List<Spot> mine = of(member.id());
        for (Spot other : mine) {
            if (other == spot) {
                return Reason.THERE_ALREADY;
            }
            if (other.overlaps(spot)) {
                return Reason.OVERLAP;
            }
            if (found == null && other.rest(spot) < rules.restMinutes()) {
                found = Reason.SHORT_REST;
            }
        }
        if (found == null && spot.night && nightsRunning(mine, spot) > rules.nightsRunning()) {
            return Reason.NIGHTS_RUNNING;
        }
        return found;
    }

    /// What does not depend on where people stand: not here, away, or an unsuitable time.
    @Nullable
    Reason lasting(Member member, Spot spot) {
        return lasting.computeIfAbsent(member.id(), id -> new HashMap<>())
                .computeIfAbsent(spot, s -> {
                    if (!member.belongs(s.slot.day())) {
                        return Optional.of(Reason.LEFT);
                    }
                    if (away(member, s.slot).isPresent()) {
                        return Optional.of(Reason.AWAY);
                    }
                    return available(member, s.slot) ? Optional.empty() : Optional.of(Reason.AVAILABILITY);
                })
                .orElse(null);
    }

    Optional<Hindrance> hindrance(Member member, Spot spot) {
        Reason reason = reason(member, spot);
        return reason == null ? Optional.empty() : Optional.of(new Hindrance(reason, sentence(reason, member, spot)));
    }

    private String sentence(Reason reason, Member member, Spot spot) {
        LocalDate day = spot.slot.day();
        return switch (reason) {
            case LEFT -> T.get("bar.left", Dates.brief(day));
            case AWAY -> away(member, spot.slot).map(leave -> leave(leave, day)).orElseThrow();
            case AVAILABILITY -> T.get("bar.availability", Texts.name(member.availability()));
            case THERE_ALREADY -> T.get("bar.there");
            case OVERLAP -> T.get("bar.overlap", where(nearest(member, spot)));
            case SHORT_REST -> {
                Spot other = nearest(member, spot);
                String before = other.from < spot.from ? T.get("bar.before") : T.get("bar.after");
                yield T.get("bar.rest", before, where(other), hours(other.rest(spot)), hours(rules.restMinutes()));
            }
            case NIGHTS_RUNNING -> T.get("bar.nights", nightsRunning(of(member.id()), spot));
        };
    }

    private static String leave(Leave leave, LocalDate day) {
        String what = Texts.name(leave.kind());
        return leave.untilDay() == null
                ? T.get("bar.away.open", Dates.brief(day), what)
                : T.get("bar.away", Dates.brief(day), what, Dates.brief(leave.untilDay()));
    }

    private Spot nearest(Member member, Spot spot) {
        return of(member.id()).stream()
                .min(Comparator.comparingLong(other -> other.rest(spot)))
                .orElseThrow();
    }

    private String where(Spot spot) {
        return T.get(
                "slot.where",
                Dates.brief(spot.slot.day()),
                spot.slot.shift().hours(),
                roster.postName(spot.slot.shift()));
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

    private static int nightsRunning(List<Spot> mine, Spot spot) {
        int run = 1;
        for (long evening = spot.evening - 1; stoodOn(mine, spot, evening); evening--) {
            run++;
        }
        for (long evening = spot.evening + 1; stoodOn(mine, spot, evening); evening++) {
            run++;
        }
        return run;
    }

    private static boolean stoodOn(List<Spot> mine, Spot but, long evening) {
        for (Spot spot : mine) {
            if (spot != but && spot.night && spot.evening == evening) {
                return true;
            }
        }
        return false;
    }
}
