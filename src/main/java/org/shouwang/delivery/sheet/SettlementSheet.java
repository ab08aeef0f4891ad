package org.shouwang.delivery.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shouwang.core.Money;
import org.shouwang.delivery.purchase.DoorOrder;
import org.shouwang.delivery.purchase.OrderList;
import org.shouwang.delivery.purchase.Settlement;
import org.shouwang.kit.sheet.Column;
import org.shouwang.kit.sheet.Marked;
import org.shouwang.kit.sheet.Sheet;
import org.shouwang.kit.sheet.Tone;
import org.shouwang.kit.text.Texts;

/// 采购结算单: what each door had to pay and paid, and how the shopper's account comes out; and the list of doors that
/// owe something or get something back, to knock at.
public final class SettlementSheet {
    private static final Texts T = Texts.of(SettlementSheet.class);

    private SettlementSheet() {}

    /// The account, and the doors to knock at where there are some.
    ///
    /// @param about compound and day
    /// @param shopper `""` to be filled in
    public static List<Sheet> of(Settlement account, String about, String shopper) {
        List<Sheet> sheets = new ArrayList<>();
        sheets.add(account(account, about, shopper));
        if (!account.unpaid().isEmpty() || !account.refunds().isEmpty()) {
            sheets.add(doors(
                    account.orders(), T.get("about", about, account.round().shop())));
        }
        return sheets;
    }

    private static Sheet account(Settlement account, String about, String shopper) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (DoorOrder order : account.orders().orders()) {
            rows.add(Arrays.asList(
                    rows.size() + 1,
                    order.line().door(),
                    order.name(),
                    order.goods(),
                    order.amount() == null ? null : order.amount().yuan(),
                    spoken(order) ? order.paid().yuan() : null,
                    spoken(order) ? Texts.name(order.payment()) : null,
                    difference(order)));
        }
        Sheet.Builder sheet = Sheet.named(T.get("sheet.account"))
                .title(T.get("sheet.account.title", account.round().shop()))
                .subtitle(T.get("about", about, shopper.isEmpty() ? "" : T.get("sign.shopperNamed", shopper)))
                .columns(
                        Column.integer(T.get("column.number"), 4),
                        Column.code(T.get("column.door"), 10),
                        Column.text(T.get("column.householder"), 8),
                        Column.wrap(T.get("column.goods"), 28),
                        Column.money(T.get("column.amount"), 9),
                        Column.money(T.get("column.paid"), 9),
                        Column.text(T.get("column.payment"), 9),
                        Column.wrap(T.get("column.owes"), 11))
                .rows(rows)
                .totals(
                        null,
                        T.get("column.total"),
                        null,
                        null,
                        account.due().yuan(),
                        account.collected().plus(account.paidToShop()).yuan(),
                        null,
                        null)
                .note(T.get(
                        "account.sum",
                        account.round().advance().text(),
                        account.collected().text(),
                        account.round().spent().text(),
                        account.round().returned().text(),
                        account.balance().text()))
                .note(T.get(
                        "account.open",
                        account.unpaid().size(),
                        account.unpaidSum().text(),
                        account.refunds().size(),
                        account.refundSum().text()))
                .signOff(T.get("sign.shopper"), T.get("sign.checker"));
        if (account.round().reason() != null) {
            sheet.note(T.get(
                    "account.reason",
                    account.round().reason().value(),
                    account.round().secondPerson() == null
                            ? ""
                            : account.round().secondPerson().value()));
        }
        return sheet.build();
    }

    private static @Nullable Object difference(DoorOrder order) {
        int missing = order.missing().compareTo(Money.ZERO);
        String words = Amounts.owes(order);
        return words.isEmpty() ? null : new Marked(words, missing > 0 ? Tone.ALERT : Tone.WARN);
    }

    /// Whether anybody spoke of money with this order.
    private static boolean spoken(DoorOrder order) {
        return order.amount() != null || !order.paid().equals(Money.ZERO);
    }

    /// The doors that owe something or get something back, in walking order.
    public static Sheet doors(OrderList orders, String about) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (DoorOrder order : orders.orders()) {
            if (!order.missing().equals(Money.ZERO)) {
                rows.add(Arrays.asList(
                        rows.size() + 1,
                        order.line().door(),
                        order.name(),
                        order.phoneTail(),
                        order.goods(),
                        Amounts.owes(order),
                        null));
            }
        }
        return Sheet.named(T.get("sheet.owing"))
                .title(T.get("sheet.owing"))
                .subtitle(about)
                .columns(
                        Column.integer(T.get("column.number"), 4),
                        Column.code(T.get("column.door"), 10),
                        Column.text(T.get("column.householder"), 8),
                        Column.code(T.get("column.phone"), 6),
                        Column.wrap(T.get("column.goods"), 24),
                        Column.wrap(T.get("column.money"), 12),
                        Column.sign(T.get("column.sign")))
                .rows(rows)
                .signOff(T.get("sign.giver"), T.get("sign.receiver"))
                .large()
                .build();
    }
}
