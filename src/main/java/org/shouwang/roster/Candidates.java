package org.shouwang.roster;

import java.util.Comparator;
import java.util.List;
import org.shouwang.roster.solver.Rule;

/// Whom to ask for a place, best first: free before those a rule speaks against, among equals the one who is furthest
/// behind a fair share.
public final class Candidates {
    private final Looking looking;
    private final List<Share> shares;

    public Candidates(DutyRoster roster, History history) {
        Casting casting = Casting.look(roster, history);
        looking = new Looking(casting, casting.written());
        shares = Fairness.of(roster).shares();
    }

    /// Everyone who serves on that day and is not written there already.
    public List<Candidate> of(Slot slot) {
        return shares.stream()
                .filter(share -> share.member().belongs(slot.day()) && !looking.takes(share.member(), slot))
                .map(share -> new Candidate(share.member(), share, looking.hindrances(share.member(), slot)))
                .sorted(Comparator.comparing((Candidate each) -> !each.free())
                        .thenComparing(each -> !each.askable())
                        .thenComparing(each ->
                                each.hindrance() != null && each.hindrance().rule() == Rule.UNAVAILABLE)
                        .thenComparing(each -> each.hindrances().size())
                        .thenComparingLong(each -> each.share().minutes())
                        .thenComparingInt(each -> each.share().nights())
                        .thenComparingLong(each -> each.member().id().value()))
                .toList();
    }
}
