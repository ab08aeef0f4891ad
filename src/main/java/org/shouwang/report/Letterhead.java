package org.shouwang.report;

import java.time.Clock;
import java.time.LocalDateTime;
import org.shouwang.branch.Branches;
import org.shouwang.compound.Compounds;
import org.shouwang.kit.paper.PageLook;
import org.shouwang.kit.text.Texts;
import org.shouwang.ledger.Ledger;

/// What stands on every printed page of this store: compound, branch, who prints.
public record Letterhead(String compound, String branch, String author) {
    private static final Texts T = Texts.of(Letterhead.class);

    static Letterhead of(Ledger ledger) {
        return new Letterhead(
                new Compounds(ledger).layout().name(),
                new Branches(ledger).name(),
                ledger.actor().name());
    }

    public PageLook look(Clock clock) {
        return new PageLook(
                compound, branch, author, LocalDateTime.now(clock), T.get("marking"), PageLook.Density.COMPACT);
    }
}
