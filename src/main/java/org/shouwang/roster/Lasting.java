package org.shouwang.roster;

import java.time.LocalDate;
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
import org.shouwang.roster.solver.Rule;

/// What keeps a person from a place whatever else they do: not here, away, or at a time at which they cannot serve.
final class Lasting {
    private static final Texts T = Texts.of(Lasting.class);
    private static final int LATE_MINUTES = 60;

    private final DutyRoster roster;
    private final Facts facts;
    private final boolean timesCount;
    private final boolean timesBind;
    private final Map<MemberId, Times> times = new HashMap<>();

    /// What a person said of their times.
    private record Times(List<Wish> cannot, List<Wish> offered, boolean onlyOffered) {}

    private final @Nullable Stage stage;
    private final byte[][] known;

    Lasting(DutyRoster roster) {
        this(roster, null);
    }

    /// Remembers what it said of the places and people of a stage.
    Lasting(Stage stage) {
        this(stage.roster, stage);
    }

    private Lasting(DutyRoster roster, @Nullable Stage stage) {
        this.roster = roster;
        this.stage = stage;
        known = stage == null ? new byte[0][] : new byte[stage.people.size()][stage.places()];
        facts = roster.facts();
        timesCount = facts.rule(Rule.UNAVAILABLE).on();
        timesBind = facts.rule(Rule.UNAVAILABLE).strength() == Strength.HARD;
    }

    /// Whether the person may stand there at all; what may be waived and is, counts as fitting.
    boolean may(Member member, Slot slot) {
        Rule rule = rule(member, slot);
        return rule == null || rule == Rule.UNAVAILABLE && !timesBind;
    }

    /// The same by the numbers of a stage.
    boolean may(int worker, int place) {
        Rule rule = rule(worker, place);
        return rule == null || rule == Rule.UNAVAILABLE && !timesBind;
    }

    @Nullable
    Rule rule(int worker, int place) {
        if (stage == null) {
            throw new IllegalStateException("no stage");
        }
        if (known[worker][place] == 0) {
            Rule rule = rule(stage.people.get(worker), stage.slots.get(place));
            known[worker][place] = (byte) (rule == null ? 1 : rule == Rule.AWAY ? 2 : 3);
        }
        return switch (known[worker][place]) {
            case 1 -> null;
            case 2 -> Rule.AWAY;
            default -> Rule.UNAVAILABLE;
        };
    }

    /// [Rule#AWAY], [Rule#UNAVAILABLE] or null for nothing.
    @Nullable
    Rule rule(Member member, Slot slot) {
        if (!member.belongs(slot.day()) || away(member, slot).isPresent()) {
            return Rule.AWAY;
        }
        boolean fits = !timesCount || fits(member, slot) || facts.waived(Rule.UNAVAILABLE, slot, member.id());
        return fits ? null : Rule.UNAVAILABLE;
    }

    Optional<Hindrance> hindrance(Member member, Slot slot) {
        LocalDate day = slot.day();
        Rule rule = rule(member, slot);
        if (rule == null) {
            return Optional.empty();
        }
        if (rule == Rule.UNAVAILABLE) {
            return Optional.of(new Hindrance(rule, false, unavailable(member, slot)));
        }
        String sentence = member.belongs(day)
                ? away(member, slot).map(leave -> leave(leave, day)).orElse("")
                : T.get("bar.left", Dates.brief(day));
        return Optional.of(new Hindrance(rule, true, sentence));
    }

    private String unavailable(Member member, Slot slot) {
        if (!suits(member, slot)) {
            return T.get("bar.availability", Texts.name(member.availability()));
        }
        return cannot(member, slot)
                ? T.get("bar.cannot", Dates.brief(slot.day()))
                : T.get("bar.given", Dates.brief(slot.day()));
    }

    private static String leave(Leave leave, LocalDate day) {
        String what = Texts.name(leave.kind());
        return leave.untilDay() == null
                ? T.get("bar.away.open", Dates.brief(day), what)
                : T.get("bar.away", Dates.brief(day), what, Dates.brief(leave.untilDay()));
    }

    private Optional<Leave> away(Member member, Slot slot) {
        return Stream.of(slot.day(), slot.end().minusMinutes(1).toLocalDate())
                .flatMap(day -> roster.leave(member.id(), day).stream())
                .findFirst();
    }

    private boolean fits(Member member, Slot slot) {
        return suits(member, slot) && !cannot(member, slot) && given(member, slot);
    }

    private boolean suits(Member member, Slot slot) {
        return switch (member.availability()) {
            case ANY -> true;
            case DAY -> slot.shift().time().nightMinutes() <= LATE_MINUTES;
            case NIGHT -> slot.shift().time().nightMinutes() > LATE_MINUTES;
            case WEEKEND -> roster.rest(slot.day());
            case WORKDAY -> !roster.rest(slot.day());
        };
    }

    private boolean cannot(Member member, Slot slot) {
        return times(member).cannot().stream().anyMatch(wish -> wish.touches(slot));
    }

    private boolean given(Member member, Slot slot) {
        Times said = times(member);
        return !said.onlyOffered() || said.offered().stream().anyMatch(wish -> wish.touches(slot));
    }

    private Times times(Member member) {
        return times.computeIfAbsent(
                member.id(),
                id -> new Times(
                        facts.wishes(id, WishKind.UNAVAILABLE),
                        facts.wishes(id, WishKind.OFFERED),
                        facts.profile(id).onlyGiven()));
    }
}
