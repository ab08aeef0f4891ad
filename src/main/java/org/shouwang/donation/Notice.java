package org.shouwang.donation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shouwang.core.Money;
import org.shouwang.core.Quantity;
import org.shouwang.fund.FundAccount;
import org.shouwang.fund.FundLine;
import org.shouwang.fund.FundLineKind;
import org.shouwang.fund.FundSource;
import org.shouwang.kit.db.Query;
import org.shouwang.kit.time.Period;
import org.shouwang.supply.Stock;
import org.shouwang.supply.StockItem;
import org.shouwang.supply.StockItemId;
import org.shouwang.supply.StockKind;
import org.shouwang.supply.StockMove;

/// What the public is told of the donations of a period. Quantities and sums are read from the ledgers of stock and
/// funds, never from the receipts, so that the notice cannot say anything else than they do.
///
/// @param rows what came in, in the order of the days; what was taken back in the same period is left out
/// @param flows of the goods that came with receipts
/// @param accounts of the funds of donations
public record Notice(Period period, List<Row> rows, List<Flow> flows, List<FundAccount> accounts) {
    public Notice {
        rows = List.copyOf(rows);
        flows = List.copyOf(flows);
        accounts = List.copyOf(accounts);
    }

    /// One gift that came in, or, with negative figures, one of a former period that was taken back.
    ///
    /// @param receipt of the gift; its counter-entry where it was taken back
    public record Row(
            Donation receipt,
            DonationLine line,
            LocalDate day,
            @Nullable Quantity quantity,
            @Nullable Money amount,
            @Nullable Money value) {}

    /// An item over the period: opening + received - all that went out = closing.
    public record Flow(StockItem item, Quantity opening, Quantity received, Map<StockKind, Quantity> out) {
        public Quantity out(StockKind kind) {
            return out.getOrDefault(kind, Quantity.ZERO);
        }

        public Quantity closing() {
            return out.values().stream().reduce(opening.plus(received), Quantity::minus);
        }
    }

    /// The value of the goods that came in.
    public Money value() {
        return rows.stream().map(Row::value).filter(Objects::nonNull).reduce(Money.ZERO, Money::plus);
    }

    /// The money that came in with receipts.
    public Money money() {
        return rows.stream().map(Row::amount).filter(Objects::nonNull).reduce(Money.ZERO, Money::plus);
    }

    public Money spending() {
        return accounts.stream().map(FundAccount::spending).reduce(Money.ZERO, Money::plus);
    }

    public Money closing() {
        return accounts.stream().map(FundAccount::closing).reduce(Money.ZERO, Money::plus);
    }

    public static Notice of(Query q, Period period) {
        List<FundAccount> accounts = FundAccount.all(q, period).stream()
                .filter(account -> account.fund().source() == FundSource.DONATED && account.moved())
                .toList();
        return new Notice(period, rows(q, period, accounts), flows(q, period), accounts);
    }

    private static List<Row> rows(Query q, Period period, List<FundAccount> accounts) {
        Map<DonationLineId, DonationLine> lines = new HashMap<>();
        DonationStore.lines(q).forEach(line -> lines.put(line.id(), line));
        Map<DonationId, Donation> donations = new HashMap<>();
        Map<DonationId, Donation> counters = new HashMap<>();
        for (Donation donation : DonationStore.all(q)) {
            donations.put(donation.id(), donation);
            if (donation.reversesId() != null) {
                counters.put(donation.reversesId(), donation);
            }
        }
        List<Row> rows = new ArrayList<>();
        for (StockMove move : Stock.moves(q, period.first(), period.last())) {
            DonationLine line =
                    move.donationLineId() == null ? null : lines.get(new DonationLineId(move.donationLineId()));
            if (line != null && move.kind() == StockKind.DONATED) {
                Money value = line.value() != null && move.red() ? Money.ZERO.minus(line.value()) : line.value();
                Donation receipt = move.red() ? counters.get(line.donationId()) : donations.get(line.donationId());
                rows.add(new Row(Objects.requireNonNull(receipt), line, move.day(), move.quantity(), null, value));
            }
        }
        for (FundAccount account : accounts) {
            for (FundLine income : account.lines()) {
                DonationLine line =
                        income.donationLineId() == null ? null : lines.get(new DonationLineId(income.donationLineId()));
                if (line != null && income.kind() == FundLineKind.IN) {
                    Donation receipt =
                            income.counter() ? counters.get(line.donationId()) : donations.get(line.donationId());
                    rows.add(new Row(Objects.requireNonNull(receipt), line, income.day(), null, income.amount(), null));
                }
            }
        }
        return inOrder(rows);
    }

    /// Without the gifts that came and were taken back in the same period: together they are nothing.
    private static List<Row> inOrder(List<Row> rows) {
        Set<DonationLineId> red = new HashSet<>();
        Set<DonationLineId> black = new HashSet<>();
        rows.forEach(row -> (row.receipt().reversesId() == null ? black : red)
                .add(row.line().id()));
        red.retainAll(black);
        return rows.stream()
                .filter(row -> !red.contains(row.line().id()))
                .sorted(Comparator.comparing(Row::day)
                        .thenComparing(row -> row.receipt().id().value())
                        .thenComparing(row -> row.line().no()))
                .toList();
    }

    private static List<Flow> flows(Query q, Period period) {
        Map<StockItemId, Quantity[]> sums = new LinkedHashMap<>();
        Map<StockItemId, Map<StockKind, Quantity>> out = new HashMap<>();
        for (DonationStore.Flowed part : DonationStore.flowed(q, period.first(), period.last())) {
            Quantity[] sum = sums.computeIfAbsent(part.itemId(), id -> new Quantity[] {Quantity.ZERO, Quantity.ZERO});
            sum[0] = sum[0].plus(part.before());
            if (part.kind() == StockKind.DONATED) {
                sum[1] = sum[1].plus(part.within());
            } else if (part.within().thousandths() != 0) {
                out.computeIfAbsent(part.itemId(), id -> new EnumMap<>(StockKind.class))
                        .put(part.kind(), part.within().negate());
            }
        }
        List<Flow> flows = new ArrayList<>();
        sums.forEach((id, sum) -> {
            Flow flow = new Flow(Stock.item(q, id), sum[0], sum[1], out.getOrDefault(id, Map.of()));
            boolean seen = sum[0].positive()
                    || sum[1].thousandths() != 0
                    || !flow.out().isEmpty();
            if (seen) {
                flows.add(flow);
            }
        });
        return flows;
    }
}
