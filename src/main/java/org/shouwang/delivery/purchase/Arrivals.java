package org.shouwang.delivery.purchase;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.shouwang.compound.BuildingId;
import org.shouwang.delivery.Arrival;
import org.shouwang.delivery.ArrivalCount;
import org.shouwang.delivery.ArrivalCountId;
import org.shouwang.delivery.ArrivalId;
import org.shouwang.delivery.DeliveryId;
import org.shouwang.delivery.Order;
import org.shouwang.kit.db.Query;
import org.shouwang.kit.db.Tx;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.text.Fold;
import org.shouwang.kit.text.Texts;
import org.shouwang.ledger.Ledger;

/// The book of arrivals: goods that come to the gate, counted for each building, and the orders that come with them.
public final class Arrivals {
    private static final Texts T = Texts.of(Arrivals.class);

    private final Ledger ledger;
    private final Clock clock;

    /// @param clock in the zone of the compound
    public Arrivals(Ledger ledger, Clock clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    /// Notes an arrival; the orders have come with it.
    ///
    /// @throws Fault PURCHASE-10 no source, PURCHASE-11 no pieces, PURCHASE-12 later than now
    public Arrival arrive(ArrivalDraft draft, Collection<DeliveryId> orders) {
        check(draft);
        return ledger.write(PurchaseAct.ARRIVE, subject(draft), tx -> {
            Arrival arrival = row(new ArrivalId(tx.nextId()), draft);
            tx.insert(PurchaseStore.ARRIVAL, arrival);
            count(tx, arrival.id(), draft);
            tie(tx, arrival.id(), orders);
            return arrival;
        });
    }

    /// Puts right what was noted; exactly these orders have come with it.
    public void revise(ArrivalId id, ArrivalDraft right, Collection<DeliveryId> orders) {
        check(right);
        ledger.act(PurchaseAct.REVISE_ARRIVAL, subject(right), tx -> {
            arrival(tx, id);
            tx.update(PurchaseStore.ARRIVAL, row(id, right));
            PurchaseStore.counts(tx, id).forEach(count -> tx.delete(PurchaseStore.COUNT, count));
            count(tx, id, right);
            untie(tx, id);
            tie(tx, id, orders);
        });
    }

    /// Takes out what was noted by mistake; its orders have not come.
    public void strike(ArrivalId id) {
        Arrival gone = ledger.read(q -> arrival(q, id));
        ledger.act(PurchaseAct.STRIKE_ARRIVAL, T.get("arrival.subject", gone.source(), gone.pieces()), tx -> {
            untie(tx, id);
            PurchaseStore.counts(tx, id).forEach(count -> tx.delete(PurchaseStore.COUNT, count));
            tx.delete(PurchaseStore.ARRIVAL, arrival(tx, id));
        });
    }

    private static String subject(ArrivalDraft draft) {
        return T.get("arrival.subject", draft.source().strip(), draft.pieces());
    }

    private void check(ArrivalDraft draft) {
        if (draft.source().isBlank()) {
            throw new Fault("PURCHASE-10", T.get("fault.source")).at("source");
        }
        if (draft.pieces() < 1) {
            throw new Fault("PURCHASE-11", T.get("fault.pieces")).at("pieces");
        }
        if (draft.at().isAfter(clock.instant().plus(1, ChronoUnit.MINUTES))) {
            throw new Fault("PURCHASE-12", T.get("fault.later")).at("time");
        }
    }

    private static Arrival row(ArrivalId id, ArrivalDraft draft) {
        return new Arrival(
                id,
                draft.day(),
                draft.at().truncatedTo(ChronoUnit.SECONDS),
                draft.kind(),
                draft.source().strip(),
                draft.pieces(),
                draft.unloadedBy(),
                draft.problem(),
                draft.gate());
    }

    private static void count(Tx tx, ArrivalId id, ArrivalDraft draft) {
        draft.counts().forEach((building, pieces) -> {
            if (pieces > 0) {
                tx.insert(PurchaseStore.COUNT, new ArrivalCount(new ArrivalCountId(tx.nextId()), id, building, pieces));
            }
        });
    }

    private static void tie(Tx tx, ArrivalId id, Collection<DeliveryId> orders) {
        for (DeliveryId order : orders) {
            OrderRows.change(tx, order, old -> old.with(id));
        }
    }

    private static void untie(Tx tx, ArrivalId id) {
        PurchaseStore.ordersOf(tx, id).forEach(order -> tx.update(PurchaseStore.ORDER, order.with(null)));
    }

    private static Arrival arrival(Query q, ArrivalId id) {
        return PurchaseStore.arrival(q, id).orElseThrow(() -> new Fault("PURCHASE-13", T.get("fault.gone")));
    }

    /// The arrivals of a day, in the order of the clock.
    ///
    /// @param book where every order goes
    public List<ArrivalLine> of(LocalDate day, OrderBook book) {
        return ledger.read(q -> PurchaseStore.arrivals(q, day)).stream()
                .map(arrival -> line(arrival, book))
                .toList();
    }

    private ArrivalLine line(Arrival arrival, OrderBook book) {
        Map<BuildingId, Integer> counted = new HashMap<>();
        ledger.read(q -> PurchaseStore.counts(q, arrival.id()))
                .forEach(count -> counted.put(count.buildingId(), count.pieces()));
        List<DeliveryId> orders = ledger.read(q -> PurchaseStore.ordersOf(q, arrival.id())).stream()
                .map(Order::id)
                .toList();
        return new ArrivalLine(
                arrival,
                counted,
                byBuilding(book.those(Set.copyOf(orders), arrival.day()).orders()),
                orders);
    }

    /// What the same person brought through the gate the last time; empty where nothing was noted.
    public Optional<Arrival> former(GateGoods goods) {
        return ledger.read(q -> goods.before().stream()
                .flatMap(entry -> PurchaseStore.byEntry(q, entry).stream())
                .max(Comparator.comparing(Arrival::at)));
    }

    /// Pieces by building; rooms that are gone are left out.
    public static Map<BuildingId, Integer> byBuilding(Collection<DoorOrder> orders) {
        Map<BuildingId, Integer> pieces = new HashMap<>();
        for (DoorOrder order : orders) {
            var place = order.place();
            if (place != null) {
                pieces.merge(place.building().id(), order.delivery().pieces(), Integer::sum);
            }
        }
        return pieces;
    }

    /// The orders at a shop that have not come yet.
    public static List<DoorOrder> expected(OrderList orders, String source) {
        String shop = Fold.key(source);
        return orders.orders().stream()
                .filter(Arrivals::expected)
                .filter(order -> Fold.key(order.shop()).equals(shop))
                .toList();
    }

    /// Where something that has not come was ordered.
    public static List<String> expectedFrom(OrderList orders) {
        return orders.where(Arrivals::expected).shops();
    }

    private static boolean expected(DoorOrder order) {
        boolean came = order.order() != null && order.order().arrivalId() != null;
        return !came && order.delivery().status().open();
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }
}
