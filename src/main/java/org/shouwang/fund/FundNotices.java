package org.shouwang.fund;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shouwang.kit.db.Query;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.text.Texts;
import org.shouwang.kit.time.Period;
import org.shouwang.ledger.Ledger;

/// The public notices of accounts that were put up, with the totals they told.
public final class FundNotices {
    private static final Texts T = Texts.of(FundNotices.class);

    private final Ledger ledger;
    private final Clock clock;

    /// @param clock in the zone of the compound
    public FundNotices(Ledger ledger, Clock clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    /// The first put up first.
    public static List<FundNotice> all(Query q) {
        return FundStore.notices(q);
    }

    public static Optional<FundNotice> last(Query q) {
        List<FundNotice> all = all(q);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
    }

    /// Notes that the notice of a period hangs.
    ///
    /// @param place where it hangs, null for not told
    /// @throws Fault FUND-19 a day that has not come
    public FundNotice post(Period period, LocalDate day, @Nullable String place) {
        if (day.isAfter(LocalDate.now(clock))) {
            throw new Fault("FUND-19", T.get("fault.postedLater")).at("day");
        }
        return ledger.write(FundAct.POST, period.label(), tx -> {
            FundNoticeSheet.Totals totals = FundNoticeSheet.Totals.of(FundAccount.all(tx, period));
            FundNotice notice = new FundNotice(
                    new FundNoticeId(tx.nextId()),
                    period.first(),
                    period.last(),
                    totals.income(),
                    totals.spending(),
                    totals.closing(),
                    day,
                    FundDraft.blankToNull(place),
                    clock.instant().truncatedTo(ChronoUnit.SECONDS));
            tx.insert(FundStore.NOTICE, notice);
            return notice;
        });
    }
}
