package org.shouwang.fund;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shouwang.core.Money;
import org.shouwang.kit.db.Query;
import org.shouwang.kit.time.Period;
import org.shouwang.ledger.Seals;

/// The fund that is looked at: its account over the period on the screen and what stands around it.
///
/// @param month null for all months
/// @param last the line written last, of whatever month
/// @param counters by the line they take back, of whatever month
/// @param seal the day's seal, as it stands on sheets
public record FundView(
        FundAccount account,
        @Nullable YearMonth month,
        Money balance,
        @Nullable FundLine last,
        Map<FundLineId, FundLine> counters,
        List<FundClose> closes,
        List<YearMonth> openMonths,
        String seal) {

    /// Empty where there is no such fund.
    ///
    /// @param month null for all months
    /// @param clock in the zone of the compound
    public static Optional<FundView> of(Query q, FundId id, @Nullable YearMonth month, Clock clock) {
        return Funds.find(q, id).map(fund -> {
            FundAccount all = FundAccount.of(q, fund, FundAccount.span(q, List.of(fund), LocalDate.now(clock)));
            return new FundView(
                    month == null ? all : FundAccount.of(q, fund, Period.month(month)),
                    month,
                    Funds.balance(q, id),
                    all.lines().isEmpty() ? null : all.lines().getLast(),
                    all.counters(),
                    FundMonths.closes(q, id),
                    FundMonths.open(q, id),
                    Seals.line(q, clock));
        });
    }

    /// The closing of the month on the screen.
    public Optional<FundClose> close() {
        return closes.stream().filter(close -> close.month().equals(month)).findFirst();
    }

    /// The line's counter-entry, where it was taken back.
    public Optional<FundLine> counter(FundLine line) {
        return Optional.ofNullable(counters.get(line.id()));
    }
}
