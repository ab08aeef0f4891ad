package org.shouwang.fund;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.shouwang.core.Money;
import org.shouwang.kit.db.Query;
import org.shouwang.kit.time.Period;

/// Reading funds in the store.
final class FundStore {
    static final String FUND = "fund";
    static final String LINE = "fund_line";
    static final String CLOSE = "fund_close";
    static final String NOTICE = "fund_notice";
    static final String SETTING = "setting";

    private FundStore() {}

    static List<Fund> all(Query q) {
        return q.list(Fund.class, "select * from fund order by closed_on is not null, id");
    }

    static Optional<Fund> fund(Query q, FundId id) {
        return q.one(Fund.class, "select * from fund where id = ?", id);
    }

    static Optional<FundLine> line(Query q, FundLineId id) {
        return q.one(FundLine.class, "select * from fund_line where id = ?", id);
    }

    static Optional<FundLine> last(Query q, FundId fund) {
        return q.one(FundLine.class, "select * from fund_line where fund_id = ? order by id desc limit 1", fund);
    }

    static Optional<LocalDate> firstDay(Query q, FundId fund) {
        return q.one(LocalDate.class, "select day from fund_line where fund_id = ? order by day limit 1", fund);
    }

    static Optional<LocalDate> lastDay(Query q, FundId fund) {
        return q.one(LocalDate.class, "select day from fund_line where fund_id = ? order by day desc limit 1", fund);
    }

    static Optional<FundLine> counter(Query q, FundLineId line) {
        return q.one(FundLine.class, "select * from fund_line where reverses_id = ?", line);
    }

    /// In the order they were written.
    static List<FundLine> lines(Query q, FundId fund, Period period) {
        return q.list(
                FundLine.class,
                "select * from fund_line where fund_id = ? and day between ? and ? order by id",
                fund,
                period.first(),
                period.last());
    }

    static Optional<FundLine> sameVoucher(Query q, FundLine line) {
        return q.one(FundLine.class, """
                select * from fund_line where fund_id = ? and voucher = ? and id <> ? and reverses_id is null
                  and id not in (select reverses_id from fund_line where reverses_id is not null)
                order by id limit 1""", line.fundId(), line.voucher(), line.id());
    }

    static List<FundLine> ofDonation(Query q, long donationLine) {
        return q.list(FundLine.class, "select * from fund_line where donation_line_id = ? order by id", donationLine);
    }

    static Money before(Query q, FundId fund, LocalDate day) {
        return new Money(
                q.number("select coalesce(sum(amount), 0) from fund_line where fund_id = ? and day < ?", fund, day));
    }

    static int lastNumber(Query q, FundId fund, int year) {
        return (int) q.number(
                "select coalesce(max(number), 0) from fund_line where fund_id = ? and substr(day, 1, 4) = ?",
                fund,
                Integer.toString(year));
    }

    static boolean purposeUsed(Query q, FundId fund, String purpose) {
        return q.number("select count(*) from fund_line where fund_id = ? and purpose = ?", fund, purpose) > 0;
    }

    /// The months that have lines and are not closed, the earliest first.
    static List<YearMonth> openMonths(Query q, FundId fund) {
        return q.list(YearMonth.class, """
                select distinct substr(day, 1, 7) from fund_line where fund_id = ? and substr(day, 1, 7) >
                  coalesce((select max(month) from fund_close where fund_id = ?), '') order by 1""", fund, fund);
    }

    static Optional<FundClose> lastClose(Query q, FundId fund) {
        return q.one(FundClose.class, "select * from fund_close where fund_id = ? order by month desc limit 1", fund);
    }

    static List<FundClose> closes(Query q, FundId fund) {
        return q.list(FundClose.class, "select * from fund_close where fund_id = ? order by month", fund);
    }

    static List<FundNotice> notices(Query q) {
        return q.list(FundNotice.class, "select * from fund_notice order by posted_on, id");
    }

    /// A setting of the office.
    record Setting(long id, String name, String value) {}

    static Optional<Setting> setting(Query q, String name) {
        return q.one(Setting.class, "select * from setting where name = ?", name);
    }
}
