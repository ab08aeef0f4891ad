package org.shouwang.delivery.purchase;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.shouwang.delivery.Arrival;
import org.shouwang.delivery.ArrivalCount;
import org.shouwang.delivery.ArrivalId;
import org.shouwang.delivery.DeliveryId;
import org.shouwang.delivery.Order;
import org.shouwang.delivery.PurchaseRound;
import org.shouwang.delivery.PurchaseRoundId;
import org.shouwang.kit.db.Query;

/// Orders, arrivals and rounds in the store.
final class PurchaseStore {
    static final String ORDER = "delivery_order";
    static final String ARRIVAL = "arrival";
    static final String COUNT = "arrival_count";
    static final String ROUND = "purchase_round";
    static final String JOIN = "goods_join";
    static final String LINE = "purchase_line";

    private PurchaseStore() {}

    static List<GoodsJoin> joins(Query q, LocalDate from, LocalDate to) {
        return q.list(GoodsJoin.class, "select * from goods_join where day >= ? and day <= ? order by id", from, to);
    }

    static List<Arrival> arrivals(Query q, LocalDate day) {
        return q.list(Arrival.class, "select * from arrival where day = ? order by at, id", day);
    }

    static List<Arrival> byEntry(Query q, long entry) {
        return q.list(Arrival.class, "select * from arrival where entry_id = ?", entry);
    }

    static Optional<Arrival> arrival(Query q, ArrivalId id) {
        return q.one(Arrival.class, "select * from arrival where id = ?", id);
    }

    static List<ArrivalCount> counts(Query q, ArrivalId arrival) {
        return q.list(ArrivalCount.class, "select * from arrival_count where arrival_id = ? order by id", arrival);
    }

    static Optional<Order> order(Query q, DeliveryId id) {
        return q.one(Order.class, "select * from delivery_order where id = ?", id);
    }

    static List<Order> ordersOf(Query q, ArrivalId arrival) {
        return q.list(Order.class, "select * from delivery_order where arrival_id = ? order by id", arrival);
    }

    private record Dated(DeliveryId id, LocalDate day) {}

    /// The days of some deliveries.
    static List<LocalDate> days(Query q, Collection<DeliveryId> ids) {
        return ids.stream()
                .flatMap(id -> q.one(Dated.class, "select id, day from delivery where id = ?", id).stream())
                .map(Dated::day)
                .toList();
    }

    static List<PurchaseRound> rounds(Query q, LocalDate day) {
        return q.list(PurchaseRound.class, "select * from purchase_round where day = ? order by id", day);
    }

    static Optional<PurchaseRound> round(Query q, PurchaseRoundId id) {
        return q.one(PurchaseRound.class, "select * from purchase_round where id = ?", id);
    }

    static List<Order> ordersOf(Query q, PurchaseRoundId round) {
        return q.list(Order.class, "select * from delivery_order where purchase_round_id = ? order by id", round);
    }

    static List<PurchaseLine> lines(Query q, PurchaseRoundId round) {
        return q.list(PurchaseLine.class, "select * from purchase_line where purchase_round_id = ? order by id", round);
    }
}
