package org.shouwang.roster.ui;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shouwang.roster.Candidates;
import org.shouwang.roster.Conflict;
import org.shouwang.roster.Duty;
import org.shouwang.roster.DutyId;
import org.shouwang.roster.DutyRoster;
import org.shouwang.roster.Fairness;
import org.shouwang.roster.Figures;

/// The month on the screen, as read at one moment.
///
/// @param open the first gaps from today on with their candidates; `openPlaces` counts all of them
public record Shown(
        DutyRoster roster,
        Figures figures,
        Fairness fairness,
        Map<DutyId, List<Conflict>> conflicts,
        Candidates candidates,
        List<OpenPlace> open,
        int openPlaces,
        LocalDate today) {
    /// How many people serve in the period at all.
    public int serving() {
        return (int) roster.people().stream()
                .filter(member -> roster.period().days().stream().anyMatch(member::belongs))
                .count();
    }

    /// The duties that must not stand so and have no reason written: from today on, or the whole of a month that is
    /// over; in the order of time.
    public List<Conflict> forbidden() {
        boolean over = roster.period().last().isBefore(today);
        return roster.allDuties().stream()
                .filter(duty -> duty.overruled() == null
                        && roster.period().contains(duty.day())
                        && (over || !duty.day().isBefore(today)))
                .flatMap(duty -> conflicts(duty).stream().filter(Conflict::red).limit(1))
                .sorted(Comparator.comparing(
                        conflict -> roster.slot(conflict.duty()).begin()))
                .toList();
    }

    /// The gravest conflict of a duty.
    public @Nullable Conflict conflict(Duty duty) {
        List<Conflict> all = conflicts(duty);
        return all.isEmpty() ? null : all.getFirst();
    }

    /// All of them, the gravest first.
    public List<Conflict> conflicts(Duty duty) {
        return conflicts.getOrDefault(duty.id(), List.of());
    }
}
