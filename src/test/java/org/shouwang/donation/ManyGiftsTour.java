package org.shouwang.donation;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Supplier;
import org.shouwang.TestStore;
import org.shouwang.fund.Fund;
import org.shouwang.fund.FundLedgerSheet;
import org.shouwang.fund.FundNoticeSheet;
import org.shouwang.fund.FundView;
import org.shouwang.fund.Funds;
import org.shouwang.household.Homes;
import org.shouwang.kit.paper.PageLook;
import org.shouwang.kit.paper.Papers;
import org.shouwang.kit.sheet.Sheet;
import org.shouwang.kit.time.Period;
import org.shouwang.kit.work.Progress;

/// Makes a store with many receipts, and its papers, and says how long each took. Not a test.
///
/// Arguments: folder, number of receipts.
final class ManyGiftsTour {
    private ManyGiftsTour() {}

    public static void main(String[] args) throws Exception {
        Path folder = Files.createDirectories(Path.of(args[0]));
        Path home = Files.createTempDirectory("gifts");
        try (TestStore store = new TestStore(home)) {
            Clock clock = Homes.clock(store);
            store.moveTo(TestStore.START.plus(java.time.Duration.ofDays(14)));
            timed("fill", () -> {
                ManyGifts.fill(store.ledger, clock, Integer.parseInt(args[1]));
                return "";
            });
            LocalDate today = LocalDate.now(clock);
            Period month = new Period(today.withDayOfMonth(1), today);
            PageLook look = new PageLook(
                    "银河小区", "银河小区临时党支部", "王守望", LocalDateTime.now(clock), "内部资料", PageLook.Density.COMPACT);
            Book book = timed("book", () -> store.ledger.readLong(Book::of));
            timed("book again", () -> store.ledger.readLong(Book::of));
            DonationPapers papers = new DonationPapers(store.ledger, clock);
            save(folder, "notice", look, timed("notice", () -> papers.notice(month, "", look)));
            save(folder, "register", look, timed("register", () -> papers.register(month, false, look)));
            Fund fund = store.ledger.read(Funds::all).getFirst();
            timed("fund view", () -> store.ledger.read(q -> FundView.of(q, fund.id(), null, clock)));
            save(
                    folder,
                    "fund",
                    look,
                    timed(
                            "fund sheet",
                            () -> store.ledger.readLong(q -> List.of(FundLedgerSheet.of(q, fund, month, "", clock)))));
            FundNoticeSheet.Wish wish = new FundNoticeSheet.Wish(month, true, "", today, 7);
            save(
                    folder,
                    "fund-notice",
                    look,
                    timed(
                            "fund notice",
                            () -> store.ledger.readLong(q -> List.of(FundNoticeSheet.of(q, wish, "银河小区", clock)))));
            timed("receipts", () -> {
                papers.receipts(book.receipts(month.first(), month.last()), look, Progress.NONE)
                        .save(folder.resolve("receipts.pdf"));
                return "";
            });
            timed("chain", () -> store.ledger.readLong(org.shouwang.ledger.Chain::breaks));
        }
        Files.copy(home.resolve("test.shouwang"), folder.resolve("many.shouwang"), StandardCopyOption.REPLACE_EXISTING);
    }

    private static void save(Path folder, String name, PageLook look, List<Sheet> sheets) {
        timed(name + " pdf", () -> {
            var printed = Papers.preview(sheets, look, Progress.NONE);
            printed.save(folder.resolve(name + ".pdf"));
            return printed.pages() + " pages";
        });
    }

    private static <T> T timed(String what, Supplier<T> work) {
        long begun = System.nanoTime();
        T made = work.get();
        System.out.printf(
                "%-16s %6d ms  %s%n", what, (System.nanoTime() - begun) / 1_000_000, made instanceof String s ? s : "");
        return made;
    }
}
