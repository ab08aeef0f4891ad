package org.shouwang.roster;

import java.util.Comparator;
import java.util.List;
import org.shouwang.roster.solver.Rule;

/// Whom to ask for a place, best first: free before those a rule speaks against, among equals the one who is furthest
/// behind a fair share.
public final class Candidates {
    private final Looking looking;
    private final List<Standing> standings;

    public Candidates(DutyRoster roster, History history) {
        Casting casting = Casting.look(roster);
        looking = new Looking(casting, casting.written());
        standings = Standing.of(roster, history);
    }

    /// Everyone who serves on that day and is not written there already.
    public List<Candidate> of(Slot slot) {
        return standings.stream()
                .filter(each -> each.now().member().belongs(slot.day())
                        && !looking.takes(each.now().member(), slot))
                .sorted(Comparator.comparingDouble(Standing::hoursAhead)
                        .thenComparingDouble(Standing::nightsAhead)
                        .thenComparingLong(each -> each.now().member().id().value()))
                .map(each -> new Candidate(
                        each.now().member(),
                        each.now(),
                        looking.hindrances(each.now().member(), slot)))
                .sorted(Comparator.comparing((Candidate each) -> !each.free())
                        .thenComparing(each -> !each.askable())
                        .thenComparing(each ->
                                each.hindrance() != null && each.hindrance().rule() == Rule.UNAVAILABLE)
                        .thenComparing(each -> each.hindrances().size()))
                .toList();
    }
}
