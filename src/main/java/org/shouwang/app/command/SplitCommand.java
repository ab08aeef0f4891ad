package org.shouwang.app.command;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.shouwang.app.Desk;
import org.shouwang.exchange.HandWish;
import org.shouwang.exchange.HandWish.Parts;
import org.shouwang.exchange.Handouts;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.text.Texts;
import org.shouwang.kit.work.Progress;

/// `split --by building|unit --store S --out DIR [--full-ids]`.
final class SplitCommand implements Command {
    private static final Texts T = Texts.of(SplitCommand.class);

    private final Clock clock;

    SplitCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public int run(Words words, Out out) {
        words.done();
        Path folder = words.neededPath("--out");
        String by = words.option("--by").orElse("unit");
        Parts parts = switch (by) {
            case "building" -> Parts.BUILDING;
            case "unit" -> Parts.UNIT;
            default -> throw new Fault("CMD-21", T.get("split.by", by));
        };
        HandWish wish = new HandWish(parts, HandWish.USUAL, words.has("--full-ids"));
        try (Desk desk = Stores.open(words, clock)) {
            List<Path> files = new Handouts(desk.ledger()).write(folder, wish, Stores.marking(desk), Progress.NONE);
            files.forEach(file -> out.line(file.toAbsolutePath().toString()));
            out.line(T.get("split.done", files.size(), folder.toAbsolutePath()));
        }
        return DONE;
    }
}
