package org.shouwang.donation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shouwang.TestStore;
import org.shouwang.core.Money;
import org.shouwang.core.PersonName;
import org.shouwang.core.Phone;
import org.shouwang.household.Homes;
import org.shouwang.kit.paper.PageLook;
import org.shouwang.kit.paper.Printed;
import org.shouwang.kit.sheet.Sheet;
import org.shouwang.kit.time.Period;
import org.shouwang.kit.work.Progress;
import org.shouwang.supply.StockKind;

/// Goods of a receipt in other hands, and what paper and public read of it.
class GivingTest {
    private static final PageLook LOOK = new PageLook(
            "银河小区", "临时党支部", "王守望", LocalDateTime.of(2021, 11, 12, 14, 32), "", PageLook.Density.COMFORTABLE);

    @TempDir
    Path folder;

    TestStore store;
    Clock clock;
    LocalDate today;
    Donations donations;
    Giving giving;
    DonationPapers papers;

    @BeforeEach
    void open() {
        store = new TestStore(folder);
        clock = Homes.clock(store);
        today = LocalDate.now(clock);
        donations = new Donations(store.ledger, clock);
        giving = new Giving(store.ledger, clock);
        papers = new DonationPapers(store.ledger, clock);
    }

    @AfterEach
    void close() {
        store.close();
    }

    Receipt receive(String donor, String gifts, String wish) {
        Donor giver = Donor.named(donor).reached(new Phone("15400001234"));
        return donations.receive(
                DonationDraft.of(giver, GiftText.read(gifts, today), today).wish(wish));
    }

    Giving.Draft draft(Receipt receipt, String much, String taker, String purpose, String beyond) {
        return new Giving.Draft(receipt.lines().getFirst(), StockKind.DUTY, much, taker, null, null, purpose, beyond);
    }

    Trail trail(Receipt receipt) {
        return store.ledger.read(q -> Trail.of(q, receipt));
    }

    @Test
    void goodsMeantForSomebodyGoElsewhereOnlyWithAReason() {
        Receipt receipt = receive("李文", "口罩 100只", "值守人员");
        giving.give(draft(receipt, "30只", "赵一", "值守人员", ""));
        assertThatThrownBy(() -> giving.give(draft(receipt, "30", "钱二", "慰问", "")))
                .hasMessageContaining("值守人员");
        giving.give(draft(receipt, "20", "钱二", "慰问", "值守人员已够用"));
        Trail.Part part = trail(receipt).parts().getFirst();
        assertThat(part.left()).isEqualTo(50_000);
        assertThat(part.gone()).extracting(gone -> trail(receipt).beyond(gone)).containsExactly(false, true);
        assertThat(part.gone().getLast().purpose()).isEqualTo("慰问（定向意向外：值守人员已够用）");
    }

    @Test
    void goodsComeOutOfTheLotOfTheirOwnReceipt() {
        Receipt early = receive("李文", "牛奶 10箱 2021-12-01到期", "");
        Receipt late = receive("张三", "牛奶 10箱 2022-06-01到期", "");
        giving.give(draft(late, "4", "赵一", "", ""));
        assertThat(trail(early).parts().getFirst().gone()).isEmpty();
        assertThat(trail(late).parts().getFirst().left()).isEqualTo(6_000);
        assertThatThrownBy(() -> giving.give(draft(late, "7", "赵一", "", ""))).hasMessageContaining("6");
        assertThatThrownBy(() -> giving.give(draft(late, "1", " ", "", ""))).hasMessageContaining("发给谁");
    }

    @Test
    void theReceiptHasTwoCopiesOnOnePageWithTheAmountInCapitals() throws Exception {
        Receipt receipt = receive("某某商贸有限公司", "口罩 500只 1250元 发票\n捐款 10005元", "值守人员");
        Printed printed = papers.receipts(List.of(receipt), LOOK, Progress.NONE);
        Path file = folder.resolve("receipt.pdf");
        printed.save(file);
        assertThat(printed.pages()).isEqualTo(1);
        try (var pdf = Loader.loadPDF(file.toFile())) {
            String text = new PDFTextStripper().getText(pdf);
            assertThat(text).contains("存根联", "捐赠人联", "捐字2021-0001", "壹万零伍元整", "壹仟贰佰伍拾元整");
            assertThat(text).containsPattern("账目日封 .*[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}");
        }
    }

    @Test
    void thePublicReadsNeitherPhonesNorNamesThatWishToStayUnread() {
        receive("张玉兰", "大米 20袋 1300元 市场价", "");
        receive("欧阳无名", "捐款 500元", "");
        donations.receive(DonationDraft.of(
                Donor.named("钱进喜").published(Publication.NAMELESS), GiftText.read("手套 5双", today), today));
        List<Sheet> notice = papers.notice(new Period(today, today), "0900-1234567", LOOK);
        assertThat(notice).hasSize(3);
        String words = notice.stream()
                .map(sheet -> sheet.rowList() + sheet.notes().toString() + sheet.totals())
                .reduce("", String::concat);
        assertThat(words).contains("张*兰", "欧**名", "爱心人士", "0900-1234567", "1300.00", "500.00");
        assertThat(words).doesNotContain("张玉兰", "欧阳无名", "钱进喜", "15400001234");
        assertThat(papers.register(new Period(today, today), false, LOOK)
                        .getFirst()
                        .rowList()
                        .toString())
                .contains("154****1234")
                .doesNotContain("15400001234");
    }

    @Test
    void whatWasTakenBackInTheSamePeriodIsNotMadePublicAndLaterAsRed() {
        Receipt wrong = receive("张玉兰", "大米 20袋 1300元 市场价", "");
        store.moveTo(TestStore.START.plus(Duration.ofDays(3)));
        donations.reverse(wrong.donation().id(), "重复", new PersonName("李核"));
        LocalDate later = LocalDate.now(clock);
        Notice both = store.ledger.read(q -> Notice.of(q, new Period(today, later)));
        assertThat(both.rows()).isEmpty();
        Notice late = store.ledger.read(q -> Notice.of(q, new Period(later, later)));
        assertThat(late.rows()).singleElement().satisfies(row -> {
            assertThat(row.receipt().no()).isEqualTo("捐字2021-0002");
            assertThat(row.value()).isEqualTo(Money.ofYuan(-1300));
        });
    }
}
