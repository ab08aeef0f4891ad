package org.shouwang.fund;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shouwang.fund.FundOffice.assertRefused;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shouwang.core.Money;
import org.shouwang.fund.MonthPoint.Weight;

class FundMonthsTest {
    static final YearMonth OCTOBER = YearMonth.of(2021, 10);
    static final YearMonth NOVEMBER = YearMonth.of(2021, 11);

    @TempDir
    Path folder;

    FundOffice office;
    Fund fund;

    @BeforeEach
    void open() {
        office = new FundOffice(folder);
        office.moveTo(LocalDate.of(2021, 10, 25));
        fund = office.careFund();
        office.takeIn(fund, LocalDate.of(2021, 10, 21), 50_000);
        office.spend(fund, LocalDate.of(2021, 10, 25), 12_000);
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void aMonthIsClosedWhenItIsOverAndInOrder() {
        assertRefused("FUND-17", () -> office.months.close(fund.id(), OCTOBER));
        office.moveTo(LocalDate.of(2021, 12, 1));
        office.spend(fund, LocalDate.of(2021, 11, 3), 8_000);
        assertRefused("FUND-17", () -> office.months.close(fund.id(), NOVEMBER));
        FundClose october = office.months.close(fund.id(), OCTOBER);
        assertThat(october.closing()).isEqualTo(Money.ofYuan(38_000));
        assertThat(october.lines()).isEqualTo(2);
        FundClose november = office.months.close(fund.id(), NOVEMBER);
        assertThat(november.opening()).isEqualTo(october.closing());
        assertThat(november.spending()).isEqualTo(Money.ofYuan(8_000));
        assertRefused("FUND-17", () -> office.months.close(fund.id(), NOVEMBER));
        assertThat(office.openMonths(fund)).isEmpty();
        assertRefused("FUND-04", () -> office.takeIn(fund, LocalDate.of(2021, 11, 30), 1));
        office.takeIn(fund, LocalDate.of(2021, 12, 1), 1);
    }

    @Test
    void aLineOfAClosedMonthIsTakenBackTodayAndNamed() {
        FundLine wrong = office.account(fund, OCTOBER).lines().getLast();
        office.moveTo(LocalDate.of(2021, 11, 4));
        office.months.close(fund.id(), OCTOBER);
        FundLine counter = office.reverse(wrong);
        assertThat(counter.day()).isEqualTo(LocalDate.of(2021, 11, 4));
        assertThat(counter.words().value()).contains("2021-002");
        assertThat(office.account(fund, OCTOBER).closing()).isEqualTo(Money.ofYuan(38_000));
        assertThat(office.account(fund, NOVEMBER).spending()).isEqualTo(Money.ofYuan(-12_000));
        assertThat(office.account(fund, NOVEMBER).closing()).isEqualTo(Money.ofYuan(50_000));
    }

    @Test
    void severalFundsCloseTogetherOrNotAtAll() {
        Fund other = office.funds.open(new FundDraft(FundSource.DONATED, "爱心捐款", null, null, List.of("防疫")));
        office.moveTo(LocalDate.of(2021, 11, 4));
        office.months.close(other.id(), OCTOBER);
        assertRefused("FUND-17", () -> office.months.closeAll(List.of(fund.id(), other.id()), OCTOBER));
        assertThat(office.closes(fund)).isEmpty();
        office.months.closeAll(List.of(fund.id()), OCTOBER);
        assertThat(office.closes(fund)).hasSize(1);
    }

    @Test
    void theListBeforeClosingNamesVouchersUsedTwice() {
        office.spend(fund, LocalDate.of(2021, 10, 25), 100);
        office.moveTo(LocalDate.of(2021, 11, 4));
        List<MonthPoint> points = office.points(fund, OCTOBER);
        assertThat(points).noneMatch(point -> point.weight() == Weight.STOP);
        assertThat(points)
                .filteredOn(point -> point.weight() == Weight.LOOK)
                .singleElement()
                .extracting(MonthPoint::words)
                .asString()
                .contains("2021-002、2021-003");
        office.reverse(office.account(fund, OCTOBER).lines().getLast());
        assertThat(office.points(fund, NOVEMBER)).anyMatch(point -> point.weight() == Weight.STOP);
    }
}
