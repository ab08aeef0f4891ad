package org.shouwang.donation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.shouwang.fund.FundId;
import org.shouwang.fund.FundLine;
import org.shouwang.fund.FundLineId;
import org.shouwang.fund.FundLineKind;
import org.shouwang.fund.Funds;
import org.shouwang.kit.db.Query;
import org.shouwang.kit.time.Period;

/// Which income of a fund was spent on what, where what came in first is spent first; every fen of spending belongs to
/// exactly one income. Lines that were taken back, and what takes them back, do not count.
final class MoneyOrder {
    private static final Period EVER = new Period(LocalDate.of(1970, 1, 1), LocalDate.of(9999, 12, 31));

    private final List<FundLine> incomes = new ArrayList<>();
    private final List<FundLine> spendings = new ArrayList<>();

    private MoneyOrder(List<FundLine> lines) {
        Set<FundLineId> reversed = new HashSet<>();
        lines.stream().map(FundLine::reversesId).filter(Objects::nonNull).forEach(reversed::add);
        for (FundLine line : lines) {
            if (!line.counter() && !reversed.contains(line.id())) {
                (line.kind() == FundLineKind.IN ? incomes : spendings).add(line);
            }
        }
    }

    static MoneyOrder of(Query q, FundId fund) {
        return new MoneyOrder(Funds.lines(q, fund, EVER));
    }

    /// A part of a spending that was paid from one income.
    record Share(FundLine spending, long fen) {}

    /// What came in with a line of a donation.
    long received(long donationLine) {
        return incomes.stream()
                .filter(line -> Objects.equals(line.donationLineId(), donationLine))
                .mapToLong(line -> line.amount().fen())
                .sum();
    }

    /// What was paid from it, in the order it was spent.
    List<Share> spent(long donationLine) {
        List<Share> shares = new ArrayList<>();
        long from = 0;
        for (FundLine income : incomes) {
            long to = from + income.amount().fen();
            if (Objects.equals(income.donationLineId(), donationLine)) {
                between(from, to, shares);
            }
            from = to;
        }
        return shares;
    }

    private void between(long from, long to, List<Share> shares) {
        long start = 0;
        for (FundLine spending : spendings) {
            long end = start + spending.spending().fen();
            long part = Math.min(to, end) - Math.max(from, start);
            if (part > 0) {
                shares.add(new Share(spending, part));
            }
            start = end;
        }
    }
}
