package org.shouwang.roster.ui;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.shouwang.roster.Candidates;
import org.shouwang.roster.Conflict;
import org.shouwang.roster.Conflicts;
import org.shouwang.roster.DutyId;
import org.shouwang.roster.DutyRoster;
import org.shouwang.roster.Fairness;
import org.shouwang.roster.Gap;
import org.shouwang.roster.History;
import org.shouwang.roster.Rosters;
import org.shouwang.roster.Standing;

/// Reads a month with all that the screen says about it. Runs in the background.
final class RosterReading {
    static final int SHOWN_GAPS = 12;

    private final Rosters rosters;

    RosterReading(Rosters rosters) {
        this.rosters = rosters;
    }

    Shown month(YearMonth month) {
        LocalDate today = rosters.today();
        DutyRoster roster = rosters.month(month);
        History history = rosters.history(roster.period());
        Map<DutyId, List<Conflict>> conflicts = Conflicts.of(roster).stream()
                .collect(Collectors.groupingBy(conflict -> conflict.duty().id()));
        Candidates candidates = new Candidates(roster, history);
        List<Gap> gaps = roster.gaps().stream()
                .filter(gap -> !gap.slot().day().isBefore(today) || month.isBefore(YearMonth.from(today)))
                .toList();
        List<OpenPlace> open = gaps.stream()
                .limit(SHOWN_GAPS)
                .map(gap -> new OpenPlace(gap, candidates.of(gap.slot())))
                .toList();
        int places = gaps.stream().mapToInt(Gap::missing).sum();
        return new Shown(roster, roster.figures(), Fairness.of(roster), conflicts, candidates, open, places, today);
    }

    /// How everyone stands beside the others, in the month that is shown and to date.
    List<Standing> standings(Shown shown) {
        return Standing.of(shown.roster(), rosters.history(shown.roster().period()));
    }
}
