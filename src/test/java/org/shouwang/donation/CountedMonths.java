package org.shouwang.donation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.YearMonth;
import java.util.Map;
import java.util.TreeMap;
import org.shouwang.core.Money;
import org.shouwang.fund.FundAccount;
import org.shouwang.fund.FundNoticeSheet;
import org.shouwang.fund.FundSource;
import org.shouwang.kit.time.Period;
import org.shouwang.ledger.Ledger;

/// A plain count of what the public is told month by month, beside the ledgers.
final class CountedMonths {
    private final Map<YearMonth, Month> months = new TreeMap<>();

    /// In yuan.
    static final class Month {
        long income;
        long spending;
        long value;
    }

    Month of(Clock clock) {
        return months.computeIfAbsent(YearMonth.now(clock), month -> new Month());
    }

    /// The notice of each month, of donations and of funds, says what was counted beside.
    void compare(Ledger ledger, long money) {
        assertThat(months).hasSizeGreaterThan(2);
        long left = 0;
        for (var each : months.entrySet()) {
            Period period = Period.month(each.getKey());
            Month counted = each.getValue();
            left += counted.income - counted.spending;
            Notice notice = ledger.read(q -> Notice.of(q, period));
            assertThat(notice.money()).isEqualTo(Money.ofYuan(counted.income));
            assertThat(notice.spending()).isEqualTo(Money.ofYuan(counted.spending));
            assertThat(notice.value()).isEqualTo(Money.ofYuan(counted.value));
            assertThat(notice.closing()).isEqualTo(Money.ofYuan(left));
            FundNoticeSheet.Totals donated =
                    ledger.read(q -> FundNoticeSheet.Totals.of(FundAccount.all(q, period).stream()
                            .filter(account -> account.fund().source() == FundSource.DONATED)
                            .toList()));
            assertThat(donated.income()).isEqualTo(notice.money());
            assertThat(donated.closing()).isEqualTo(notice.closing());
        }
        assertThat(left).isEqualTo(money);
    }
}
