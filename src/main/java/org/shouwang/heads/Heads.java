package org.shouwang.heads;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.shouwang.compound.Layout;
import org.shouwang.kit.db.Query;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.text.Texts;
import org.shouwang.ledger.Ledger;

/// Appoints and relieves building and unit heads; one acts in each building and unit.
public final class Heads {
    private static final Texts T = Texts.of(Heads.class);

    private final Ledger ledger;
    private final Clock clock;

    /// @param clock in the zone of the compound
    public Heads(Ledger ledger, Clock clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /// @throws Fault HEAD-01 somebody is acting there; HEAD-02 a day that is still to come
    public Head appoint(HeadDraft draft) {
        LocalDate from = draft.from() == null ? today() : draft.from();
        notLater(from);
        return ledger.write(HeadAct.APPOINT, draft.person().name().value(), tx -> {
            HeadStore.acting(tx, draft.post()).ifPresent(acting -> {
                throw new Fault(
                        "HEAD-01",
                        T.get(
                                "fault.acting",
                                HeadNames.of(Layout.of(tx)).post(draft.post()),
                                acting.name().value(),
                                acting.appointedOn()));
            });
            Head head = Head.of(new HeadId(tx.nextId()), draft, from, null, null);
            tx.insert(HeadStore.HEAD, head);
            return head;
        });
    }

    /// Ends an office.
    ///
    /// @param until last day in office
    /// @throws Fault HEAD-03 no reason, HEAD-04 relieved already, HEAD-05 earlier than the appointment, HEAD-02
    public void relieve(HeadId id, LocalDate until, String reason) {
        notLater(until);
        if (reason.isBlank()) {
            throw new Fault("HEAD-03", T.get("fault.reason"));
        }
        Head head = head(id);
        String name = head.name().value();
        if (!head.acting()) {
            throw new Fault("HEAD-04", T.get("fault.relieved", name));
        }
        if (until.isBefore(head.appointedOn())) {
            throw new Fault("HEAD-05", T.get("fault.before", name, head.appointedOn()));
        }
        ledger.act(
                HeadAct.RELIEVE,
                name,
                tx -> tx.update(HeadStore.HEAD, Head.of(id, head.draft(), head.appointedOn(), until, reason.strip())));
    }

    /// Puts an appointment right; its building or unit stays.
    public Head revise(HeadId id, HeadDraft right) {
        Head old = head(id);
        LocalDate from = right.from() == null ? old.appointedOn() : right.from();
        notLater(from);
        HeadDraft there =
                new HeadDraft(old.post(), right.person(), right.chosenBy(), from, right.standIn(), right.note());
        Head row = Head.of(id, there, from, old.relievedOn(), old.reliefReason());
        ledger.act(HeadAct.REVISE, row.name().value(), tx -> tx.update(HeadStore.HEAD, row));
        return row;
    }

    /// Takes out an appointment that was noted by mistake.
    public void strike(HeadId id) {
        Head head = head(id);
        ledger.act(HeadAct.STRIKE, head.name().value(), tx -> tx.delete(HeadStore.HEAD, head));
    }

    /// @throws Fault HEAD-06 where it is gone
    public Head head(HeadId id) {
        return ledger.read(q -> HeadStore.head(q, id)).orElseThrow(() -> new Fault("HEAD-06", T.get("fault.gone")));
    }

    /// All appointments, former ones included, in order of time.
    public List<Head> all() {
        return ledger.read(HeadStore::all);
    }

    public List<Head> acting() {
        return ledger.read(HeadStore::acting);
    }

    /// Who heads what, and where nobody does.
    public Coverage coverage() {
        return ledger.read(Heads::coverage);
    }

    /// The same within a reading under way.
    public static Coverage coverage(Query q) {
        return Coverage.of(Layout.of(q), HeadStore.acting(q));
    }

    private void notLater(LocalDate day) {
        if (day.isAfter(today())) {
            throw new Fault("HEAD-02", T.get("fault.later"));
        }
    }
}
