package org.shouwang.delivery.ui.purchase;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.shouwang.core.Money;
import org.shouwang.delivery.Order;
import org.shouwang.delivery.purchase.DoorOrder;
import org.shouwang.delivery.purchase.OrderList;
import org.shouwang.kit.fx.Boxes;
import org.shouwang.kit.fx.Buttons;
import org.shouwang.kit.fx.EmptyState;
import org.shouwang.kit.fx.Frame;
import org.shouwang.kit.fx.Icons;
import org.shouwang.kit.fx.Table;
import org.shouwang.kit.fx.Tables;
import org.shouwang.kit.fx.Tint;
import org.shouwang.kit.text.Fold;
import org.shouwang.kit.text.Texts;

/// 收款: what each door has to pay and paid, filled in by keys; in the list one digit marks a door as paid in full.
final class MoneyPane extends VBox {
    private static final Texts T = Texts.of(MoneyPane.class);
    private static final Map<KeyCode, Order.Payment> KEYS = Map.ofEntries(
            Map.entry(KeyCode.DIGIT0, Order.Payment.UNPAID),
            Map.entry(KeyCode.DIGIT1, Order.Payment.CASH),
            Map.entry(KeyCode.DIGIT2, Order.Payment.WECHAT),
            Map.entry(KeyCode.DIGIT3, Order.Payment.ALIPAY),
            Map.entry(KeyCode.DIGIT4, Order.Payment.PAID_SHOP),
            Map.entry(KeyCode.NUMPAD0, Order.Payment.UNPAID),
            Map.entry(KeyCode.NUMPAD1, Order.Payment.CASH),
            Map.entry(KeyCode.NUMPAD2, Order.Payment.WECHAT),
            Map.entry(KeyCode.NUMPAD3, Order.Payment.ALIPAY),
            Map.entry(KeyCode.NUMPAD4, Order.Payment.PAID_SHOP));

    private final PurchaseModel model;
    private final Frame frame;
    private final Table<DoorOrder> table;
    private final Bar bar;
    private Order.Payment last = Order.Payment.CASH;

    MoneyPane(PurchaseModel model, Frame frame) {
        this.model = model;
        this.frame = frame;
        table = table();
        bar = new Bar();
        getStyleClass().add("stack");
        table.view().addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        getChildren().addAll(bar, Boxes.grow(table));
        Boxes.grow(this);
    }

    private Table<DoorOrder> table() {
        return Tables.<DoorOrder>of()
                .text(T.get("column.door"), 84, order -> order.line().door())
                .text(T.get("column.householder"), 84, DoorOrder::name)
                .text(T.get("column.code"), 66, DoorOrder::code)
                .text(T.get("column.shop"), 92, DoorOrder::shop)
                .text(T.get("column.goods"), 200, DoorOrder::goods)
                .wide()
                .money(T.get("column.amount"), 76, order -> yuan(order.amount()))
                .money(T.get("column.paid"), 76, order -> yuan(order.paid()))
                .chip(T.get("column.payment"), 96, MoneyPane::payment, MoneyPane::tint)
                .text(T.get("column.missing"), 112, MoneyPane::missing)
                .filter(Fold::key)
                .unit(T.get("money.unit"))
                .empty(new EmptyState(Icons.FUND, T.get("money.none")))
                .build();
    }

    private static java.math.@Nullable BigDecimal yuan(@Nullable Money money) {
        return money == null || money.equals(Money.ZERO) ? null : money.yuan();
    }

    private static @Nullable String payment(DoorOrder order) {
        return order.amount() == null && order.paid().equals(Money.ZERO) ? null : Texts.name(order.payment());
    }

    private static Tint tint(DoorOrder order) {
        return order.payment() == Order.Payment.UNPAID ? Tint.WARN : Tint.GOOD;
    }

    private static String missing(DoorOrder order) {
        String owed = owed(order);
        String ended = order.givenUp() ? Texts.name(order.delivery().status()) : "";
        return owed.isEmpty() || ended.isEmpty() ? owed + ended : T.get("money.ended", owed, ended);
    }

