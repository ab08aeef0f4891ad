package org.shouwang.donation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shouwang.core.Money;
import org.shouwang.kit.sheet.Band;
import org.shouwang.kit.sheet.Column;
import org.shouwang.kit.sheet.Marked;
import org.shouwang.kit.sheet.Sheet;
import org.shouwang.kit.sheet.Tone;
import org.shouwang.kit.text.Texts;

/// The sheets of the office about donations: the register of receipts (捐赠登记表), and where the gifts of one receipt
/// went (捐赠去向表).
public final class DonationSheets {
    private static final Texts T = Texts.of(DonationSheets.class);

    private DonationSheets() {}

    /// The register, one row a gift, in the order of the receipts; counter-entries too, in red words.
    ///
    /// @param trails of the receipts that are no counter-entries, for where the gifts went
    /// @param subtitle compound and period
    /// @param seal the day's seal as a line
    /// @param phones whole phone numbers, or only what may lie about
    public static Sheet register(
            List<Receipt> receipts, Map<DonationId, Trail> trails, String subtitle, String seal, boolean phones) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        Money value = Money.ZERO;
        Money money = Money.ZERO;
        for (Receipt receipt : receipts) {
            value = value.plus(receipt.value());
            money = money.plus(receipt.money());
            Trail trail = trails.get(receipt.donation().id());
            for (int i = 0; i < receipt.lines().size(); i++) {
                rows.add(row(receipt, i, trail == null ? null : trail.parts().get(i), phones));
            }
        }
        return Sheet.named(T.get("sheet.register"))
                .title(T.get("sheet.register.title"))
                .subtitle(subtitle)
                .columns(
                        Column.date(T.get("column.day")),
                        Column.code(T.get("column.no"), 15),
                        Column.wrap(T.get("column.donor"), 16),
                        Column.code(T.get("column.phone"), 13),
                        Column.wrap(T.get("column.words"), 16),
                        Column.text(T.get("column.much"), 10),
                        Column.money(T.get("column.value"), 12),
                        Column.text(T.get("column.ground"), 10),
                        Column.money(T.get("column.money"), 12),
                        Column.wrap(T.get("column.wish"), 13),
                        Column.text(T.get("column.receiver"), 8),
                        Column.wrap(T.get("column.went"), 24),
                        Column.text(T.get("column.left"), 10))
                .rows(rows)
                .totals(Arrays.asList(
                        T.get("total"),
                        null,
                        null,
                        null,
                        null,
                        null,
                        value.yuan(),
                        null,
                        money.yuan(),
                        null,
                        null,
                        null,
                        null))
                .note(T.get("sheet.register.note"))
                .note(seal)
                .signOff(T.get("sign.clerk"), T.get("sign.checker"))
                .landscape()
                .build();
    }

    private static List<@Nullable Object> row(Receipt receipt, int at, Trail.@Nullable Part part, boolean phones) {
        Donation donation = receipt.donation();
        DonationLine line = receipt.lines().get(at);
        String phone = donation.phone() == null
                ? null
                : phones ? donation.phone().value() : donation.phone().masked();
        boolean goods = !line.money();
        String state = receipt.red() ? T.get("went.red") : receipt.counter() != null ? T.get("went.reversed") : null;
        return Arrays.asList(
                donation.day(),
                receipt.red() ? new Marked(donation.no(), Tone.ALERT) : donation.no(),
                donation.giver().called(),
                phone,
                line.named(),
                goods ? line.much() : null,
                goods && line.value() != null ? line.worth().yuan() : null,
                goods ? Texts.name(line.ground()) : null,
                goods ? null : line.worth().yuan(),
                donation.directed(),
                donation.receiver().value(),
                state != null ? state : part == null ? null : went(part),
                part == null || state != null ? null : part.much(part.left()));
    }

    private static @Nullable Object kind(Trail trail, Trail.Gone gone) {
        return trail.beyond(gone) ? new Marked(T.get("trace.beyond", gone.kind()), Tone.WARN) : gone.kind();
    }

    /// Where a gift went, by kind, such as `住户发放 30只、值守领用 20只`.
    static String went(Trail.Part part) {
        Map<String, Long> kinds = new LinkedHashMap<>();
        part.gone().forEach(gone -> kinds.merge(gone.kind(), gone.amount(), Long::sum));
        return String.join(
                T.get("gifts.between"),
                kinds.entrySet().stream()
                        .map(kind -> T.get("went.kind", kind.getKey(), part.much(kind.getValue())))
                        .toList());
    }

    /// Everybody who got something of a receipt; for each gift received = given out + left.
    public static Sheet trace(Trail trail, String compound, String seal) {
        Donation donation = trail.receipt().donation();
        List<List<? extends @Nullable Object>> rows = new ArrayList<>();
        for (Trail.Part part : trail.parts()) {
            rows.add(List.of(new Band(T.get(
                    "trace.band",
                    part.line().named(),
                    part.much(part.received()),
                    part.much(part.out()),
                    part.much(part.left())))));
            int no = 0;
            for (Trail.Gone gone : part.gone()) {
                no++;
                rows.add(Arrays.asList(
                        no,
                        gone.day(),
                        kind(trail, gone),
                        gone.to(),
                        part.much(gone.amount()),
                        gone.purpose(),
                        gone.no()));
            }
            if (part.gone().isEmpty()) {
                rows.add(Arrays.asList(null, null, null, T.get("trace.none"), null, null, null));
            }
        }
        String wish = donation.directed().isEmpty() ? T.get("trace.free") : T.get("trace.wish", donation.directed());
        return Sheet.named(T.get("sheet.trace"))
                .title(T.get("sheet.trace.title"))
                .subtitle((compound + "  "
                                + T.get(
                                        "trace.of",
                                        donation.no(),
                                        donation.giver().called(),
                                        donation.day()))
                        .strip())
                .columns(
                        Column.integer(T.get("column.row"), 5),
                        Column.date(T.get("column.day")),
                        Column.wrap(T.get("column.kind"), 12),
                        Column.wrap(T.get("column.to"), 28),
                        Column.text(T.get("column.much"), 11),
                        Column.wrap(T.get("column.purpose"), 22),
                        Column.code(T.get("column.slip"), 16))
                .rows(rows)
                .note(wish)
                .note(T.get("trace.note"))
                .note(seal)
                .signOff(T.get("sign.clerk"), T.get("sign.checker"))
                .build();
    }
}
