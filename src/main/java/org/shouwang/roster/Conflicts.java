package org.shouwang.roster;

import java.util.ArrayList;
import java.util.List;

/// What is wrong with the duties of a period, by the same rules that filling keeps.
public final class Conflicts {
    private Conflicts() {}

    /// In the order of days. Red: two places at once, away, no longer here.
    /// Amber: short rest, too many nights, at an unsuitable time.
    public static List<Conflict> of(DutyRoster roster, RosterRules rules) {
        Board board = new Board(roster, rules);
        List<Conflict> found = new ArrayList<>();
        for (Duty duty : roster.duties()) {
            if (duty.status().manned()) {
                Spot spot = board.spot(roster.slot(duty));
                board.take(duty.memberId(), spot);
                board.hindrance(roster.member(duty.memberId()), spot)
                        .ifPresent(why ->
                                found.add(new Conflict(duty, !why.reason().soft(), why)));
                board.put(duty.memberId(), spot);
            }
        }
        return found;
    }
}
