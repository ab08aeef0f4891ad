package org.shouwang.app.command;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import org.shouwang.app.Desk;
import org.shouwang.household.PaperKind;
import org.shouwang.household.Paperwork;
import org.shouwang.household.Scope;
import org.shouwang.kit.paper.Label;
import org.shouwang.kit.paper.PageLook;
import org.shouwang.kit.paper.Printed;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.text.Texts;
import org.shouwang.kit.work.Progress;

/// `paper roll|check|form|label --store S --out FILE.pdf [--part 3-2] [--blank] [--full-ids]`.
final class PaperCommand implements Command {
    private static final Texts T = Texts.of(PaperCommand.class);

    private final Clock clock;

    PaperCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public int run(Words words, Out out) {
        String what = words.needed("roll|check|form|label");
        PaperKind kind = switch (what) {
            case "roll" -> PaperKind.ROLL;
            case "check" -> PaperKind.CHECK;
            case "form" -> PaperKind.REGISTRATION;
            case "label" -> PaperKind.LABEL;
            default -> throw new Fault("CMD-22", T.get("paper.unknown", what));
        };
        words.done();
        Path file = Targets.free(words.neededPath("--out"), words.neededPath("--store"));
        try (Desk desk = Stores.open(words, clock)) {
            Scope scope = words.option("--part").map(PaperCommand::part).orElse(Scope.ALL);
            Paperwork.Wish wish =
                    new Paperwork.Wish(kind, scope, words.has("--blank"), words.has("--full-ids"), Label.Shape.SMALL);
            Printed pages = new Paperwork(desk.ledger()).print(wish, look(desk), Progress.NONE);
            pages.save(file);
            out.line(T.get("paper.done", file.toAbsolutePath(), pages.pages()));
        }
        return DONE;
    }

    /// `3` a building, `3-2` a unit, `3-2-502` a door.
    private static Scope part(String written) {
        List<String> parts = List.of(written.split("-"));
        return switch (parts.size()) {
            case 1 -> Scope.building(parts.getFirst(), written);
            case 2 -> Scope.unit(parts.get(0), parts.get(1), written);
            default -> new Scope(written, place -> place.brief().equals(written), null);
        };
    }

    private PageLook look(Desk desk) {
        return new PageLook(
                desk.compounds().layout().name(),
                desk.branches().branch().map(branch -> branch.name()).orElse(""),
                desk.ledger().actor().name(),
                LocalDateTime.now(clock),
                T.get("marking"),
                PageLook.Density.COMFORTABLE);
    }
}
