package org.shouwang.donation.ui;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shouwang.core.Money;
import org.shouwang.donation.Book;
import org.shouwang.donation.Intent;
import org.shouwang.donation.IntentState;
import org.shouwang.donation.Receipt;
import org.shouwang.kit.fx.EmptyState;
import org.shouwang.kit.fx.Icons;
import org.shouwang.kit.fx.ScreenCommand;
import org.shouwang.kit.fx.Table;
import org.shouwang.kit.fx.Tables;
import org.shouwang.kit.fx.Tint;
import org.shouwang.kit.text.Fold;
import org.shouwang.kit.text.Texts;

/// The three lists of donations on the screen: offers, receipts, and what was given out.
final class DonationTables {
    private static final Texts T = Texts.of(DonationTables.class);

    private DonationTables() {}

    static Table<Intent> intents(IntentForms forms, ReceiveForm receive) {
        return Tables.<Intent>of()
                .date(T.get("column.offered"), Intent::offeredOn)
                .text(T.get("column.donor"), 130, intent -> intent.giver().called())
                .text(T.get("column.gifts"), 220, intent -> intent.gifts().replace("\n", T.get("between")))
                .wide()
                .date(T.get("column.expected"), Intent::expectedOn)
                .text(
                        T.get("column.wish"),
                        110,
                        intent -> intent.wish() == null ? "" : intent.wish().value())
                .chip(T.get("column.state"), 116, intent -> Texts.name(intent.state()), intent -> tint(intent.state()))
                .filter(Fold::key)
                .unit(T.get("unit.intent"))
                .empty(new EmptyState(
                        Icons.DONATION,
                        T.get("empty.intents"),
                        ScreenCommand.of(T.get("act.offer"), forms::offer),
                        ScreenCommand.of(T.get("act.receive"), () -> receive.open(null))))
                .onOpen(receive::open)
                .act(T.get("act.accept"), all -> forms.accept(all.getFirst()))
                .act(T.get("act.decline"), all -> forms.decline(all.getFirst()))
                .act(T.get("act.receive"), all -> receive.open(all.getFirst()))
                .act(T.get("act.change"), all -> forms.change(all.getFirst()))
                .act(T.get("act.reopen"), all -> forms.reopen(all.getFirst()))
                .build();
    }

    static Tint tint(IntentState state) {
        return switch (state) {
            case OFFERED -> Tint.WARN;
            case ACCEPTED -> Tint.INFO;
            case DECLINED -> Tint.PLAIN;
            case ARRIVED -> Tint.GOOD;
        };
    }

    static Table<Receipt> receipts(IntentForms forms, ReceiveForm receive, DonationPaper paper) {
        return Tables.<Receipt>of()
                .text(T.get("column.no"), 116, receipt -> receipt.donation().no())
                .date(T.get("column.day"), receipt -> receipt.donation().day())
                .text(
                        T.get("column.donor"),
                        130,
                        receipt -> receipt.donation().giver().called())
                .text(T.get("column.gifts"), 200, Receipt::gifts)
                .wide()
                .money(T.get("column.value"), 92, receipt -> yuan(receipt.value()))
                .money(T.get("column.money"), 92, receipt -> yuan(receipt.money()))
                .text(T.get("column.wish"), 96, receipt -> receipt.donation().directed())
                .hidden()
                .chip(T.get("column.state"), 76, DonationTables::state, receipt -> Tint.ALERT)
                .struck(receipt -> receipt.counter() != null)
                .filter(Fold::key)
                .unit(T.get("unit.receipt"))
                .empty(new EmptyState(
                        Icons.DONATION,
                        T.get("empty.receipts"),
                        ScreenCommand.of(T.get("act.receive"), () -> receive.open(null)),
                        ScreenCommand.of(T.get("act.offer"), forms::offer)))
                .onOpen(receipt -> paper.receipts(List.of(receipt)))
                .act(T.get("act.print"), paper::receipts)
                .build();
    }

    static @Nullable String state(Receipt receipt) {
        if (receipt.red()) {
            return T.get("state.red");
        }
        return receipt.counter() == null ? null : T.get("state.reversed");
    }

    private static @Nullable BigDecimal yuan(Money sum) {
        return sum.fen() == 0 ? null : sum.yuan();
    }

    static Table<Book.Given> given() {
        return Tables.<Book.Given>of()
                .date(T.get("column.day"), given -> given.gone().day())
                .text(T.get("column.to"), 150, given -> given.gone().to())
                .wide()
                .text(T.get("column.gift"), 130, given -> given.part().line().named())
                .text(
                        T.get("column.much"),
                        84,
                        given -> given.part().much(given.gone().amount()))
                .text(T.get("column.kind"), 84, given -> given.gone().kind())
                .text(
                        T.get("column.from"),
                        120,
                        given -> given.trail().receipt().donation().giver().called())
                .text(
                        T.get("column.no"),
                        116,
                        given -> given.trail().receipt().donation().no())
                .text(T.get("column.purpose"), 120, given -> given.gone().purpose())
                .hidden()
                .text(T.get("column.slip"), 120, given -> given.gone().no())
                .hidden()
                .filter(Fold::key)
                .unit(T.get("unit.given"))
                .empty(new EmptyState(Icons.DONATION, T.get("empty.given")))
                .build();
    }
}
