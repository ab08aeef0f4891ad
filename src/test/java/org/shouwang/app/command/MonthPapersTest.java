package org.shouwang.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shouwang.donation.DonationDraft;
import org.shouwang.donation.Donations;
import org.shouwang.donation.Donor;
import org.shouwang.donation.GiftText;
import org.shouwang.fund.FundOffice;

class MonthPapersTest {
    @TempDir
    Path folder;

    final ByteArrayOutputStream said = new ByteArrayOutputStream();
    Clock clock = Clock.systemUTC();
    String store = "";

    @BeforeEach
    void aMonthOfMoneyAndGifts() {
        try (FundOffice office = new FundOffice(folder)) {
            var fund = office.careFund();
            office.takeIn(fund, FundOffice.TODAY, 5_000);
            office.spend(fund, FundOffice.TODAY, 300);
            LocalDate today = LocalDate.now(office.clock);
            new Donations(office.ledger, office.clock)
                    .receive(DonationDraft.of(Donor.named("张玉兰"), GiftText.read("口罩 50只\n捐款 80元", today), today));
            clock = office.clock;
            store = office.town.store.file.toString();
        }
    }

    private int run(String... words) {
        List<String> typed = new ArrayList<>(List.of(words));
        typed.addAll(List.of("--store", store));
        PrintStream stream = new PrintStream(said, true, StandardCharsets.UTF_8);
        return new CommandLine(clock).run(typed, new Out(stream, stream));
    }

    private static String text(Path pdf) throws Exception {
        try (var pages = Loader.loadPDF(pdf.toFile())) {
            return new PDFTextStripper().getText(pages);
        }
    }

    @Test
    void thePapersOfAMonthAreWrittenAndThosePublicBearNoMark() throws Exception {
        Path out = folder.resolve("papers");
        assertThat(run("fund", "print", "2021-11", out.toString())).isZero();
        assertThat(run("donation", "print", "2021-11", out.toString())).isZero();
        assertThat(text(out.resolve("fund-2021-11-ledger.pdf"))).contains("内部资料", "党内关爱资金", "4,700.00");
        assertThat(text(out.resolve("fund-2021-11-vouchers.pdf"))).contains("叁佰元整");
        assertThat(text(out.resolve("fund-2021-11-notice.pdf")))
                .contains("4,780.00")
                .doesNotContain("内部资料");
        assertThat(text(out.resolve("donation-2021-11-register.pdf"))).contains("内部资料", "张玉兰");
        assertThat(text(out.resolve("donation-2021-11-notice.pdf")))
                .contains("张*兰", "80.00", "账目日封")
                .doesNotContain("内部资料", "张玉兰");
        assertThat(text(out.resolve("donation-2021-11-receipts.pdf")))
                .contains("捐字2021-0001")
                .doesNotContain("内部资料");
        assertThat(out.resolve("donation-2021-11-notice.xlsx")).isNotEmptyFile();
    }

    @Test
    void aMonthWithoutAnythingIsSaidAndWhatIsNotUnderstoodToo() {
        assertThat(run("donation", "print", "2021-10", folder.resolve("o").toString(), "--sheet", "receipts"))
                .isZero();
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("没有可以打印的内容");
        assertThat(run("fund", "print", "11.2021", folder.toString())).isNotZero();
        assertThat(run("fund", "print", "2021-11", folder.toString(), "--sheet", "slips"))
                .isNotZero();
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("11.2021").contains("vouchers");
    }
}
