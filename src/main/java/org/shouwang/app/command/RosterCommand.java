package org.shouwang.app.command;

import java.time.Clock;
import java.time.YearMonth;
import org.shouwang.app.Desk;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.text.Texts;
import org.shouwang.roster.RosterHead;

/// `roster fill|print --month YYYY-MM --store S …`: what filling takes is in [RosterFill], printing in [RosterPrint].
final class RosterCommand implements Command {
    private static final Texts T = Texts.of(RosterCommand.class);

    private final Clock clock;

    RosterCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public int run(Words words, Out out) {
        String what = words.needed("fill|print");
        words.done();
        YearMonth month = words.month();
        try (Desk desk = Stores.open(words, clock)) {
            if (desk.posts().posts().isEmpty()) {
                throw new Fault("CMD-21", T.get("roster.noPosts"));
            }
            return switch (what) {
                case "fill" -> RosterFill.run(desk, month, words, out);
                case "print" -> RosterPrint.run(desk, month, words, out);
                default -> throw new Fault("CMD-11", T.get("roster.unknown", what));
            };
        }
    }

    static RosterHead head(Desk desk) {
        return new RosterHead(desk.compounds().layout().name(), desk.branches().name(), "");
    }
}
