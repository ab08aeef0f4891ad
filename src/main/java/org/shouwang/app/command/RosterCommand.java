package org.shouwang.app.command;

import java.nio.file.Path;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import org.shouwang.app.Desk;
import org.shouwang.kit.paper.Papers;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.text.Texts;
import org.shouwang.kit.work.Progress;
import org.shouwang.roster.RosterHead;
import org.shouwang.roster.sheet.Asked;
import org.shouwang.roster.sheet.RosterSheet;

/// `roster fill|print --month YYYY-MM --store S …`: what filling takes is in [RosterFill].
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
                case "print" ->
                    print(
                            desk,
                            month,
                            Targets.free(words.path("--out").orElse(Path.of("roster-" + month + ".pdf"))),
                            out);
                default -> throw new Fault("CMD-11", T.get("roster.unknown", what));
            };
        }
    }

    private static int print(Desk desk, YearMonth month, Path file, Out out) {
        int pages = Papers.pdf(
                file,
                RosterSheet.month(desk.rosters().month(month), Asked.plain(head(desk))),
                Stores.look(desk),
                Progress.NONE);
        out.line(T.get("roster.printed", file.toAbsolutePath(), pages));
        return DONE;
    }

    static RosterHead head(Desk desk) {
        return new RosterHead(desk.compounds().layout().name(), desk.branches().name(), "");
    }
}
