package org.shouwang.fund;

import java.time.Instant;
import java.time.YearMonth;
import org.shouwang.core.Money;
import org.shouwang.core.PersonName;

/// A month of a fund that was closed: from then on no line is dated in it or before it.
///
/// @param lines how many lines the month has
public record FundClose(
        FundCloseId id,
        FundId fundId,
        YearMonth month,
        int lines,
        Money opening,
        Money income,
        Money spending,
        Money closing,
        PersonName closedBy,
        Instant at) {}
