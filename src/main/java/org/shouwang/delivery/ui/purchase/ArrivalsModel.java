package org.shouwang.delivery.ui.purchase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import org.jspecify.annotations.Nullable;
import org.shouwang.branch.Roll;
import org.shouwang.compound.Building;
import org.shouwang.compound.BuildingPlan;
import org.shouwang.compound.Layout;
import org.shouwang.delivery.Arrival;
import org.shouwang.delivery.ArrivalId;
import org.shouwang.delivery.DeliveryId;
import org.shouwang.delivery.purchase.ArrivalDraft;
import org.shouwang.delivery.purchase.ArrivalLine;
import org.shouwang.delivery.purchase.Arrivals;
import org.shouwang.delivery.purchase.GateGoods;
import org.shouwang.delivery.purchase.OrderBook;
import org.shouwang.delivery.purchase.OrderList;
import org.shouwang.delivery.purchase.OrderScope;
import org.shouwang.kit.fx.Tasks;
import org.shouwang.kit.paper.PageLook;
import org.shouwang.kit.text.Texts;
import org.shouwang.ledger.Ledger;

/// The arrivals of a day and the orders that are still expected.
public final class ArrivalsModel {
    private static final Texts T = Texts.of(ArrivalsModel.class);

    final ObjectProperty<LocalDate> day;
    final ObjectProperty<@Nullable Reading> reading;
    private final DayReading<Reading> shown;

    private final Ledger ledger;
    private final OrderBook book;
    private final Arrivals arrivals;
    private final Function<LocalDate, List<GateGoods>> gate;
    private final Clock clock;
    private final Tasks tasks;
    private final Supplier<PageLook> look;

    /// A day as read at one moment.
    ///
    /// @param orders of the day and what is open from before
    /// @param brought who came through the gate with goods that are not noted here
    record Reading(List<ArrivalLine> arrivals, OrderList orders, List<Building> buildings, List<Brought> brought) {}

    /// Goods that came through the gate.
    ///
    /// @param former what the same person brought the last time
    record Brought(GateGoods goods, @Nullable Arrival former) {}

    /// @param gate who came through the gate with goods on a day
    /// @param clock in the zone of the compound
    /// @param look what stands around a printed list
    public ArrivalsModel(
            Ledger ledger,
            Roll roll,
            Function<LocalDate, List<GateGoods>> gate,
            Clock clock,
            Tasks tasks,
            Supplier<PageLook> look) {
        this.gate = gate;
        this.ledger = ledger;
        this.book = new OrderBook(ledger, roll, clock.getZone());
        this.arrivals = new Arrivals(ledger, clock);
        this.clock = clock;
        this.tasks = tasks;
        this.look = look;
        shown = new DayReading<>(clock, tasks, T.get("task.arrivals"), this::asked);
        day = shown.day;
        reading = shown.reading;
        shown.on(
                ledger,
                "delivery",
                "delivery_order",
                "arrival",
                "arrival_count",
                "household",
                "building",
                "entry_check");
    }

    void refresh() {
        shown.refresh();
    }

    private Supplier<Reading> asked() {
        LocalDate of = day.get();
        return () -> read(of);
    }

    private Reading read(LocalDate of) {
        OrderList open = book.read(of, OrderScope.ROUND);
        List<Building> buildings = ledger.read(Layout::of).buildings().stream()
                .map(BuildingPlan::building)
                .toList();
        List<ArrivalLine> came = arrivals.of(of, book);
        return new Reading(came, open, buildings, brought(of, came));
    }

    private List<Brought> brought(LocalDate of, List<ArrivalLine> came) {
        return gate.apply(of).stream()
                .filter(goods -> came.stream()
                        .noneMatch(line -> Objects.equals(line.arrival().entryId(), goods.entry())))
                .map(goods -> new Brought(goods, arrivals.former(goods).orElse(null)))
                .toList();
    }

    Clock clock() {
        return clock;
    }

    PageLook look() {
        return look.get();
    }

    /// In the background.
    ///
    /// @param id null for a new one
    void keep(@Nullable ArrivalId id, ArrivalDraft draft, Collection<DeliveryId> orders) {
        if (id == null) {
            arrivals.arrive(draft, orders);
        } else {
            arrivals.revise(id, draft, orders);
        }
    }

    void strike(ArrivalId id) {
        arrivals.strike(id);
    }

    void undo() {
        tasks.write(T.get("task.undo"), progress -> ledger.undo()).start();
    }
}
