package org.shouwang.delivery.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shouwang.delivery.Delivery;
import org.shouwang.delivery.DeliveryId;
import org.shouwang.delivery.DeliveryStatus;
import org.shouwang.delivery.Hints;
import org.shouwang.delivery.purchase.DoorList;
import org.shouwang.delivery.purchase.DoorOrder;
import org.shouwang.delivery.purchase.OrderList;
import org.shouwang.kit.sheet.Band;
import org.shouwang.kit.sheet.Column;
import org.shouwang.kit.text.Texts;

/// The columns and rows that the door list and the slip of a volunteer have in common: one row an order, with
/// the number that it has on every paper; see [org.shouwang.delivery.DoorLine#number].
final class DoorRows {
    private static final Texts T = Texts.of(DoorRows.class);

    private final OrderList orders;
    private final LocalDate day;
    private final DoorWish wish;
    private final Map<DeliveryId, String> hints;
    private final boolean money;
    private final List<List<@Nullable Object>> rows = new ArrayList<>();
    private final boolean several;

    /// @param orders all of the list
    /// @param hints what stands in words instead of a mark
    DoorRows(OrderList orders, LocalDate day, DoorWish wish, Map<DeliveryId, String> hints) {
        this.hints = hints;
        this.orders = orders;
        this.day = day;
        this.wish = wish;
        this.several = orders.buildings().size() > 1;
        this.money =
                orders.orders().stream().anyMatch(order -> !Amounts.money(order).isEmpty());
    }

    List<Column> columns() {
        List<Column> columns = new ArrayList<>(List.of(
                several ? Column.code(T.get("column.no"), 7) : Column.integer(T.get("column.no"), 4),
                Column.code(T.get("column.code"), 7),
                Column.text(T.get("column.room"), 7),
                Column.text(T.get("column.householder"), 8),
                Column.code(T.get("column.phone"), wish.fullPhones() ? 13 : 6),
                Column.wrap(T.get("column.goods"), 26),
                Column.integer(T.get("column.pieces"), 4)));
        if (money) {
            columns.add(Column.wrap(T.get("column.money"), 10));
        }
        columns.add(Column.wrap(T.get("column.note"), hints.isEmpty() ? 8 : 14));
        columns.add(Column.sign(T.get("column.sign")));
        return columns;
    }

    /// The line with the totals of a unit, then its doors.
    DoorRows add(DoorList unit, boolean named) {
        String count = Amounts.count(unit.orders());
        String goods = Amounts.goods(unit.orders().totals());
        rows.add(List.of(new Band(
                named
                        ? T.get("door.unitTotals", Places.unit(unit.building(), unit.unit()), count, goods)
                        : T.get("door.totals", count, goods))));
        unit.orders().orders().forEach(this::add);
        return this;
    }

    private void add(DoorOrder order) {
        Delivery delivery = order.delivery();
        List<@Nullable Object> row = new ArrayList<>(Arrays.asList(
                several ? order.line().number(true) : delivery.no(),
                order.code(),
                order.room(),
                order.name(),
                wish.fullPhones() ? order.line().phone() : order.phoneTail(),
                order.goods(),
                delivery.pieces()));
        if (money) {
            row.add(Amounts.money(order));
        }
        row.add(note(order));
        row.add(Amounts.result(order));
        rows.add(row);
    }

    private String note(DoorOrder order) {
        Delivery delivery = order.delivery();
        List<String> words = new ArrayList<>();
        if (order.line().again()) {
            words.add(T.get("door.again", order.line().tries() + 1));
        }
        if (delivery.status().open() && delivery.status() != DeliveryStatus.PENDING) {
            words.add(T.get("door.before", Texts.name(delivery.status())));
        }
        if (!delivery.day().equals(day)) {
            words.add(T.get(
                    "door.since", delivery.day().getMonthValue(), delivery.day().getDayOfMonth()));
        }
        String hint = hints.getOrDefault(delivery.id(), Hints.mark(order.line()));
        if (!hint.isEmpty()) {
            words.add(hint);
        }
        return String.join(T.get("gap"), words);
    }

    List<List<@Nullable Object>> rows() {
        return rows;
    }

    OrderList orders() {
        return orders;
    }
}
