package org.shouwang.app.command;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.shouwang.app.Desk;
import org.shouwang.gate.pass.PassBook;
import org.shouwang.gate.pass.PassCards;
import org.shouwang.gate.pass.PassLine;
import org.shouwang.gate.pass.PassSheets;
import org.shouwang.kit.paper.PageLook;
import org.shouwang.kit.paper.Papers;
import org.shouwang.kit.paper.Printed;
import org.shouwang.kit.paper.WalletCard.Paper;
import org.shouwang.kit.sheet.Sheet;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.text.Texts;
import org.shouwang.kit.work.Progress;

/// `pass print|ledger|wanted --store S --out FILE.pdf [--building 3] [--paper folded|fronts|card|…]`.
final class PassCommand implements Command {
    private static final Texts T = Texts.of(PassCommand.class);

    private final Clock clock;

    PassCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public int run(Words words, Out out) {
        String what = words.needed("print|ledger|wanted");
        words.done();
        Path file = Targets.free(words.neededPath("--out"), words.neededPath("--store"));
        String building = words.option("--building").orElse("");
        Paper paper = words.option("--paper").map(PassCommand::paper).orElse(Paper.FOLDED);
        try (Desk desk = Stores.open(words, clock)) {
            List<PassLine> all = PassBook.walk(desk.ledger().readLong(q -> PassBook.all(q, clock)).stream()
                    .filter(line -> building.isEmpty() || line.building().equals(building))
                    .toList());
            PageLook look = Stores.look(desk);
            Printed pages = switch (what) {
                case "print" -> cards(desk, all, paper, look);
                case "ledger" -> sheet(PassSheets.ledger(all, look.compound(), 8, clock.getZone()), look);
                case "wanted" -> sheet(PassSheets.wanted(all, look.compound(), 5, clock.getZone()), look);
                default -> throw new Fault("CMD-40", T.get("pass.unknown", what));
            };
            pages.save(file);
            out.line(T.get("paper.done", file.toAbsolutePath(), pages.pages()));
        }
        return DONE;
    }

    /// Cards that hold or will; that they left the office is written down.
    private Printed cards(Desk desk, List<PassLine> all, Paper paper, PageLook look) {
        List<PassLine> holding = all.stream()
                .filter(line -> switch (line.state().standing()) {
                    case VALID, NOT_YET, USED_UP -> true;
                    default -> false;
                })
                .toList();
        PassCards cards = new PassCards(desk.ledger(), clock);
        Printed pages = cards.print(holding, paper, look, Progress.NONE);
        cards.printed(holding);
        return pages;
    }

    private static Printed sheet(Sheet sheet, PageLook look) {
        return Papers.preview(List.of(sheet), look, Progress.NONE);
    }

    private static Paper paper(String word) {
        return Arrays.stream(Paper.values())
                .filter(paper -> word(paper).equals(word))
                .findFirst()
                .orElseThrow(() -> new Fault(
                        "CMD-41",
                        T.get(
                                "pass.paper",
                                word,
                                Arrays.stream(Paper.values())
                                        .map(PassCommand::word)
                                        .collect(Collectors.joining(" ")))));
    }

    private static String word(Paper paper) {
        return paper.name().toLowerCase(Locale.ROOT);
    }
}
