package org.shouwang.roster.ui;

import org.shouwang.branch.Roll;
import org.shouwang.ledger.Ledger;
import org.shouwang.roster.Duties;
import org.shouwang.roster.DutyBlocks;
import org.shouwang.roster.PlaceHistory;
import org.shouwang.roster.Posts;
import org.shouwang.roster.RuleBook;
import org.shouwang.roster.Staffing;
import org.shouwang.roster.Suspensions;
import org.shouwang.roster.Templates;
import org.shouwang.roster.Waivers;
import org.shouwang.roster.Wishes;

/// What the roster is set up with: posts, what they need, people and what they can, rules, kept weeks; and the verbs
/// for what happens to single places.
///
/// Every verb reads or writes the store: call it in the background.
public record RosterSetup(
        Posts posts,
        Staffing staffing,
        Roll roll,
        Wishes wishes,
        RuleBook rules,
        Waivers waivers,
        Templates templates,
        DutyBlocks blocks,
        Duties duties,
        Suspensions suspensions,
        PlaceHistory history) {
    static RosterSetup of(Ledger ledger) {
        return new RosterSetup(
                new Posts(ledger),
                new Staffing(ledger),
                new Roll(ledger),
                new Wishes(ledger),
                new RuleBook(ledger),
                new Waivers(ledger),
                new Templates(ledger),
                new DutyBlocks(ledger),
                new Duties(ledger),
                new Suspensions(ledger),
                new PlaceHistory(ledger));
    }
}