    private static String owed(DoorOrder order) {
        int compared = order.missing().compareTo(Money.ZERO);
        return compared == 0
                ? ""
                : compared > 0
                        ? T.get("money.owes", order.missing().text())
                        : T.get(
                                "money.getsBack",
                                Money.ZERO.minus(order.missing()).text());
    }

    void show(OrderList orders) {
        table.items(orders.orders());
        bar.stay();
    }

    /// Puts the keys of payment at hand.
    void focus() {
        table.view().requestFocus();
    }

    void focusAmount() {
        bar.amount.requestFocus();
        bar.amount.selectAll();
    }

    /// A digit in the list: paid in full in this way, and on to the next door.
    private void key(KeyEvent event) {
        Order.Payment how = KEYS.get(event.getCode());
        if (how == null
                || event.isShortcutDown()
                || event.isAltDown()
                || table.selection().isEmpty()) {
            return;
        }
        event.consume();
        mark(table.selection(), how);
    }

    private void mark(List<DoorOrder> orders, Order.Payment how) {
        List<DoorOrder> chosen = new ArrayList<>(orders);
        if (how != Order.Payment.UNPAID) {
            last = how;
        }
        boolean payable = how == Order.Payment.UNPAID || chosen.getFirst().amount() != null;
        if (chosen.size() == 1 && payable) {
            bar.step(1);
        }
        frame.tasks()
                .write(T.get("task.money"), progress -> {
                    model.purchases().paid(chosen, how);
                    return true;
                })
                .then(done -> frame.notices().done(T.get("money.marked", chosen.size(), Texts.name(how)), model::undo))
                .start();
    }

    /// Amount, paid, and the ways to pay.
    private final class Bar extends EntryBar<DoorOrder> {
        private final TextField amount = walking(field(6, T.get("column.amount")));
        private final TextField paid = walking(field(6, T.get("column.paid")));

        Bar() {
            super(table);
            List<javafx.scene.Node> fields = new ArrayList<>(
                    List.of(Boxes.muted(T.get("column.amount")), amount, Boxes.muted(T.get("column.paid")), paid));
            for (Order.Payment how : Order.Payment.values()) {
                fields.add(Buttons.withKey(
                        Buttons.plain(Texts.name(how), () -> mark(table.selection(), how)),
                        Integer.toString(how.ordinal())));
            }
            fields.forEach(node -> node.setFocusTraversable(node instanceof TextField));
            fill(fields);
        }

        @Override
        boolean same(DoorOrder one, DoorOrder other) {
            return one.delivery().id().equals(other.delivery().id());
        }

        @Override
        String words(DoorOrder order) {
            return T.get("money.about", order.line().door(), order.name());
        }

        @Override
        void show(DoorOrder order) {
            Money due = order.amount();
            amount.setText(due == null ? "" : due.yuan().toPlainString());
            paid.setText(
                    order.paid().equals(Money.ZERO) ? "" : order.paid().yuan().toPlainString());
        }

        @Override
        @Nullable
        String read(DoorOrder order, TextField field) {
            String wanted = amount.getText().strip();
            String given = paid.getText().strip();
            Optional<Money> due = Money.parse(wanted);
            Optional<Money> got = given.isEmpty() ? Optional.of(Money.ZERO) : Money.parse(given);
            if ((!wanted.isEmpty() && due.isEmpty()) || got.isEmpty()) {
                return T.get("money.unread");
            }
            Money sum = got.get();
            Order.Payment how = sum.equals(Money.ZERO)
                    ? Order.Payment.UNPAID
                    : order.payment() == Order.Payment.UNPAID ? last : order.payment();
            frame.tasks()
                    .write(T.get("task.money"), progress -> {
                        model.purchases()
                                .money(order.delivery().id(), order.line().door(), due.orElse(null), sum, how);
                        return true;
                    })
                    .start();
            return null;
        }
    }
}
