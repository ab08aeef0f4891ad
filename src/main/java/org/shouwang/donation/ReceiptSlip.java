package org.shouwang.donation;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.shouwang.core.CapitalAmount;
import org.shouwang.core.Money;
import org.shouwang.kit.db.Query;
import org.shouwang.kit.paper.PageLook;
import org.shouwang.kit.paper.Papers;
import org.shouwang.kit.paper.Printed;
import org.shouwang.kit.paper.Slip;
import org.shouwang.kit.sheet.Column;
import org.shouwang.kit.text.Texts;
import org.shouwang.kit.time.Dates;
import org.shouwang.kit.work.Progress;
import org.shouwang.ledger.Seals;

/// 捐赠接收凭证: two copies on one page, the stub for the branch above, the donor's below; and the letter of thanks.
public final class ReceiptSlip {
    private static final Texts T = Texts.of(ReceiptSlip.class);
    private static final int LABEL = 12;

    private ReceiptSlip() {}

    /// The receipts as pages, each with its two copies.
    ///
    /// @param clock in the zone of the compound
    public static Printed print(Query q, List<Receipt> receipts, PageLook look, Clock clock, Progress progress) {
        String unit = look.branch().isEmpty() ? look.compound() : look.branch();
        String seal = Seals.line(q, clock);
        List<Slip> slips = new ArrayList<>();
        for (Receipt receipt : receipts) {
            slips.add(slip(receipt, T.get("copy.stub"), unit, seal));
            slips.add(slip(receipt, T.get("copy.donor"), unit, seal));
        }
        return Papers.slips(slips, true, look, progress);
    }

    static Slip slip(Receipt receipt, String copy, String unit, String seal) {
        Donation donation = receipt.donation();
        Slip.Builder slip = Slip.titled(T.get("receipt.title", receipt.red() ? T.get("receipt.red") : "", copy))
                .mark(T.get("receipt.mark", donation.no()))
                .box(T.get("receipt.donor"), LABEL, donation.giver().called(), 34)
                .box(
                        T.get("column.phone"),
                        LABEL,
                        donation.phone() == null ? "" : donation.phone().value(),
                        20)
                .box(T.get("column.day"), LABEL, Dates.full(donation.day()), 22)
                .line();
        if (!donation.directed().isEmpty()) {
            slip.box(T.get("column.wish"), LABEL, donation.directed(), 100).line();
        }
        if (donation.reason() != null) {
            slip.box(T.get("column.reason"), LABEL, donation.reason(), 100).line();
        }
        slip.grid(columns(), rows(receipt), 0);
        if (receipt.money().fen() != 0) {
            sum(slip, T.get("receipt.money"), receipt.money());
        }
        if (receipt.value().fen() != 0) {
            sum(slip, T.get("receipt.value"), receipt.value());
        }
        slip.box(T.get("receipt.stamp"), 18, unit, 40)
                .box(T.get("receipt.receiver"), LABEL, donation.receiver().value(), 20)
                .box(T.get("receipt.witness"), LABEL, witness(donation), 20)
                .line();
        return slip.note(T.get("receipt.note"))
                .note(seal)
                .signs(T.get("sign.receiver"), T.get("sign.donor"))
                .build();
    }

    private static String witness(Donation donation) {
        if (donation.secondPerson() != null) {
            return donation.secondPerson().value();
        }
        return donation.witness() == null ? "" : donation.witness().value();
    }

    private static void sum(Slip.Builder slip, String label, Money sum) {
        slip.box(label, 18, T.get("receipt.capital", CapitalAmount.of(sum)), 58)
                .box(T.get("receipt.figures"), LABEL, T.get("receipt.yuan", sum.text()), 24)
                .line();
    }

    private static List<Column> columns() {
        return List.of(
                Column.integer(T.get("column.row"), 5),
                Column.wrap(T.get("column.words"), 22),
                Column.wrap(T.get("column.spec"), 16),
                Column.text(T.get("column.unit"), 6),
                Column.decimal(T.get("column.quantity"), 10),
                Column.money(T.get("column.yuan"), 15),
                Column.text(T.get("column.ground"), 12),
                Column.wrap(T.get("column.note"), 18));
    }

    private static List<List<@Nullable Object>> rows(Receipt receipt) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (DonationLine line : receipt.lines()) {
            boolean valued = line.money() || line.value() != null;
            rows.add(Arrays.asList(
                    line.no(),
                    line.words(),
                    line.spec(),
                    line.unit(),
                    line.quantity() == null ? null : line.quantity().value(),
                    valued ? line.worth().yuan() : null,
                    line.money() ? null : Texts.name(line.ground()),
                    note(line)));
        }
        return rows;
    }

    private static String note(DonationLine line) {
        String until = line.expiresOn() == null ? "" : T.get("note.until", line.expiresOn());
        return (Objects.toString(line.note(), "") + " " + until).strip();
    }

    /// The letter of thanks to the donor of a receipt: what was given, whom it reached so far.
    public static Slip thanks(Trail trail, PageLook look) {
        Donation donation = trail.receipt().donation();
        List<String> used = new ArrayList<>();
        for (Trail.Part part : trail.parts()) {
            if (part.out() > 0) {
                used.add(T.get(
                        "thanks.used",
                        part.line().named(),
                        part.much(part.out()),
                        part.gone().size()));
            }
        }
        Slip.Builder slip = Slip.titled(T.get("thanks.title"))
                .words(T.get("thanks.to", donation.giver().called()))
                .words(T.get(
                        "thanks.given",
                        Dates.full(donation.day()),
                        trail.receipt().gifts(),
                        donation.no()));
        if (!used.isEmpty()) {
            slip.words(T.get("thanks.where", String.join(T.get("thanks.between"), used)));
        }
        return slip.words(T.get("thanks.end"))
                .words(T.get("thanks.from", look.branch().isEmpty() ? look.compound() : look.branch()))
                .words(Dates.full(look.printedAt().toLocalDate()))
                .build();
    }
}
