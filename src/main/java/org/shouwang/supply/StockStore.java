package org.shouwang.supply;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shouwang.core.Quantity;
import org.shouwang.kit.db.Query;

/// Reading items, lots and the ledger of supplies in the store.
final class StockStore {
    static final String ITEM = "stock_item";
    static final String LOT = "stock_lot";
    static final String MOVE = "stock_move";

    private StockStore() {}

    static List<StockItem> items(Query q) {
        return q.list(StockItem.class, "select * from stock_item order by id");
    }

    static List<StockItem> named(Query q, String name) {
        return q.list(StockItem.class, "select * from stock_item where name = ? order by id", name);
    }

    static Optional<StockItem> item(Query q, StockItemId id) {
        return q.one(StockItem.class, "select * from stock_item where id = ?", id);
    }

    static Optional<StockLot> lot(Query q, StockLotId id) {
        return q.one(StockLot.class, "select * from stock_lot where id = ?", id);
    }

    static List<StockLot> lots(Query q, StockItemId item) {
        return q.list(StockLot.class, "select * from stock_lot where item_id = ? order by id", item);
    }

    /// The lots with something left, each with it; the one that expires first leads, those without expiry last.
    static List<LotStock> filled(Query q) {
        return q.list(LotStock.class, """
                select lot_id, item_id, sum(quantity) as stock from stock_move
                group by lot_id, item_id having sum(quantity) > 0 order by lot_id""");
    }

    static List<LotStock> filled(Query q, StockItemId item) {
        return q.list(LotStock.class, """
                select m.lot_id, m.item_id, sum(m.quantity) as stock
                from stock_move m join stock_lot l on l.id = m.lot_id where m.item_id = ?
                group by m.lot_id, m.item_id, l.expires_on having sum(m.quantity) > 0
                order by l.expires_on is null, l.expires_on, m.lot_id""", item);
    }

    record LotStock(StockLotId lotId, StockItemId itemId, Quantity stock) {}

    static List<StockLot> lots(Query q) {
        return q.list(StockLot.class, "select * from stock_lot order by id");
    }

    static Quantity inLot(Query q, StockLotId lot) {
        return new Quantity(q.number("select coalesce(sum(quantity), 0) from stock_move where lot_id = ?", lot));
    }

    static Optional<StockMove> move(Query q, StockMoveId id) {
        return q.one(StockMove.class, "select * from stock_move where id = ?", id);
    }

    static Optional<StockMove> reversal(Query q, StockMoveId id) {
        return q.one(StockMove.class, "select * from stock_move where reverses_id = ?", id);
    }

    static List<StockMove> slip(Query q, String no) {
        LocalDate day = LocalDate.parse(no.substring(0, 4) + "-" + no.substring(4, 6) + "-" + no.substring(6, 8));
        return q.list(StockMove.class, "select * from stock_move where day = ? and no = ? order by id", day, no);
    }

    static List<StockMove> standing(Query q, String no) {
        return slip(q, no).stream()
                .filter(move -> !move.red() && reversal(q, move.id()).isEmpty())
                .toList();
    }

    /// Of an item, in the order of the days, and in the order of booking within a day.
    static List<StockMove> moves(Query q, StockItemId item, LocalDate from, LocalDate to) {
        return q.list(
                StockMove.class,
                "select * from stock_move where item_id = ? and day >= ? and day <= ? order by day, id",
                item,
                from,
                to);
    }

    static List<StockMove> moves(Query q, LocalDate from, LocalDate to) {
        return q.list(
                StockMove.class, "select * from stock_move where day >= ? and day <= ? order by day, id", from, to);
    }

    static List<StockMove> ofDonation(Query q, long donationLine) {
        return q.list(StockMove.class, """
                select m.* from stock_move m join stock_lot l on l.id = m.lot_id
                where l.donation_line_id = ? order by m.id""", donationLine);
    }

    static List<StockMove> ofFund(Query q, long fundLine) {
        return q.list(StockMove.class, "select * from stock_move where fund_line_id = ? order by id", fundLine);
    }

    static List<StockMove> ofHousehold(Query q, long household) {
        return q.list(StockMove.class, "select * from stock_move where household_id = ? order by id", household);
    }

    /// Of which lines a red-letter line exists.
    static List<Reversed> reversed(Query q, StockItemId item) {
        return q.list(
                Reversed.class,
                "select reverses_id as id from stock_move where item_id = ? and reverses_id is not null",
                item);
    }

    record Reversed(StockMoveId id) {}

    static Quantity balance(Query q, StockItemId item) {
        return q.one(Balance.class, "select balance from stock_move where item_id = ? order by id desc limit 1", item)
                .map(Balance::balance)
                .orElse(Quantity.ZERO);
    }

    record Balance(Quantity balance) {}

    static Quantity before(Query q, StockItemId item, LocalDate day) {
        return new Quantity(
                q.number("select coalesce(sum(quantity), 0) from stock_move where item_id = ? and day < ?", item, day));
    }

    /// What came and went on each day after one, the earliest first.
    static List<DaySum> after(Query q, StockItemId item, LocalDate day) {
        return q.list(DaySum.class, """
                select day, sum(quantity) as quantity from stock_move where item_id = ? and day > ?
                group by day order by day""", item, day);
    }

    record DaySum(LocalDate day, Quantity quantity) {}

    /// By item and kind, of the days from `from` to `to`; red-letter lines included with their sign.
    static List<KindSum> sums(Query q, LocalDate from, LocalDate to) {
        return q.list(KindSum.class, """
                select item_id, kind, sum(quantity) as quantity from stock_move where day >= ? and day <= ?
                group by item_id, kind order by item_id, kind""", from, to);
    }

    record KindSum(StockItemId itemId, StockKind kind, Quantity quantity) {}

    static List<ItemSum> before(Query q, LocalDate day) {
        return q.list(ItemSum.class, """
                select item_id, sum(quantity) as quantity from stock_move where day < ?
                group by item_id order by item_id""", day);
    }

    record ItemSum(StockItemId itemId, Quantity quantity) {}

    /// The number of the last slip of a day whose numbers begin so.
    static @Nullable String lastNumber(Query q, LocalDate day, String begins) {
        return q.one(
                        Number.class,
                        "select no from stock_move where day = ? and no > ? and no < ? order by length(no) desc, no desc limit 1",
                        day,
                        begins,
                        begins + "~")
                .map(Number::no)
                .orElse(null);
    }

    record Number(String no) {}
}
