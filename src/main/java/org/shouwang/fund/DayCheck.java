package org.shouwang.fund;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.shouwang.kit.db.Query;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.text.Texts;
import org.shouwang.kit.time.Dates;

/// The days a line may have: not after today, not in a month that is closed, not in a month before that of the line
/// written last, so that the ledger reads month after month and its running balance is that of every month.
///
/// @param closed the last closed month, null where none is
/// @param begun the month of the last line, null without lines
record DayCheck(
        LocalDate today,
        @Nullable YearMonth closed,
        @Nullable YearMonth begun) {
    private static final Texts T = Texts.of(DayCheck.class);

    static DayCheck of(Query q, Fund fund, LocalDate today) {
        return new DayCheck(
                today,
                FundStore.lastClose(q, fund.id()).map(FundClose::month).orElse(null),
                FundStore.last(q, fund.id()).map(FundLine::month).orElse(null));
    }

    /// @throws Fault FUND-04 this day cannot be
    void check(Fund fund, LocalDate day) {
        YearMonth month = YearMonth.from(day);
        if (day.isAfter(today)) {
            throw new Fault("FUND-04", T.get("fault.future", Dates.full(day))).at("day");
        }
        if (closed != null && !month.isAfter(closed)) {
            throw new Fault("FUND-04", T.get("fault.closedMonth", fund.name(), Dates.month(closed))).at("day");
        }
        if (begun != null && month.isBefore(begun)) {
            throw new Fault("FUND-04", T.get("fault.laterMonth", fund.name(), Dates.month(begun))).at("day");
        }
    }
}
