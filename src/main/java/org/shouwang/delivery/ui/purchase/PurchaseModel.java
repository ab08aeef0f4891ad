package org.shouwang.delivery.ui.purchase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.shouwang.branch.Member;
import org.shouwang.branch.MemberId;
import org.shouwang.branch.MemberStatus;
import org.shouwang.branch.Roll;
import org.shouwang.delivery.PurchaseRoundId;
import org.shouwang.delivery.purchase.BuyLine;
import org.shouwang.delivery.purchase.DoorOrder;
import org.shouwang.delivery.purchase.OrderBook;
import org.shouwang.delivery.purchase.OrderList;
import org.shouwang.delivery.purchase.OrderScope;
import org.shouwang.delivery.purchase.Purchases;
import org.shouwang.delivery.purchase.Settlement;
import org.shouwang.kit.fx.Tasks;
import org.shouwang.kit.paper.PageLook;
import org.shouwang.kit.text.Texts;
import org.shouwang.ledger.Ledger;

/// The rounds of a day and their accounts; the round in front.
public final class PurchaseModel {
    private static final Texts T = Texts.of(PurchaseModel.class);

    final ObjectProperty<LocalDate> day;
    final ObjectProperty<@Nullable Reading> reading;
    private final DayReading<Reading> shown;
    /// Null for all orders of the day.
    final ObjectProperty<@Nullable PurchaseRoundId> chosen = new SimpleObjectProperty<>();

    private final Ledger ledger;
    private final OrderBook book;
    private final Purchases purchases;
    private final Roll roll;
    private final Clock clock;
    private final Tasks tasks;
    private final Supplier<PageLook> look;

    /// A day as read at one moment.
    record Reading(OrderList all, List<Settlement> rounds, List<Member> shoppers) {
        @Nullable
        Settlement round(@Nullable PurchaseRoundId id) {
            return rounds.stream()
                    .filter(round -> round.round().id().equals(id))
                    .findFirst()
                    .orElse(null);
        }

        String shopper(@Nullable MemberId id) {
            return shoppers.stream()
                    .filter(member -> member.id().equals(id))
                    .map(member -> member.name().value())
                    .findFirst()
                    .orElse("");
        }

        /// What must be bought and has no shopper yet, by shop.
        Map<String, List<DoorOrder>> waiting() {
            return all.orders().stream()
                    .filter(order -> order.need() == BuyLine.Need.BUY && !order.givenUp())
                    .filter(order -> order.order() == null || order.order().purchaseRoundId() == null)
                    .collect(Collectors.groupingBy(DoorOrder::shop, java.util.LinkedHashMap::new, Collectors.toList()));
        }
    }

    /// @param clock in the zone of the compound
    /// @param look what stands around a printed list
    public PurchaseModel(Ledger ledger, Roll roll, Clock clock, Tasks tasks, Supplier<PageLook> look) {
        this.ledger = ledger;
        this.book = new OrderBook(ledger, roll, clock.getZone());
        this.purchases = new Purchases(ledger, clock);
        this.roll = roll;
        this.clock = clock;
        this.tasks = tasks;
        this.look = look;
        shown = new DayReading<>(clock, tasks, T.get("task.purchase"), this::asked);
        day = shown.day;
        reading = shown.reading;
        shown.on(
                ledger,
                "delivery",
                "delivery_order",
                "delivery_item",
                "goods_join",
                "purchase_round",
                "purchase_line",
                "member",
                "household");
    }

    void refresh() {
        shown.refresh();
    }

    private Supplier<Reading> asked() {
        LocalDate of = day.get();
        return () -> read(of);
    }

    private Reading read(LocalDate of) {
        OrderList all = book.read(of, OrderScope.DAY);
        List<Member> shoppers = roll.all().stream()
                .filter(member -> member.status() != MemberStatus.LEFT)
                .toList();
        return new Reading(all, purchases.of(of, book), shoppers);
    }

    /// The account in front; null where all orders of the day are listed.
    @Nullable
    Settlement settlement() {
        Reading now = reading.get();
        return now == null ? null : now.round(chosen.get());
    }

    /// The orders in front.
    OrderList orders() {
        Reading now = reading.get();
        Settlement round = settlement();
        return round != null ? round.orders() : now == null ? OrderList.NONE : now.all();
    }

    /// In the background: every door of a round pays what it got, by what is stored now.
    ///
    /// @return of how many orders it is known, and of how many not
    Amounts setAmounts(PurchaseRoundId round) {
        Settlement now = purchases.of(round, book);
        int known = purchases.setAmounts(now);
        return new Amounts(known, now.orders().orders().size() - known);
    }

    /// How many orders know what they cost.
    record Amounts(int known, int unknown) {}

    /// For the background.
    Purchases purchases() {
        return purchases;
    }

    Collection<DoorOrder> waiting(String shop) {
        Reading now = reading.get();
        return now == null ? List.of() : now.waiting().getOrDefault(shop, List.of());
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    PageLook look() {
        return look.get();
    }

    void undo() {
        tasks.write(T.get("task.undo"), progress -> ledger.undo()).start();
    }
}
