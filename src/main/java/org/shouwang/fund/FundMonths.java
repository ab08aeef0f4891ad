package org.shouwang.fund;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shouwang.core.PersonName;
import org.shouwang.kit.db.Query;
import org.shouwang.kit.db.Tx;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.text.Texts;
import org.shouwang.kit.time.Dates;
import org.shouwang.kit.time.Period;
import org.shouwang.ledger.Chain;
import org.shouwang.ledger.Ledger;

/// Closes the months of funds: looks a month through first, then nothing is dated in it any more.
public final class FundMonths {
    private static final Texts T = Texts.of(FundMonths.class);

    private final Ledger ledger;
    private final Clock clock;

    /// @param clock in the zone of the compound
    public FundMonths(Ledger ledger, Clock clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    /// The months of a fund that have lines and are not closed, the earliest first.
    public static List<YearMonth> open(Query q, FundId fund) {
        return FundStore.openMonths(q, fund);
    }

    /// The closed months of a fund, the earliest first.
    public static List<FundClose> closes(Query q, FundId fund) {
        return FundStore.closes(q, fund);
    }

    public static Optional<FundClose> close(Query q, FundId fund, YearMonth month) {
        return closes(q, fund).stream()
                .filter(close -> close.month().equals(month))
                .findFirst();
    }

    /// The earliest month that is open in any fund, looked through in each that has lines in it; empty where all
    /// are closed.
    public Optional<MonthLook> look(Query q) {
        List<Fund> funds = FundStore.all(q);
        Optional<YearMonth> first =
                funds.stream().flatMap(fund -> open(q, fund.id()).stream()).min(Comparator.naturalOrder());
        return first.map(month -> {
            boolean whole = Chain.firstBreak(q).isEmpty();
            return new MonthLook(
                    month,
                    funds.stream()
                            .filter(fund -> open(q, fund.id()).contains(month))
                            .map(fund -> new MonthLook.Found(fund, look(q, fund.id(), month, whole)))
                            .toList());
        });
    }

    /// What is to be looked at before a month of a fund is closed; what stops it is marked so.
    public List<MonthPoint> look(Query q, FundId id, YearMonth month) {
        return look(q, id, month, Chain.firstBreak(q).isEmpty());
    }

    private List<MonthPoint> look(Query q, FundId id, YearMonth month, boolean whole) {
        Fund fund = FundStore.fund(q, id).orElseThrow(() -> new Fault("FUND-02", T.get("fault.gone")));
        FundAccount account = FundAccount.of(q, fund, Period.month(month));
        List<MonthPoint> points = new ArrayList<>();
        String objection = objection(q, id, month);
        points.add(
                objection == null
                        ? MonthPoint.good(T.get("point.over", Dates.month(month)))
                        : MonthPoint.stop(objection));
        points.add(
                account.agrees()
                        ? MonthPoint.good(T.get(
                                "point.agrees",
                                account.opening().text(),
                                account.income().text(),
                                account.spending().text(),
                                account.closing().text()))
                        : MonthPoint.stop(T.get("point.disagrees")));
        points.add(whole ? MonthPoint.good(T.get("point.chain")) : MonthPoint.stop(T.get("point.broken")));
        points.addAll(twice(account));
        long without = account.lines().stream()
                .filter(line -> line.kind() == FundLineKind.IN && !line.counter() && line.voucher() == null)
                .count();
        points.add(
                without == 0
                        ? MonthPoint.good(T.get("point.vouchers"))
                        : MonthPoint.look(T.get("point.withoutVoucher", without)));
        return points;
    }

    /// Vouchers that stand on more than one line that holds. A receipt of donations may have several gifts of
    /// money.
    private static List<MonthPoint> twice(FundAccount account) {
        Map<FundLineId, FundLine> counters = account.counters();
        Map<String, List<String>> seen = new LinkedHashMap<>();
        for (FundLine line : account.lines()) {
            if (line.voucher() != null
                    && line.donationLineId() == null
                    && !line.counter()
                    && !counters.containsKey(line.id())) {
                seen.computeIfAbsent(line.voucher(), voucher -> new ArrayList<>())
                        .add(line.label());
            }
        }
        return seen.entrySet().stream()
                .filter(entry -> entry.getValue().size() > 1)
                .map(entry -> MonthPoint.look(
                        T.get("point.twice", entry.getKey(), String.join(T.get("join"), entry.getValue()))))
                .toList();
    }

    /// Closes a month of one fund.
    ///
    /// @throws Fault FUND-17 it is not over, closed already, or an earlier month is open; FUND-18 it does not agree
    public FundClose close(FundId id, YearMonth month) {
        return closeAll(List.of(id), month).getFirst();
    }

    /// Closes a month of several funds in one act; what is wrong with one of them stops all.
    public List<FundClose> closeAll(List<FundId> funds, YearMonth month) {
        return ledger.append(
                FundAct.CLOSE_MONTH,
                T.get("subject.month", Dates.month(month), funds.size()),
                tx -> funds.stream().map(id -> close(tx, id, month)).toList());
    }

    private FundClose close(Tx tx, FundId id, YearMonth month) {
        String objection = objection(tx, id, month);
        if (objection != null) {
            throw new Fault("FUND-17", objection);
        }
        Fund fund = FundStore.fund(tx, id).orElseThrow(() -> new Fault("FUND-02", T.get("fault.gone")));
        FundAccount account = FundAccount.of(tx, fund, Period.month(month));
        if (!account.agrees()) {
            throw new Fault("FUND-18", T.get("point.disagrees"));
        }
        FundClose close = new FundClose(
                new FundCloseId(tx.nextId()),
                id,
                month,
                account.lines().size(),
                account.opening(),
                account.income(),
                account.spending(),
                account.closing(),
                new PersonName(ledger.actor().name()),
                clock.instant().truncatedTo(ChronoUnit.SECONDS));
        Chain.append(tx, close.at(), FundStore.CLOSE, close);
        return close;
    }

    private @Nullable String objection(Query q, FundId id, YearMonth month) {
        if (!month.isBefore(YearMonth.from(LocalDate.now(clock)))) {
            return T.get(
                    "fault.notOver",
                    Dates.month(month),
                    Dates.brief(month.plusMonths(1).atDay(1)));
        }
        Optional<FundClose> last = FundStore.lastClose(q, id);
        if (last.isPresent() && !month.isAfter(last.get().month())) {
            return T.get("fault.closedAlready", Dates.month(last.get().month()));
        }
        return FundStore.openMonths(q, id).stream()
                .filter(open -> open.isBefore(month))
                .findFirst()
                .map(open -> T.get("fault.earlier", Dates.month(open)))
                .orElse(null);
    }
}
