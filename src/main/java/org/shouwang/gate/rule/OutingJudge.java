package org.shouwang.gate.rule;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shouwang.gate.Direction;
import org.shouwang.gate.EntryDraft;
import org.shouwang.gate.GateRule;
import org.shouwang.gate.GateRules;
import org.shouwang.household.HouseholdId;
import org.shouwang.household.ResidentId;
import org.shouwang.kit.text.Texts;

/// Counts the outings of a household: how many people, how often, how long, and what an overlong one costs.
final class OutingJudge {
    private static final Texts T = Texts.of(OutingJudge.class);

    private final GateRules rules;
    private final Known known;
    private final ZoneId zone;

    OutingJudge(GateRules rules, Known known, ZoneId zone) {
        this.rules = rules;
        this.known = known;
        this.zone = zone;
    }

    void against(Judge.Findings found, EntryDraft draft, Instant at) {
        ResidentId resident = draft.passer().resident();
        HouseholdId household = draft.passer().household();
        if (resident == null) {
            stayed(found, draft, at);
        } else if (draft.direction() == Direction.IN) {
            returned(found, resident, at);
        } else if (household != null && !rules.uncounted(draft.category(), draft.purpose())) {
            int people = rules.line(GateRule.OUTING_PEOPLE).much();
            if (draft.people() > people) {
                found.add(GateRule.OUTING_PEOPLE, T.get("against.people", draft.people(), people));
            }
            if (found.asks(GateRule.OUTING_QUOTA)) {
                quota(found, household, at);
            }
        }
    }

    private void stayed(Judge.Findings found, EntryDraft draft, Instant at) {
        Integer most = rules.of(draft.category()).mostMinutes();
        if (most != null && draft.direction() == Direction.OUT && found.asks(GateRule.STAY_TOO_LONG)) {
            known.arrived(draft, at)
                    .map(since -> Duration.between(since, at).toMinutes())
                    .filter(minutes -> minutes > most)
                    .ifPresent(minutes -> found.add(
                            GateRule.STAY_TOO_LONG,
                            T.get("against.stay", GateRules.lasting(minutes), GateRules.lasting(most))));
        }
    }

    private void returned(Judge.Findings found, ResidentId resident, Instant at) {
        int most = rules.line(GateRule.OUTING_TOO_LONG).much();
        if (found.asks(GateRule.OUTING_TOO_LONG)) {
            known.ended(resident, at)
                    .filter(outing -> !rules.uncounted(outing.category(), outing.purpose()))
                    .map(outing -> outing.minutes(at))
                    .filter(minutes -> minutes > most)
                    .ifPresent(minutes -> found.add(
                            GateRule.OUTING_TOO_LONG,
                            T.get(
                                    "against.late",
                                    GateRules.lasting(minutes),
                                    GateRules.lasting(most),
                                    GateRules.lasting(minutes - most))));
        }
    }

    /// An outing is charged on its day; one that was too long is charged twice: again in the next period where one
    /// outing is free in each, else in the same.
    private void quota(Judge.Findings found, HouseholdId household, Instant at) {
        RuleLine line = rules.line(GateRule.OUTING_QUOTA);
        LocalDate first = at.atZone(zone).toLocalDate().minusDays(2L * line.period());
        List<Charge> charges = new ArrayList<>();
        for (Outing outing : known.outings(household, first, at)) {
            if (!rules.uncounted(outing.category(), outing.purpose())) {
                charges.add(new Charge(outing, outing.at(), false));
                if (found.asks(GateRule.OUTING_FORFEITED) && tooLong(outing, at)) {
                    Instant again = line.much() == 1 ? freeAfter(line, outing.at()) : outing.at();
                    charges.add(new Charge(outing, again, true));
                }
            }
        }
        List<Charge> real = charged(
                line, charges.stream().filter(charge -> !charge.penalty()).toList(), at);
        List<Charge> all = charged(line, charges, at);
        if (all.size() >= line.much()) {
            Instant free = free(line, charges, at);
            boolean forfeited = real.size() < line.much();
            found.add(
                    forfeited ? GateRule.OUTING_FORFEITED : GateRule.OUTING_QUOTA,
                    forfeited ? forfeited(all, at, free) : used(line, real, free));
        }
    }

    private boolean tooLong(Outing outing, Instant at) {
        RuleLine most = rules.line(GateRule.OUTING_TOO_LONG);
        return most.on() && outing.minutes(at) > most.much();
    }

    private List<Charge> charged(RuleLine line, List<Charge> charges, Instant at) {
        return charges.stream()
                .filter(charge -> !charge.from().isAfter(endOfDay(line, at))
                        && freeAfter(line, charge.from()).isAfter(at))
                .toList();
    }

    /// By calendar days a charge of later today counts today.
    private Instant endOfDay(RuleLine line, Instant at) {
        return line.rolling()
                ? at
                : at.atZone(zone)
                        .toLocalDate()
                        .plusDays(1)
                        .atStartOfDay(zone)
                        .toInstant()
                        .minusSeconds(1);
    }

    /// From when a charge counts no longer.
    private Instant freeAfter(RuleLine line, Instant charged) {
        return line.rolling()
                ? charged.plus(Duration.ofDays(line.period()))
                : charged.atZone(zone)
                        .toLocalDate()
                        .plusDays(line.period())
                        .atStartOfDay(zone)
                        .toInstant();
    }

    private Instant free(RuleLine line, List<Charge> charges, Instant at) {
        return charges.stream()
                .map(charge -> freeAfter(line, charge.from()))
                .filter(moment -> moment.isAfter(at))
                .sorted()
                .filter(moment -> charged(line, charges, moment).size() < line.much())
                .findFirst()
                .orElse(at);
    }

    private String used(RuleLine line, List<Charge> real, Instant free) {
        Outing last = latest(real);
        String every = T.get(
                line.rolling() ? "every.hours" : "every.days",
                line.rolling() ? line.period() * 24 : line.period(),
                line.much());
        return last == null
                ? T.get("against.none", every)
                : T.get(
                        "against.quota",
                        MomentWords.words(last.at(), zone),
                        real.size(),
                        every,
                        MomentWords.words(free, zone));
    }

    private String forfeited(List<Charge> all, Instant at, Instant free) {
        Outing outing = latest(all.stream().filter(Charge::penalty).toList());
        int most = rules.line(GateRule.OUTING_TOO_LONG).much();
        return outing == null
                ? ""
                : T.get(
                        outing.back() == null ? "against.forfeited.out" : "against.forfeited",
                        outing.name().value(),
                        MomentWords.words(outing.at(), zone),
                        GateRules.lasting(outing.minutes(at)),
                        GateRules.lasting(most),
                        MomentWords.words(free, zone));
    }

    private static @Nullable Outing latest(List<Charge> charges) {
        return charges.stream()
                .map(Charge::outing)
                .max(Comparator.comparing(Outing::at))
                .orElse(null);
    }

    /// @param penalty for having been out too long
    private record Charge(Outing outing, Instant from, boolean penalty) {}
}
