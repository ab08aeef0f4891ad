package org.shouwang.delivery;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.shouwang.branch.MemberId;
import org.shouwang.branch.Roll;
import org.shouwang.household.HouseholdId;
import org.shouwang.kit.db.Query;
import org.shouwang.kit.db.Tx;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.text.Texts;
import org.shouwang.ledger.Ledger;

/// The book of deliveries: what is noted, brought to the door and settled, and how much of it.
public final class Deliveries {
    private static final Texts T = Texts.of(Deliveries.class);
    private static final LocalDate ALWAYS = LocalDate.of(2000, 1, 1);

    private final Ledger ledger;
    private final Clock clock;

    /// @param clock in the zone of the compound
    public Deliveries(Ledger ledger, Clock clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /// @throws Fault DELIVERY-01 no goods, DELIVERY-02 fewer than one piece
    public Delivery note(DeliveryDraft draft) {
        return noteAll(List.of(draft)).getFirst();
    }

    /// Notes many at once as one act: all or none.
    public List<Delivery> noteAll(List<DeliveryDraft> drafts) {
        return noteAll(drafts, now());
    }

    /// The same, noted at an earlier moment.
    public List<Delivery> noteAll(List<DeliveryDraft> drafts, Instant at) {
        drafts.forEach(Deliveries::check);
        Instant now = at.truncatedTo(ChronoUnit.SECONDS);
        String subject = drafts.size() == 1 ? drafts.getFirst().goods() : T.get("subject.many", drafts.size());
        List<Integer> walk = walk(drafts);
        return ledger.write(DeliveryAct.NOTE, subject, tx -> {
            List<Delivery> noted = new ArrayList<>();
            Map<Integer, DoorNumbers.Given> numbers = numbers(tx, drafts, walk);
            for (int i = 0; i < drafts.size(); i++) {
                DeliveryDraft draft = drafts.get(i);
                Delivery delivery = row(tx, draft, now, numbers.get(i));
                tx.insert(DeliveryStore.DELIVERY, delivery);
                OrderStore.write(tx, delivery.id(), draft);
                noted.add(delivery);
            }
            return noted;
        });
    }

    /// Their places in the order of the paper, so that what is noted together is numbered down the list.
    private List<Integer> walk(List<DeliveryDraft> drafts) {
        List<HouseholdId> homes = drafts.stream().map(DeliveryDraft::household).toList();
        return homes.size() < 2
                ? homes.isEmpty() ? List.of() : List.of(0)
                : ledger.readLong(q -> new DoorLine.Reader(q, new Roll(ledger)).walk(homes));
    }

    private Map<Integer, DoorNumbers.Given> numbers(Tx tx, List<DeliveryDraft> drafts, List<Integer> walk) {
        DoorNumbers series = new DoorNumbers(tx);
        Map<Integer, DoorNumbers.Given> numbers = new HashMap<>();
        for (int at : walk) {
            DeliveryDraft draft = drafts.get(at);
            series.next(draft.household(), day(draft)).ifPresent(given -> numbers.put(at, given));
        }
        return numbers;
    }

    private LocalDate day(DeliveryDraft draft) {
        return draft.day() == null ? today() : draft.day();
    }

    private Delivery row(Tx tx, DeliveryDraft draft, Instant now, DoorNumbers.@Nullable Given given) {
        LocalDate day = day(draft);
        String code = draft.pickupCode();
        String own = given == null ? null : given.code();
        return new Delivery(
                new DeliveryId(tx.nextId()),
                draft.household(),
                day,
                draft.channel(),
                draft.goods().strip(),
                draft.pieces(),
                DeliveryStatus.PENDING,
                now,
                null,
                Couriers.of(tx, draft.household(), day).orElse(null),
                code == null || code.isBlank() ? own : code.strip(),
                draft.note(),
                given == null ? null : given.no());
    }

    private static void check(DeliveryDraft draft) {
        if (draft.goods().isBlank()) {
            throw new Fault("DELIVERY-01", T.get("fault.goods"));
        }
        if (draft.pieces() < 1) {
            throw new Fault("DELIVERY-02", T.get("fault.pieces"));
        }
    }

    /// Left at the door without contact.
    ///
    /// @param courier who brought it, null to leave what stands
    public void leaveAtDoor(Collection<DeliveryId> ids, @Nullable MemberId courier) {
        results().book(ids, DeliveryStatus.LEFT_AT_DOOR, courier, null);
    }

    /// Brings deliveries into another state; see [Results#book].
    public void settle(Collection<DeliveryId> ids, DeliveryStatus status) {
        results().book(ids, status, null, null);
    }

    /// The same where a day may have to be said.
    public void settle(Collection<DeliveryId> ids, Outcome outcome) {
        results().book(ids, outcome, null, null);
    }

    /// The same at an earlier moment, for what is read off a paper list later.
    public void settle(Collection<DeliveryId> ids, DeliveryStatus status, Instant at) {
        results().book(ids, status, null, at);
    }

    private Results results() {
        return new Results(ledger, clock);
    }

    /// Opens settled deliveries again: they are pending.
    public void reopen(Collection<DeliveryId> ids) {
        change(DeliveryAct.REOPEN, ids, old -> {
            if (old.status() == DeliveryStatus.PENDING) {
                throw new Fault("DELIVERY-04", T.get("fault.open", old.goods()));
            }
            return old.withStatus(DeliveryStatus.PENDING, null);
        });
    }

    /// Says who brings them.
    ///
    /// @param courier null for nobody
    public void sendOut(Collection<DeliveryId> ids, @Nullable MemberId courier) {
        change(DeliveryAct.SEND_OUT, ids, old -> old.withMember(courier));
    }

    /// Puts right what was noted; the state stays.
    public void revise(DeliveryId id, DeliveryDraft right) {
        check(right);
        ledger.act(DeliveryAct.REVISE, delivery(id).goods(), tx -> {
            Delivery old = delivery(tx, id);
            Delivery now = old.with(right, right.day() == null ? old.day() : right.day());
            tx.update(DeliveryStore.DELIVERY, new DoorNumbers(tx).moved(old, now));
        });
    }

    private void change(DeliveryAct act, Collection<DeliveryId> ids, UnaryOperator<Delivery> how) {
        if (ids.isEmpty()) {
            return;
        }
        String subject = ids.size() == 1 ? delivery(ids.iterator().next()).goods() : T.get("subject.many", ids.size());
        ledger.act(act, subject, tx -> {
            for (DeliveryId id : ids) {
                tx.update(DeliveryStore.DELIVERY, how.apply(delivery(tx, id)));
            }
        });
    }

    /// Takes out what was noted by mistake.
    public void strike(Collection<DeliveryId> ids) {
        ledger.act(DeliveryAct.STRIKE, T.get("subject.many", ids.size()), tx -> {
            for (DeliveryId id : ids) {
                Delivery struck = delivery(tx, id);
                Results.strike(tx, id);
                OrderStore.remove(tx, id);
                tx.delete(DeliveryStore.DELIVERY, struck);
            }
        });
    }

    /// @throws Fault DELIVERY-06 where it is gone
    public Delivery delivery(DeliveryId id) {
        return ledger.read(q -> delivery(q, id));
    }

    private static Delivery delivery(Query q, DeliveryId id) {
        return DeliveryStore.delivery(q, id).orElseThrow(() -> new Fault("DELIVERY-06", T.get("fault.gone")));
    }

    public List<Delivery> of(LocalDate day) {
        return of(day, day);
    }

    public List<Delivery> of(YearMonth month) {
        return of(month.atDay(1), month.atEndOfMonth());
    }

    public List<Delivery> of(LocalDate from, LocalDate to) {
        return ledger.read(q -> DeliveryStore.between(q, from, to));
    }

    /// All that was ever brought to a door, the latest first.
    public List<Delivery> of(HouseholdId household) {
        return ledger.read(q -> DeliveryStore.of(q, household));
    }

    /// Everything due up to today that somebody still has to bring.
    public List<Delivery> open() {
        return ledger.read(q -> DeliveryStore.open(q, today()));
    }

    /// The figures of what `open()` lists belong to these: `tally(ever, today)`.
    public DeliveryTally tallyToToday() {
        return tally(ALWAYS, today());
    }

    /// The count behind every figure of a period, both days included.
    public DeliveryTally tally(LocalDate from, LocalDate to) {
        return ledger.read(q -> tally(q, from, to));
    }

    public DeliveryTally tally(YearMonth month) {
        return tally(month.atDay(1), month.atEndOfMonth());
    }

    /// The same within a reading under way.
    public static DeliveryTally tally(Query q, LocalDate from, LocalDate to) {
        return new DeliveryTally(DeliveryStore.tally(q, from, to));
    }

    /// The deliveries of a period one at a time, for exports.
    public void each(LocalDate from, LocalDate to, Consumer<Delivery> row) {
        ledger.readLong(q -> {
            DeliveryStore.each(q, from, to, row);
            return true;
        });
    }

    public long count(LocalDate from, LocalDate to) {
        return ledger.read(q -> DeliveryStore.count(q, from, to));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }
}
