package org.shouwang.fund;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shouwang.TestTown;
import org.shouwang.core.Confidential;
import org.shouwang.core.Money;
import org.shouwang.core.PersonName;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.time.Period;
import org.shouwang.ledger.Ledger;

/// An office with a fund or two, for the tests of the room.
public final class FundOffice implements AutoCloseable {
    public static final LocalDate TODAY = LocalDate.of(2021, 11, 12);
    public static final List<String> PURPOSES = List.of("慰问一线党员", "购买防疫物资");

    public final TestTown town;
    public final Ledger ledger;
    public final Clock clock;
    public final Funds funds;
    public final FundMonths months;

    public FundOffice(Path folder) {
        town = new TestTown(folder, "1x1x2x2");
        ledger = town.ledger;
        clock = town.clock;
        funds = new Funds(ledger, clock);
        months = new FundMonths(ledger, clock);
    }

    public Fund careFund() {
        return funds.open(new FundDraft(FundSource.CARE_FUND, "党内关爱资金", "市委组织部", "组发〔2021〕3号", PURPOSES));
    }

    public FundLine takeIn(Fund fund, LocalDate day, long yuan) {
        return funds.takeIn(new Taking(fund.id(), day, Money.ofYuan(yuan), "拨入", "进账单 8", new PersonName("李敏"), null));
    }

    public SpendDraft draft(Fund fund, LocalDate day, long yuan) {
        return new SpendDraft(
                fund.id(),
                FundLineKind.OUT,
                day,
                Money.ofYuan(yuan),
                PURPOSES.getFirst(),
                "购买暖宝宝、棉手套",
                "发票 20211112",
                new PersonName("王守望"),
                new PersonName("李敏"),
                new Confidential("值守党员 21 人"),
                21,
                "惠民超市");
    }

    public FundLine spend(Fund fund, LocalDate day, long yuan) {
        return funds.spend(draft(fund, day, yuan));
    }

    public FundLine reverse(FundLine line) {
        return funds.reverse(line.id(), "金额写错", new PersonName("赵卫国"));
    }

    public Money balance(Fund fund) {
        return ledger.read(q -> Funds.balance(q, fund.id()));
    }

    public FundAccount account(Fund fund, @Nullable YearMonth month) {
        Period period =
                month == null ? new Period(LocalDate.of(2021, 1, 1), LocalDate.of(2022, 12, 31)) : Period.month(month);
        return ledger.read(q -> FundAccount.of(q, fund, period));
    }

    public List<YearMonth> openMonths(Fund fund) {
        return ledger.read(q -> FundMonths.open(q, fund.id()));
    }

    public List<FundClose> closes(Fund fund) {
        return ledger.read(q -> FundMonths.closes(q, fund.id()));
    }

    public List<MonthPoint> points(Fund fund, YearMonth month) {
        return ledger.read(q -> months.look(q, fund.id(), month));
    }

    public List<FundLine> ofDonation(long line) {
        return ledger.read(q -> Funds.ofDonation(q, line));
    }

    /// Noon of that day.
    public void moveTo(LocalDate day) {
        town.store.moveTo(Instant.from(day.atTime(LocalTime.NOON).atZone(clock.getZone())));
    }

    public static void assertRefused(String code, Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        Fault.class, fault -> assertThat(fault.code()).isEqualTo(code));
    }

    @Override
    public void close() {
        assertThat(ledger.examine()).isEmpty();
        town.close();
    }
}
