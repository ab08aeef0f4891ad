package org.shouwang.app.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.shouwang.app.Desk;
import org.shouwang.delivery.purchase.OrderBook;
import org.shouwang.delivery.sheet.DeliveryPaper;
import org.shouwang.delivery.sheet.DeliveryPapers;
import org.shouwang.delivery.sheet.DeliveryPapers.Wish;
import org.shouwang.delivery.sheet.DoorWish;
import org.shouwang.kit.paper.PageLook;
import org.shouwang.kit.paper.Printed;
import org.shouwang.kit.sheet.Workbooks;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.text.Texts;
import org.shouwang.kit.work.Progress;

/// `delivery print DAY DIR --store S [--sheet buy|sorting|doors|slips|labels] [--shop NAME] [--building 3] [--apart]
/// [--care-words] [--full-phones]`: the lists of a day, each as PDF and as a workbook.
final class DeliveryPrint implements Command {
    private static final Texts T = Texts.of(DeliveryPrint.class);

    private final Clock clock;

    DeliveryPrint(Clock clock) {
        this.clock = clock;
    }

    @Override
    public int run(Words words, Out out) {
        String what = words.needed("print");
        if (!what.equals("print")) {
            throw new Fault("CMD-70", T.get("delivery.unknown", what));
        }
        LocalDate day = Words.day(words.needed(T.get("delivery.day")));
        Path folder = Words.path0(words.needed(T.get("word.folder")));
        words.done();
        List<DeliveryPaper> papers =
                words.option("--sheet").map(word -> List.of(paper(word))).orElse(Arrays.asList(DeliveryPaper.values()));
        try (Desk desk = Stores.open(words, clock);
                OrderBook book =
                        new OrderBook(desk.ledger(), desk.roll(), desk.clock().getZone())) {
            Files.createDirectories(folder);
            Wish wish = Wish.of(day)
                    .shop(words.option("--shop").orElse(null))
                    .building(words.option("--building").orElse(null))
                    .doors(new DoorWish(words.has("--apart"), words.has("--care-words"), words.has("--full-phones")));
            DeliveryPapers made = new DeliveryPapers(desk.ledger(), book);
            for (DeliveryPaper paper : papers) {
                write(desk, made, paper, wish, folder, out);
            }
        } catch (IOException e) {
            throw new Fault("CMD-20", T.get("folder.cannot", folder), e);
        }
        return DONE;
    }

    private static void write(Desk desk, DeliveryPapers made, DeliveryPaper paper, Wish wish, Path folder, Out out) {
        PageLook look = Stores.look(desk);
        String name = "delivery-" + wish.day() + "-" + word(paper);
        Path pdf = Targets.free(folder.resolve(name + ".pdf"));
        Printed pages = made.print(paper, wish, look, Progress.NONE);
        pages.save(pdf);
        out.line(T.get("paper.done", pdf.toAbsolutePath(), pages.pages()));
        Path workbook = Targets.free(folder.resolve(name + ".xlsx"));
        Workbooks.write(workbook, made.sheets(paper, wish, look), Stores.marking(desk), Progress.NONE);
        out.line(T.get("export.done", workbook.toAbsolutePath()));
    }

    private static DeliveryPaper paper(String word) {
        return Arrays.stream(DeliveryPaper.values())
                .filter(paper -> word(paper).equals(word))
                .findFirst()
                .orElseThrow(() -> new Fault(
                        "CMD-72",
                        T.get(
                                "delivery.sheet",
                                word,
                                Arrays.stream(DeliveryPaper.values())
                                        .map(DeliveryPrint::word)
                                        .collect(Collectors.joining(" ")))));
    }

    private static String word(DeliveryPaper paper) {
        return paper.name().toLowerCase(Locale.ROOT);
    }
}
