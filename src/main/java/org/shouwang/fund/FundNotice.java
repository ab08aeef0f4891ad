package org.shouwang.fund;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shouwang.core.Money;
import org.shouwang.kit.time.Period;

/// A public notice of accounts that was put up: its period, the totals it told, when and where.
public record FundNotice(
        FundNoticeId id,
        LocalDate firstDay,
        LocalDate lastDay,
        Money income,
        Money spending,
        Money closing,
        LocalDate postedOn,
        @Nullable String place,
        Instant at) {
    public Period period() {
        return new Period(firstDay, lastDay);
    }
}
