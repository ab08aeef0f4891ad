package org.shouwang.donation;

import java.time.Clock;
import java.util.List;
import org.shouwang.kit.paper.PageLook;
import org.shouwang.kit.paper.Papers;
import org.shouwang.kit.paper.Printed;
import org.shouwang.kit.sheet.Sheet;
import org.shouwang.kit.text.Texts;
import org.shouwang.kit.time.Period;
import org.shouwang.kit.work.Progress;
import org.shouwang.ledger.Ledger;
import org.shouwang.ledger.Seals;

/// Makes every paper about donations, for the window and the command line; printing changes nothing.
public final class DonationPapers {
    private static final Texts T = Texts.of(DonationPapers.class);

    private final Ledger ledger;
    private final Clock clock;

    /// @param clock in the zone of the compound
    public DonationPapers(Ledger ledger, Clock clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    /// Receipts, two copies each on a page; one goes to the donor, so they bear no line that asks for care.
    public Printed receipts(List<Receipt> picked, PageLook look, Progress progress) {
        return ledger.readLong(q -> ReceiptSlip.print(q, picked, look.open(), clock, progress));
    }

    /// The letter of thanks for one receipt.
    public Printed thanks(Trail trail, PageLook look, Progress progress) {
        return Papers.slips(List.of(ReceiptSlip.thanks(trail, look)), false, look.open(), progress);
    }

    /// Where the gifts of one receipt went.
    public List<Sheet> trace(Trail trail, PageLook look) {
        return ledger.readLong(q -> List.of(DonationSheets.trace(trail, place(look), Seals.line(q, clock))));
    }

    /// The register of some days.
    ///
    /// @param phones whole phone numbers, or with the middle digits masked
    public List<Sheet> register(Period period, boolean phones, PageLook look) {
        return ledger.readLong(q -> {
            Book now = Book.of(q);
            String subtitle = T.get("register.of", place(look), period.first(), period.last());
            return List.of(DonationSheets.register(
                    now.receipts(period.first(), period.last()),
                    now.trails(),
                    subtitle.strip(),
                    Seals.line(q, clock),
                    phones));
        });
    }

    /// The public notice of some days.
    ///
    /// @param phone whom to call with questions; blank for a place to write it
    public List<Sheet> notice(Period period, String phone, PageLook look) {
        return ledger.readLong(q -> NoticeSheets.of(Notice.of(q, period), place(look), phone, Seals.line(q, clock)));
    }

    private static String place(PageLook look) {
        return (look.compound() + " " + look.branch()).strip();
    }
}
