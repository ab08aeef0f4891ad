package org.shouwang.app.command;

import java.time.Clock;
import java.time.LocalDateTime;
import org.shouwang.app.Desk;
import org.shouwang.branch.Branches;
import org.shouwang.kit.paper.PageLook;
import org.shouwang.kit.sheet.Marking;
import org.shouwang.kit.text.Texts;

/// Opens the store that a command names, and says what stands around its sheets.
final class Stores {
    private static final Texts T = Texts.of(Stores.class);

    private Stores() {}

    static Desk open(Words words, Clock clock) {
        return Desk.open(words.neededPath("--store"), clock, words.password());
    }

    static Marking marking(Desk desk) {
        return new Marking(desk.ledger().actor().name(), LocalDateTime.now(desk.clock()), T.get("marking"));
    }

    static PageLook look(Desk desk) {
        return new PageLook(
                desk.compounds().layout().name(),
                new Branches(desk.ledger()).name(),
                desk.ledger().actor().name(),
                LocalDateTime.now(desk.clock()),
                T.get("marking"),
                PageLook.Density.COMPACT);
    }
}
