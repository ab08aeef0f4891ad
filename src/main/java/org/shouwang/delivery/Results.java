package org.shouwang.delivery;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shouwang.branch.MemberId;
import org.shouwang.kit.db.Query;
import org.shouwang.kit.db.Tx;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.text.Texts;
import org.shouwang.ledger.Ledger;

/// How the tries at the doors ended, as the returned sheet says; each try is kept.
public final class Results {
    private static final Texts T = Texts.of(Results.class);

    private final Ledger ledger;
    private final Clock clock;

    /// @param clock in the zone of the compound
    public Results(Ledger ledger, Clock clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    /// Books the same result for some deliveries, as one act: all or none. Where nobody was at home, the day was
    /// put off or the address was wrong, the same may happen again.
    ///
    /// @param courier who went, null to leave who stands there
    /// @param at when, null for now
    /// @throws Fault DELIVERY-03 this state does not follow the present one, DELIVERY-05 later than now,
    ///     DELIVERY-07 put off to no later day
    public void book(Collection<DeliveryId> ids, Outcome outcome, @Nullable MemberId courier, @Nullable Instant at) {
        Instant when = moment(at);
        later(outcome, when);
        DeliveryStatus to = outcome.status();
        DeliveryAct act = to == DeliveryStatus.LEFT_AT_DOOR ? DeliveryAct.LEAVE_AT_DOOR : DeliveryAct.SETTLE;
        change(act, ids, (tx, old) -> {
            boolean again = old.status() == to && to.again();
            if (!again && !old.status().next().contains(to)) {
                throw new Fault(
                        "DELIVERY-03", T.get("fault.state", old.goods(), Texts.name(old.status()), Texts.name(to)));
            }
            Delivery moved = named(old.withStatus(to, when), courier);
            tx.update(DeliveryStore.DELIVERY, moved);
            tried(tx, moved, AttemptStore.of(tx, old.id()).size() + 1, outcome, when);
        });
    }

    /// The same where there is no day to say.
    public void book(Collection<DeliveryId> ids, DeliveryStatus to, @Nullable MemberId courier, @Nullable Instant at) {
        book(ids, Outcome.of(to), courier, at);
    }

    private static void tried(Tx tx, Delivery moved, int no, Outcome outcome, Instant when) {
        tx.insert(
                AttemptStore.ATTEMPT,
                new DeliveryAttempt(
                        tx.nextId(), moved.id(), no, when, outcome.status(), moved.memberId(), null, outcome.until()));
    }

    private void later(Outcome outcome, Instant when) {
        LocalDate until = outcome.until();
        if (until != null && !until.isAfter(LocalDate.ofInstant(when, clock.getZone()))) {
            throw new Fault("DELIVERY-07", T.get("fault.until", until));
        }
    }

    /// Puts right a result that was read or typed wrongly: the last try ends otherwise, none is added.
    ///
    /// @param to PENDING takes the try out
    public void correct(Collection<DeliveryId> ids, Outcome outcome, @Nullable MemberId courier, @Nullable Instant at) {
        Instant when = moment(at);
        later(outcome, when);
        DeliveryStatus to = outcome.status();
        change(DeliveryAct.CORRECT, ids, (tx, old) -> {
            List<DeliveryAttempt> tries = AttemptStore.of(tx, old.id());
            if (to == DeliveryStatus.PENDING) {
                takeOut(tx, old, tries);
                return;
            }
            Delivery right = named(old.withStatus(to, when), courier);
            tx.update(DeliveryStore.DELIVERY, right);
            if (tries.isEmpty()) {
                tried(tx, right, 1, outcome, when);
            } else {
                tx.update(AttemptStore.ATTEMPT, tries.getLast().with(outcome, when, right.memberId()));
            }
        });
    }

    /// The same where there is no day to say.
    public void correct(
            Collection<DeliveryId> ids, DeliveryStatus to, @Nullable MemberId courier, @Nullable Instant at) {
        correct(ids, Outcome.of(to), courier, at);
    }

    private static void takeOut(Tx tx, Delivery old, List<DeliveryAttempt> tries) {
        if (tries.isEmpty()) {
            tx.update(DeliveryStore.DELIVERY, old.withStatus(DeliveryStatus.PENDING, null));
            return;
        }
        tx.delete(AttemptStore.ATTEMPT, tries.getLast());
        if (tries.size() == 1) {
            tx.update(DeliveryStore.DELIVERY, old.withStatus(DeliveryStatus.PENDING, null));
        } else {
            DeliveryAttempt before = tries.get(tries.size() - 2);
            tx.update(DeliveryStore.DELIVERY, old.withStatus(before.status(), before.at()));
        }
    }

    /// The tries for one delivery, in order.
    public List<DeliveryAttempt> attempts(DeliveryId id) {
        return ledger.read(q -> AttemptStore.of(q, id));
    }

    /// Takes the tries out with a delivery that was noted by mistake.
    static void strike(Tx tx, DeliveryId id) {
        AttemptStore.of(tx, id).forEach(one -> tx.delete(AttemptStore.ATTEMPT, one));
    }

    private static Delivery named(Delivery delivery, @Nullable MemberId courier) {
        return courier == null ? delivery : delivery.withMember(courier);
    }

    private Instant moment(@Nullable Instant at) {
        Instant now = clock.instant();
        if (at != null && at.isAfter(now)) {
            throw new Fault("DELIVERY-05", T.get("fault.later"));
        }
        return (at == null ? now : at).truncatedTo(ChronoUnit.SECONDS);
    }

    /// What is done to one delivery.
    private interface Step {
        void on(Tx tx, Delivery old);
    }

    private void change(DeliveryAct act, Collection<DeliveryId> ids, Step step) {
        if (ids.isEmpty()) {
            return;
        }
        String subject = ids.size() == 1
                ? ledger.read(q -> known(q, ids.iterator().next())).goods()
                : T.get("subject.many", ids.size());
        ledger.act(act, subject, tx -> {
            for (DeliveryId id : ids) {
                step.on(tx, known(tx, id));
            }
        });
    }

    private static Delivery known(Query q, DeliveryId id) {
        return DeliveryStore.delivery(q, id).orElseThrow(() -> new Fault("DELIVERY-06", T.get("fault.gone")));
    }
}
