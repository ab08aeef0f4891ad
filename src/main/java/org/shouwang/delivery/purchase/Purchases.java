package org.shouwang.delivery.purchase;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shouwang.branch.MemberId;
import org.shouwang.core.Confidential;
import org.shouwang.core.Money;
import org.shouwang.core.PersonName;
import org.shouwang.core.Quantity;
import org.shouwang.delivery.DeliveryId;
import org.shouwang.delivery.Order;
import org.shouwang.delivery.PurchaseRound;
import org.shouwang.delivery.PurchaseRoundId;
import org.shouwang.kit.db.Query;
import org.shouwang.kit.db.Tx;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.text.Texts;
import org.shouwang.ledger.Ledger;

/// The book of the shoppers' rounds: who goes where with which orders and which money, and how it comes out.
public final class Purchases {
    private static final Texts T = Texts.of(Purchases.class);

    private final Ledger ledger;
    private final Clock clock;

    /// @param clock in the zone of the compound
    public Purchases(Ledger ledger, Clock clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    /// Sends a shopper with these orders.
    ///
    /// @param shopper null where nobody is named yet
    /// @throws Fault PURCHASE-23 a negative amount, PURCHASE-26 an order that another shopper has,
    /// PURCHASE-27 an advance and nobody who has it
    public PurchaseRound send(
            LocalDate day, String shop, @Nullable MemberId shopper, Money advance, Collection<DeliveryId> orders) {
        notBelowZero(advance);
        entrusted(shopper, advance);
        return ledger.write(PurchaseAct.SEND_SHOPPER, shop, tx -> {
            PurchaseRound round = new PurchaseRound(
                    new PurchaseRoundId(tx.nextId()),
                    day,
                    shop,
                    shopper,
                    advance,
                    Money.ZERO,
                    Money.ZERO,
                    null,
                    null,
                    null,
                    null);
            tx.insert(PurchaseStore.ROUND, round);
            orders.forEach(id -> OrderRows.change(tx, id, order -> free(order).in(round.id())));
            return round;
        });
    }

    /// The rounds of a day with their accounts; an order that was put off to another day stays in its round.
    public List<Settlement> of(LocalDate day, OrderBook book) {
        return ledger.read(q -> PurchaseStore.rounds(q, day)).stream()
                .map(round -> settlement(round, book))
                .toList();
    }

    /// The account of a round as it is now.
    public Settlement of(PurchaseRoundId id, OrderBook book) {
        return settlement(round(id), book);
    }

    private Settlement settlement(PurchaseRound round, OrderBook book) {
        Set<DeliveryId> mine = ledger.read(q -> PurchaseStore.ordersOf(q, round.id())).stream()
                .map(Order::id)
                .collect(Collectors.toSet());
        return new Settlement(
                round, book.those(mine, round.day()), ledger.read(q -> PurchaseStore.lines(q, round.id())));
    }

    private static Order free(Order order) {
        if (order.purchaseRoundId() != null) {
            throw new Fault("PURCHASE-26", T.get("fault.taken"));
        }
        return order;
    }

    /// Puts right the shopper and her money.
    public void revise(PurchaseRoundId id, @Nullable MemberId shopper, Money advance, Money spent, Money returned) {
        notBelowZero(advance, spent, returned);
        entrusted(shopper, advance);
        ledger.act(PurchaseAct.REVISE_ROUND, round(id).shop(), tx -> {
            PurchaseRound old = open(tx, id);
            tx.update(
                    PurchaseStore.ROUND,
                    new PurchaseRound(
                            id,
                            old.day(),
                            old.shop(),
                            shopper,
                            advance,
                            spent,
                            returned,
                            null,
                            old.reason(),
                            old.secondPerson(),
                            old.note()));
        });
    }

    /// What one door has to pay and has paid.
    ///
    /// @param amount null where nobody knows yet
    public void money(DeliveryId id, String door, @Nullable Money amount, Money paid, Order.Payment how) {
        notBelowZero(paid, amount == null ? Money.ZERO : amount);
        ledger.act(PurchaseAct.NOTE_MONEY, door, tx -> put(tx, id, amount, paid, how));
    }

    /// These doors have paid all they owe in this way; unpaid: nothing yet.
    ///
    /// @throws Fault PURCHASE-24 a door of which nobody knows what it owes
    public void paid(Collection<DoorOrder> orders, Order.Payment how) {
        ledger.act(PurchaseAct.NOTE_MONEY, T.get("money.subject", orders.size()), tx -> {
            for (DoorOrder order : orders) {
                Money amount = order.amount();
                if (amount == null && how != Order.Payment.UNPAID) {
                    throw new Fault(
                            "PURCHASE-24", T.get("fault.noAmount", order.line().door()));
                }
                Money paid = amount == null || how == Order.Payment.UNPAID ? Money.ZERO : amount;
                put(tx, order.delivery().id(), amount, paid, how);
            }
        });
    }

    private static void put(Tx tx, DeliveryId id, @Nullable Money amount, Money paid, Order.Payment how) {
        OrderRows.change(tx, id, order -> {
            if (order.purchaseRoundId() != null) {
                open(tx, order.purchaseRoundId());
            }
            return order.money(amount, paid, how);
        });
    }

    /// What was really got of one kind of goods.
    ///
    /// @param quantity null for all that was ordered
    /// @param price of a unit, null for as agreed
    public void bought(PurchaseRoundId id, GoodsKind kind, @Nullable Quantity quantity, @Nullable Money price) {
        notBelowZero(price == null ? Money.ZERO : price);
        if (quantity != null && quantity.negative()) {
            throw new Fault("PURCHASE-23", T.get("fault.negative"));
        }
        GoodsKind key = kind.key();
        ledger.act(PurchaseAct.NOTE_BOUGHT, kind.name(), tx -> {
            open(tx, id);
            PurchaseLine old = PurchaseStore.lines(tx, id).stream()
                    .filter(line -> line.key().equals(key))
                    .findFirst()
                    .orElse(null);
            PurchaseLineId line = old == null ? new PurchaseLineId(tx.nextId()) : old.id();
            PurchaseLine now = new PurchaseLine(line, id, key.goods(), key.spec(), key.unit(), quantity, price);
            if (old == null) {
                tx.insert(PurchaseStore.LINE, now);
            } else {
                tx.update(PurchaseStore.LINE, now);
            }
        });
    }

    /// Every door of the round has to pay what it got, at the real prices.
    ///
    /// @return of how many it is known
    public int setAmounts(Settlement settlement) {
        Map<DoorOrder, Money> due = settlement.byWhatWasGot();
        ledger.act(PurchaseAct.SET_AMOUNTS, settlement.round().shop(), tx -> {
            open(tx, settlement.round().id());
            due.forEach((order, amount) ->
                    OrderRows.change(tx, order.delivery().id(), old -> old.money(amount, old.paid(), old.payment())));
        });
        return due.size();
    }

    /// Closes a round.
    ///
    /// @param reason why it does not come out at zero, with a second person who stands by it
    /// @throws Fault PURCHASE-20 it does not come out at zero and there is no reason, PURCHASE-21 no second person
    public void close(PurchaseRoundId id, @Nullable Confidential reason, @Nullable PersonName second) {
        ledger.act(PurchaseAct.CLOSE_ROUND, round(id).shop(), tx -> {
            PurchaseRound old = open(tx, id);
            Money balance = Settlement.balance(old, PurchaseStore.ordersOf(tx, id));
            if (!balance.equals(Money.ZERO)) {
                explained(balance, reason, second);
            }
            tx.update(
                    PurchaseStore.ROUND,
                    new PurchaseRound(
                            old.id(),
                            old.day(),
                            old.shop(),
                            old.memberId(),
                            old.advance(),
                            old.spent(),
                            old.returned(),
                            clock.instant().truncatedTo(ChronoUnit.SECONDS),
                            reason,
                            second,
                            old.note()));
        });
    }

    private void explained(Money balance, @Nullable Confidential reason, @Nullable PersonName second) {
        if (reason == null) {
            throw new Fault("PURCHASE-20", T.get("fault.balance", balance.text())).at("reason");
        }
        if (second == null || second.value().equals(ledger.actor().name())) {
            throw new Fault("PURCHASE-21", T.get("fault.second")).at("second");
        }
    }

    /// Opens a closed round again.
    public void reopen(PurchaseRoundId id) {
        PurchaseRound old = round(id);
        ledger.act(
                PurchaseAct.REOPEN_ROUND,
                old.shop(),
                tx -> tx.update(
                        PurchaseStore.ROUND,
                        new PurchaseRound(
                                id,
                                old.day(),
                                old.shop(),
                                old.memberId(),
                                old.advance(),
                                old.spent(),
                                old.returned(),
                                null,
                                null,
                                null,
                                old.note())));
    }

    /// Takes out a round made by mistake; its orders stay.
    public void strike(PurchaseRoundId id) {
        ledger.act(PurchaseAct.STRIKE_ROUND, round(id).shop(), tx -> {
            PurchaseRound old = open(tx, id);
            PurchaseStore.ordersOf(tx, id).forEach(order -> tx.update(PurchaseStore.ORDER, order.in(null)));
            PurchaseStore.lines(tx, id).forEach(line -> tx.delete(PurchaseStore.LINE, line));
            tx.delete(PurchaseStore.ROUND, old);
        });
    }

    private PurchaseRound round(PurchaseRoundId id) {
        return ledger.read(q -> round(q, id));
    }

    private static PurchaseRound round(Query q, PurchaseRoundId id) {
        return PurchaseStore.round(q, id).orElseThrow(() -> new Fault("PURCHASE-25", T.get("fault.roundGone")));
    }

    private static PurchaseRound open(Query q, PurchaseRoundId id) {
        PurchaseRound round = round(q, id);
        if (round.settledAt() != null) {
            throw new Fault("PURCHASE-22", T.get("fault.closed", round.shop()));
        }
        return round;
    }

    /// Money is in somebody's hands.
    private static void entrusted(@Nullable MemberId shopper, Money advance) {
        if (shopper == null && advance.compareTo(Money.ZERO) > 0) {
            throw new Fault("PURCHASE-27", T.get("fault.shopper")).at("shopper");
        }
    }

    private static void notBelowZero(Money... amounts) {
        for (Money amount : amounts) {
            if (amount.compareTo(Money.ZERO) < 0) {
                throw new Fault("PURCHASE-23", T.get("fault.negative"));
            }
        }
    }
}
