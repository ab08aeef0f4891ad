package org.shouwang.app.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.shouwang.app.Desk;
import org.shouwang.kit.paper.PageLook;
import org.shouwang.kit.paper.Papers;
import org.shouwang.kit.sheet.Sheet;
import org.shouwang.kit.sheet.Workbooks;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.text.Texts;
import org.shouwang.kit.work.Progress;
import org.shouwang.supply.sheet.StockPaper;
import org.shouwang.supply.sheet.StockPapers;

/// `stock print DIR --store S [--sheet levels|ledger|cards|shortage|expiring|loans] [--month YYYY-MM]`: the papers of
/// the stock, each as PDF and as a workbook; ledger and cards of a month, this one unless told.
final class StockPrint implements Command {
    private static final Texts T = Texts.of(StockPrint.class);

    /// More than these cards are no workbook anybody turns over.
    private static final int SHEETS = 250;

    private final Clock clock;

    StockPrint(Clock clock) {
        this.clock = clock;
    }

    @Override
    public int run(Words words, Out out) {
        String what = words.needed("print");
        if (!what.equals("print")) {
            throw new Fault("CMD-90", T.get("stock.unknown", what));
        }
        Path folder = Words.path0(words.needed(T.get("word.folder")));
        words.done();
        List<StockPaper> papers =
                words.option("--sheet").map(word -> List.of(paper(word))).orElse(Arrays.asList(StockPaper.values()));
        YearMonth month = words.option("--month").isPresent() ? words.month() : YearMonth.now(clock);
        try (Desk desk = Stores.open(words, clock)) {
            Files.createDirectories(folder);
            for (StockPaper paper : papers) {
                write(desk, paper, month, folder, out);
            }
        } catch (IOException e) {
            throw new Fault("CMD-20", T.get("folder.cannot", folder), e);
        }
        return DONE;
    }

    private static void write(Desk desk, StockPaper paper, YearMonth month, Path folder, Out out) {
        PageLook look = Stores.look(desk);
        List<Sheet> sheets = desk.ledger()
                .readLong(q -> new StockPapers(look.compound(), desk.clock()).sheets(q, paper, month, Progress.NONE));
        if (sheets.isEmpty()) {
            out.line(T.get("stock.nothing", word(paper)));
            return;
        }
        boolean ofMonth = paper == StockPaper.LEDGER || paper == StockPaper.CARDS;
        String name = "stock-" + word(paper) + (ofMonth ? "-" + month : "");
        Path pdf = Targets.free(folder.resolve(name + ".pdf"));
        out.line(T.get("paper.done", pdf.toAbsolutePath(), Papers.pdf(pdf, sheets, look, Progress.NONE)));
        if (sheets.size() > SHEETS) {
            out.line(T.get("stock.many", sheets.size()));
            return;
        }
        Path workbook = Targets.free(folder.resolve(name + ".xlsx"));
        Workbooks.write(workbook, sheets, Stores.marking(desk), Progress.NONE);
        out.line(T.get("export.done", workbook.toAbsolutePath()));
    }

    private static StockPaper paper(String word) {
        return Arrays.stream(StockPaper.values())
                .filter(paper -> word(paper).equals(word))
                .findFirst()
                .orElseThrow(() -> new Fault(
                        "CMD-91",
                        T.get(
                                "stock.sheet",
                                word,
                                Arrays.stream(StockPaper.values())
                                        .map(StockPrint::word)
                                        .collect(Collectors.joining(" ")))));
    }

    private static String word(StockPaper paper) {
        return paper.name().toLowerCase(Locale.ROOT);
    }
}
