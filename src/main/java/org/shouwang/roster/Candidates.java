package org.shouwang.roster;

import java.util.Comparator;
import java.util.List;

/// Whom to ask for a place, best first: free before those a rule speaks against, among equals
/// the one with the fewest hours.
public final class Candidates {
    private final Board board;
    private final List<Share> shares;

    public Candidates(DutyRoster roster, RosterRules rules) {
        board = new Board(roster, rules);
        shares = Fairness.of(roster).shares();
    }

    /// Everyone who serves on that day and is not written there already.
    public List<Candidate> of(Slot slot) {
        Spot spot = board.spot(slot);
        return shares.stream()
                .map(share -> new Candidate(
                        share.member(),
                        share,
                        board.hindrance(share.member(), spot).orElse(null)))
                .filter(each -> each.hindrance() == null
                        || each.hindrance().reason() != Reason.LEFT
                                && each.hindrance().reason() != Reason.THERE_ALREADY)
                .sorted(Comparator.comparing((Candidate each) -> !each.free())
                        .thenComparing(each -> !each.askable())
                        .thenComparing(each ->
                                each.hindrance() != null && each.hindrance().reason() == Reason.AVAILABILITY)
                        .thenComparingLong(each -> each.share().minutes())
                        .thenComparingInt(each -> each.share().nights())
                        .thenComparingLong(each -> each.member().id().value()))
                .toList();
    }
}
