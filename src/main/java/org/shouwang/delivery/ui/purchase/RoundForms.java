package org.shouwang.delivery.ui.purchase;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.shouwang.branch.Member;
import org.shouwang.branch.MemberId;
import org.shouwang.core.Confidential;
import org.shouwang.core.Money;
import org.shouwang.core.PersonName;
import org.shouwang.delivery.DeliveryId;
import org.shouwang.delivery.PurchaseRound;
import org.shouwang.delivery.PurchaseRoundId;
import org.shouwang.delivery.purchase.Settlement;
import org.shouwang.kit.fx.Field;
import org.shouwang.kit.fx.Form;
import org.shouwang.kit.fx.Frame;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.text.Texts;

/// What is asked about a shopper's round: who goes where with how much, what she spent, why it does not come out.
final class RoundForms {
    private static final Texts T = Texts.of(RoundForms.class);
    private static final int CENTS = 2;

    private final PurchaseModel model;
    private final Frame frame;

    RoundForms(PurchaseModel model, Frame frame) {
        this.model = model;
        this.frame = frame;
    }

    /// A shopper to choose, or nobody yet.
    private record Shopper(@Nullable MemberId id, String name) {}

    private static List<Shopper> shoppers(PurchaseModel.Reading now) {
        List<Shopper> all = new ArrayList<>(List.of(new Shopper(null, T.get("round.nobody"))));
        for (Member member : now.shoppers()) {
            all.add(new Shopper(member.id(), member.name().value()));
        }
        return all;
    }

    private static Field<Shopper> shopper(Form form, PurchaseModel.Reading now, @Nullable MemberId id) {
        List<Shopper> all = shoppers(now);
        Shopper first = all.stream()
                .filter(one -> id != null && id.equals(one.id()))
                .findFirst()
                .orElse(all.getFirst());
        return form.choice(
                T.get("column.shopper"),
                all,
                Shopper::name,
                f -> f.required().named("shopper").initial(first));
    }

    private static Field<BigDecimal> yuan(Form form, String label, Money initial, String hint) {
        return form.decimal(label, f -> {
            f.initial(initial.equals(Money.ZERO) ? null : initial.yuan());
            if (!hint.isEmpty()) {
                f.hint(hint);
            }
        });
    }

    private static Money money(Field<BigDecimal> field) {
        BigDecimal value = field.value();
        if (value == null) {
            return Money.ZERO;
        }
        if (value.stripTrailingZeros().scale() > CENTS) {
            throw new Fault("PURCHASE-30", T.get("round.cents"));
        }
        return new Money(value.movePointRight(CENTS).longValueExact());
    }

    void send(Consumer<PurchaseRoundId> then) {
        PurchaseModel.Reading now = model.reading.get();
        if (now == null) {
            return;
        }
        List<String> shops = List.copyOf(now.waiting().keySet());
        if (shops.isEmpty()) {
            frame.notices().say(T.get("round.nothing"));
            return;
        }
        Form form = new Form();
        Field<String> shop = form.choice(
                T.get("column.shop"),
                shops,
                name -> T.get("round.shop", name, model.waiting(name).size()),
                f -> f.required().initial(shops.getFirst()));
        Field<Shopper> shopper = shopper(form, now, null);
        Field<BigDecimal> advance = yuan(form, T.get("round.advance"), Money.ZERO, T.get("round.advance.hint"));
        var day = model.day.get();
        frame.dialogs()
                .<PurchaseRound>form(
                        T.get("act.send"),
                        form,
                        T.get("act.send"),
                        () -> {
                            String where = shop.require();
                            MemberId who = shopper.require().id();
                            Money money = money(advance);
                            List<DeliveryId> orders = model.waiting(where).stream()
                                    .map(order -> order.delivery().id())
                                    .toList();
                            return progress -> model.purchases().send(day, where, who, money, orders);
                        },
                        round -> {
                            frame.notices().done(T.get("round.sent", round.shop()), model::undo);
                            then.accept(round.id());
                        });
    }

    void revise(Settlement account) {
        PurchaseModel.Reading now = model.reading.get();
        if (now == null) {
            return;
        }
        PurchaseRound old = account.round();
        Form form = new Form();
        Field<Shopper> shopper = shopper(form, now, old.memberId());
        Field<BigDecimal> advance = yuan(form, T.get("round.advance"), old.advance(), "");
        Field<BigDecimal> spent = yuan(form, T.get("round.spent"), old.spent(), T.get("round.spent.hint"));
        Field<BigDecimal> returned = yuan(form, T.get("round.returned"), old.returned(), T.get("round.returned.hint"));
        frame.dialogs()
                .<Boolean>form(
                        T.get("act.account"),
                        form,
                        T.get("act.account"),
                        () -> {
                            MemberId who = shopper.require().id();
                            Money first = money(advance);
                            Money out = money(spent);
                            Money back = money(returned);
                            return progress -> {
                                model.purchases().revise(old.id(), who, first, out, back);
                                return true;
                            };
                        },
                        done -> frame.notices().done(T.get("round.revised"), model::undo));
    }

    /// Takes out a round made by mistake; its orders wait for a shopper again.
    void strike(Settlement account) {
        PurchaseRound round = account.round();
        frame.dialogs()
                .ask(
                        T.get("strikeRound.question", round.shop()),
                        T.get(
                                "strikeRound.consequence",
                                account.orders().orders().size()),
                        T.get("act.strike"),
                        () -> frame.tasks()
                                .write(T.get("task.money"), progress -> {
                                    model.purchases().strike(round.id());
                                    return true;
                                })
                                .then(done -> frame.notices().done(T.get("struck"), model::undo))
                                .start());
    }

    /// Closes at once where it comes out at zero, else asks for the reason and who stands by it.
    void close(Settlement account) {
        if (account.balance().equals(Money.ZERO)) {
            frame.dialogs()
                    .ask(
                            T.get("close.question", account.round().shop()),
                            T.get(
                                    "close.open",
                                    account.unpaid().size(),
                                    account.unpaidSum().text(),
                                    account.refunds().size(),
                                    account.refundSum().text()),
                            T.get("act.close"),
                            () -> frame.tasks()
                                    .write(T.get("task.money"), progress -> {
                                        model.purchases().close(account.round().id(), null, null);
                                        return true;
                                    })
                                    .then(done -> frame.notices().done(T.get("round.closed"), model::undo))
                                    .start());
            return;
        }
        Form form = new Form();
        form.node(org.shouwang.kit.fx.Boxes.sentence(T.get(
                "close.uneven", account.balance().text(), account.unpaidSum().text())));
        Field<String> reason =
                form.lines(T.get("close.reason"), 2, f -> f.required().named("reason"));
        Field<String> second = form.text(
                T.get("close.second"), f -> f.required().named("second").hint(T.get("close.second.hint")));
        frame.dialogs()
                .<Boolean>form(
                        T.get("close.title"),
                        form,
                        T.get("act.close"),
                        () -> {
                            Confidential why = new Confidential(reason.require());
                            PersonName who = new PersonName(second.require());
                            return progress -> {
                                model.purchases().close(account.round().id(), why, who);
                                return true;
                            };
                        },
                        done -> frame.notices().done(T.get("round.closed"), model::undo));
    }
}
