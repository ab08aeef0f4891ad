package org.shouwang.fund;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shouwang.core.Money;
import org.shouwang.core.PersonName;
import org.shouwang.kit.db.Query;
import org.shouwang.kit.sheet.Marked;
import org.shouwang.kit.sheet.Sheet;
import org.shouwang.kit.time.Period;
import org.shouwang.ledger.Chain;
import org.shouwang.ledger.SealCheck;
import org.shouwang.ledger.Seals;

class FundPaperTest {
    static final Period PERIOD = new Period(LocalDate.of(2021, 11, 1), LocalDate.of(2021, 11, 30));

    @TempDir
    Path folder;

    FundOffice office;
    Fund fund;

    @BeforeEach
    void open() {
        office = new FundOffice(folder);
        fund = FundTour.fill(office);
    }

    @AfterEach
    void close() {
        office.close();
    }

    Sheet notice(boolean details) {
        FundNoticeSheet.Wish wish = new FundNoticeSheet.Wish(PERIOD, details, "", PERIOD.last(), 7);
        return office.ledger.read(q -> FundNoticeSheet.of(q, wish, "", office.clock));
    }

    long stored(String what, String where) {
        return office.ledger.read(
                (Query q) -> q.number("select coalesce(sum(" + what + "), 0) from fund_line where " + where));
    }

    static BigDecimal yuan(long fen) {
        return new Money(fen).yuan();
    }

    static BigDecimal sum(Sheet sheet, int column, String... without) {
        return sheet.rowList().stream()
                .filter(row -> row.size() > column && !List.of(without).contains(Objects.toString(row.get(1), "")))
                .map(row -> Marked.plain(row.get(column)))
                .filter(BigDecimal.class::isInstance)
                .map(BigDecimal.class::cast)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Test
    void theNoticeAgreesWithTheLedgerInTotalAndLineByLine() {
        String november = "day between '2021-11-01' and '2021-11-30'";
        BigDecimal income = yuan(stored("amount", "kind = 'IN' and " + november));
        BigDecimal spending = yuan(-stored("amount", "kind <> 'IN' and " + november));
        BigDecimal closing = yuan(stored("amount", "day <= '2021-11-30'"));
        for (boolean details : new boolean[] {true, false}) {
            Sheet sheet = notice(details);
            List<@Nullable Object> totals = Objects.requireNonNull(sheet.totals());
            int in = details ? 3 : 2;
            assertThat(totals.subList(in, in + 3)).containsExactly(income, spending, closing);
            assertThat(sum(sheet, in, "本期合计")).isEqualTo(income);
            assertThat(sum(sheet, in + 1, "本期合计")).isEqualTo(spending);
        }
    }

    @Test
    void nobodyIsNamedInFullOnTheDoor() {
        String words = notice(true).rowList().toString();
        assertThat(words).contains("走访慰问张*国家庭").contains("张*国、䶮*兰 2人").contains("一线值守党员 21人");
        assertThat(words).contains("捐款（收据 20211103-01）");
        assertThat(words).doesNotContain("张卫国").doesNotContain("䶮秀兰").doesNotContain("赵志强");
    }

    @Test
    void groupsAreNoPersons() {
        assertThat(PublicWords.isPerson("张卫国", null)).isTrue();
        assertThat(PublicWords.isPerson("欧阳小敏", null)).isTrue();
        assertThat(PublicWords.isPerson("值守党员", 21)).isFalse();
        assertThat(PublicWords.isPerson("采样点", 5)).isFalse();
        assertThat(PublicWords.isPerson("张会", 1)).isTrue();
        assertThat(PublicWords.isPerson("3栋困难群众", 9)).isFalse();
    }

    @Test
    void theLedgerSheetTellsTheFiveLinksAndTheSeal() {
        Sheet sheet = office.ledger.read(q -> FundLedgerSheet.of(q, fund, PERIOD, "", office.clock));
        FundAccount account = office.account(fund, java.time.YearMonth.of(2021, 11));
        assertThat(sum(sheet, 6)).isEqualTo(account.spending().yuan());
        assertThat(sheet.rowList().getFirst().get(7)).isEqualTo(yuan(23_500_000));
        assertThat(sheet.notes()).anyMatch(note -> note.startsWith("三、核算") && note.contains("尚未月结"));
        String seal = office.ledger.read(q -> Chain.seal(q, LocalDate.of(2021, 11, 30), office.clock.getZone()));
        assertThat(sheet.notes()).anyMatch(note -> note.contains(seal));
    }

    @Test
    void anOldSealTellsWhetherTheLedgerIsTheOnePrinted() {
        LocalDate day = LocalDate.of(2021, 11, 30);
        String seal = office.ledger.read(q -> Chain.seal(q, day, office.clock.getZone()));
        assertThat(check(day, seal.toLowerCase(java.util.Locale.ROOT).replace("-", " "))
                        .words())
                .contains("没有再记账");
        office.takeIn(fund, day, 5);
        office.takeIn(fund, day, 5);
        assertThat(check(day, seal).holds()).isTrue();
        assertThat(check(day, seal).words()).contains("之后又记了 2 行");
        assertThat(check(day.minusDays(1), seal).holds()).isFalse();
        assertThat(check(day, "0000-0000-0000").words()).contains("对不上");
    }

    SealCheck check(LocalDate day, String typed) {
        return office.ledger.read(q -> Seals.check(q, day, typed, office.clock));
    }

    @Test
    void aVoucherWritesTheAmountInCapitals() {
        FundLine line = office.account(fund, null).lines().get(2);
        assertThat(FundVoucher.of(line, fund, "").parts().toString())
                .contains("人民币壹仟贰佰叁拾肆元伍角整")
                .contains("¥1,234.50");
        FundLine counter = office.funds.reverse(line.id(), "写错", new PersonName("赵志强"));
        assertThat(FundVoucher.of(counter, fund, "").parts().toString()).contains("人民币负壹仟贰佰叁拾肆元伍角整");
    }
}
