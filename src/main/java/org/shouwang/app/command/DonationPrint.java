package org.shouwang.app.command;

import java.time.Clock;
import java.util.List;
import org.shouwang.app.Desk;
import org.shouwang.donation.DonationPapers;
import org.shouwang.donation.Donations;
import org.shouwang.donation.Receipt;
import org.shouwang.fund.Supervision;
import org.shouwang.kit.time.Period;
import org.shouwang.kit.work.Progress;

/// `donation print YEAR-MONTH FOLDER --store S [--sheet register|notice|receipts]`: the register, the
/// public notice and the receipts of a month.
final class DonationPrint implements Command {
    private static final String NAME = "donation";
    private static final String REGISTER = "register";
    private static final String NOTICE = "notice";
    private static final String RECEIPTS = "receipts";

    private final Clock clock;

    DonationPrint(Clock clock) {
        this.clock = clock;
    }

    @Override
    public int run(Words words, Out out) {
        MonthPapers.Asked asked = MonthPapers.Asked.of(NAME, words, List.of(REGISTER, NOTICE, RECEIPTS));
        try (Desk desk = Stores.open(words, clock)) {
            print(desk, asked.in(desk, NAME, out));
        }
        return DONE;
    }

    private static void print(Desk desk, MonthPapers papers) {
        DonationPapers made = new DonationPapers(desk.ledger(), desk.clock());
        Period period = papers.period();
        if (papers.wanted(REGISTER)) {
            papers.sheets(REGISTER, made.register(period, false, papers.look()), false);
        }
        if (papers.wanted(NOTICE)) {
            papers.sheets(NOTICE, made.notice(period, Supervision.phone(desk.ledger()), papers.look()), true);
        }
        if (papers.wanted(RECEIPTS)) {
            List<Receipt> receipts = desk.ledger().readLong(Donations::all).reversed().stream()
                    .filter(receipt -> period.contains(receipt.donation().day()))
                    .toList();
            if (receipts.isEmpty()) {
                papers.none(RECEIPTS);
            } else {
                papers.pages(RECEIPTS, made.receipts(receipts, papers.look(), Progress.NONE));
            }
        }
    }
}
