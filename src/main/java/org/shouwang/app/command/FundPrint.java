package org.shouwang.app.command;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.shouwang.app.Desk;
import org.shouwang.fund.FundAccount;
import org.shouwang.fund.FundLedgerSheet;
import org.shouwang.fund.FundNoticeSheet;
import org.shouwang.fund.FundVoucher;
import org.shouwang.fund.Supervision;
import org.shouwang.kit.paper.PageLook;
import org.shouwang.kit.paper.Papers;
import org.shouwang.kit.paper.Slip;
import org.shouwang.kit.time.Period;
import org.shouwang.kit.work.Progress;
import org.shouwang.ledger.Seals;

/// `fund print YEAR-MONTH FOLDER --store S [--sheet ledger|notice|vouchers]`: the ledgers of all funds, the public
/// notice and the vouchers of a month.
final class FundPrint implements Command {
    private static final String NAME = "fund";
    private static final String LEDGER = "ledger";
    private static final String NOTICE = "notice";
    private static final String VOUCHERS = "vouchers";

    private final Clock clock;

    FundPrint(Clock clock) {
        this.clock = clock;
    }

    @Override
    public int run(Words words, Out out) {
        MonthPapers.Asked asked = MonthPapers.Asked.of(NAME, words, List.of(LEDGER, NOTICE, VOUCHERS));
        try (Desk desk = Stores.open(words, clock)) {
            print(desk, asked.in(desk, NAME, out));
        }
        return DONE;
    }

    private static void print(Desk desk, MonthPapers papers) {
        Period period = papers.period();
        Clock here = desk.clock();
        List<FundAccount> accounts = desk.ledger().readLong(q -> FundAccount.all(q, period));
        if (papers.wanted(LEDGER) && !accounts.isEmpty()) {
            papers.sheets(
                    LEDGER,
                    desk.ledger()
                            .readLong(q -> accounts.stream()
                                    .map(account -> FundLedgerSheet.of(q, account.fund(), period, "", here))
                                    .toList()),
                    false);
        }
        if (papers.wanted(NOTICE)) {
            FundNoticeSheet.Wish wish =
                    FundNoticeSheet.Wish.usual(period, Supervision.phone(desk.ledger()), LocalDate.now(here));
            PageLook look = papers.look();
            String place = (look.compound() + " " + look.branch()).strip();
            papers.sheets(NOTICE, desk.ledger().readLong(q -> List.of(FundNoticeSheet.of(q, wish, place, here))), true);
        }
        if (papers.wanted(VOUCHERS)) {
            vouchers(desk, papers, accounts);
        }
    }

    private static void vouchers(Desk desk, MonthPapers papers, List<FundAccount> accounts) {
        String seal = desk.ledger().<String>read(q -> Seals.line(q, desk.clock()));
        List<Slip> slips = new ArrayList<>();
        accounts.forEach(account -> slips.addAll(FundVoucher.of(account.lines(), account.fund(), seal)));
        if (slips.isEmpty()) {
            papers.none(VOUCHERS);
        } else {
            papers.pages(VOUCHERS, Papers.slips(slips, true, papers.look(), Progress.NONE));
        }
    }
}
