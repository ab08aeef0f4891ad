package org.shouwang.fund;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.shouwang.core.Money;
import org.shouwang.kit.db.Query;
import org.shouwang.kit.time.Period;

/// A fund over a period: what it began with, every line, what it ended with. Screen, sheet, month close and public
/// notice all read it, so their totals are those of the ledger.
public record FundAccount(Fund fund, Period period, Money opening, List<FundLine> lines) {
    public FundAccount {
        lines = List.copyOf(lines);
    }

    public static FundAccount of(Query q, Fund fund, Period period) {
        return new FundAccount(
                fund, period, FundStore.before(q, fund.id(), period.first()), FundStore.lines(q, fund.id(), period));
    }

    /// Every fund that has something to tell of the period.
    public static List<FundAccount> all(Query q, Period period) {
        return FundStore.all(q).stream()
                .map(fund -> of(q, fund, period))
                .filter(account -> account.fund().running() || account.moved())
                .toList();
    }

    /// From the first line of some funds, or the day one was opened, to today or the last line.
    public static Period span(Query q, List<Fund> funds, LocalDate today) {
        LocalDate first = today;
        LocalDate last = today;
        for (Fund fund : funds) {
            LocalDate begun = FundStore.firstDay(q, fund.id()).orElse(fund.openedOn());
            first = begun.isBefore(first) ? begun : first;
            LocalDate end = FundStore.lastDay(q, fund.id()).orElse(today);
            last = end.isAfter(last) ? end : last;
        }
        return new Period(first, last);
    }

    /// Whether there was or is money in it.
    public boolean moved() {
        return !lines.isEmpty() || !opening.equals(Money.ZERO);
    }

    /// All that came in, less what was taken back by counter-entries.
    public Money income() {
        return lines.stream().map(FundLine::income).reduce(Money.ZERO, Money::plus);
    }

    /// All that went out, less what was taken back by counter-entries.
    public Money spending() {
        return lines.stream().map(FundLine::spending).reduce(Money.ZERO, Money::plus);
    }

    /// Of the spending, what went back to whoever granted it.
    public Money returned() {
        return lines.stream()
                .filter(line -> line.kind() == FundLineKind.RETURNED)
                .map(FundLine::spending)
                .reduce(Money.ZERO, Money::plus);
    }

    public Money closing() {
        return opening.plus(income()).minus(spending());
    }

    /// What was spent for each purpose, in the order of the fund's purposes.
    public SequencedMap<String, Money> byPurpose() {
        SequencedMap<String, Money> sums = new LinkedHashMap<>();
        fund.allowed().forEach(purpose -> sums.put(purpose, Money.ZERO));
        for (FundLine line : lines) {
            Optional.ofNullable(line.purpose()).ifPresent(purpose -> sums.merge(purpose, line.spending(), Money::plus));
        }
        return sums;
    }

    /// The counter-entries among the lines by the line they take back.
    public Map<FundLineId, FundLine> counters() {
        Map<FundLineId, FundLine> counters = new LinkedHashMap<>();
        lines.forEach(
                line -> Optional.ofNullable(line.reversesId()).ifPresent(reversed -> counters.put(reversed, line)));
        return counters;
    }

    /// Whether the running balance of its last line is what the sums say; false only after tampering.
    public boolean agrees() {
        return lines.isEmpty() || lines.getLast().balance().equals(closing());
    }
}
