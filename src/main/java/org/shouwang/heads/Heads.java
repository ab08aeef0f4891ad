package org.shouwang.heads;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.shouwang.compound.Layout;
import org.shouwang.kit.db.Query;
import org.shouwang.kit.db.Tx;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.text.Texts;
import org.shouwang.ledger.Ledger;

/// Appoints and relieves heads of every level; one acts in each office.
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
            draft.posts().forEach(post -> free(tx, post));
            Head head = Head.of(new HeadId(tx.nextId()), draft, from, null, null);
            tx.insert(HeadStore.HEAD, head);
            draft.more().forEach(post -> tx.insert(HeadStore.SEAT, HeadSeat.of(tx.nextId(), head.id(), post)));
            new StandIns(tx, today()).become(head.id(), draft.deputy());
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

    /// Puts an appointment right; its offices stay.
    public Head revise(HeadId id, HeadDraft right) {
        Head old = head(id);
        LocalDate from = right.from() == null ? old.appointedOn() : right.from();
        notLater(from);
        Head row = Head.of(id, right.at(old.post(), List.of()), from, old.relievedOn(), old.reliefReason());
        ledger.act(HeadAct.REVISE, row.name().value(), tx -> {
            tx.update(HeadStore.HEAD, row);
            new StandIns(tx, today()).become(id, right.deputy());
        });
        return row;
    }

    /// Gives an acting head one more office of the same level. Fault HEAD-10 where the level differs, HEAD-01.
    public void extend(HeadId id, HeadPost post) {
        Head head = head(id);
        if (!head.post().levelCode().equals(post.levelCode())) {
            throw new Fault("HEAD-10", T.get("fault.otherLevel"));
        }
        ledger.act(HeadAct.EXTEND, head.name().value(), tx -> {
            free(tx, post);
            tx.insert(HeadStore.SEAT, HeadSeat.of(tx.nextId(), id, post));
        });
    }

    /// Takes one of several offices from a head; of the last one he is relieved by [#relieve].
    public void release(HeadId id, HeadPost post) {
        Head head = head(id);
        ledger.act(HeadAct.RELEASE, head.name().value(), tx -> {
            List<HeadSeat> seats = HeadStore.seats(tx, id);
            for (HeadSeat seat : seats) {
                if (seat.post(head.level()).equals(post)) {
                    tx.delete(HeadStore.SEAT, seat);
                    return;
                }
            }
            if (seats.isEmpty()) {
                throw new Fault("HEAD-11", T.get("fault.lastOffice", head.name().value()));
            }
            HeadSeat first = seats.getFirst();
            HeadDraft moved = head.draft().at(first.post(head.level()), List.of());
            tx.update(HeadStore.HEAD, Head.of(id, moved, head.appointedOn(), head.relievedOn(), head.reliefReason()));
            tx.delete(HeadStore.SEAT, first);
        });
    }

    /// Takes out an appointment that was noted by mistake.
    public void strike(HeadId id) {
        Head head = head(id);
        ledger.act(HeadAct.STRIKE, head.name().value(), tx -> {
            HeadStore.seats(tx, id).forEach(seat -> tx.delete(HeadStore.SEAT, seat));
            HeadStore.standIns(tx, id).forEach(one -> tx.delete(HeadStore.STAND_IN, one));
            tx.delete(HeadStore.HEAD, head);
        });
    }

    /// @throws Fault HEAD-06 where it is gone
    public Head head(HeadId id) {
        return ledger.read(q -> HeadStore.head(q, id)).orElseThrow(() -> new Fault("HEAD-06", T.get("fault.gone")));
    }

    /// All appointments, former ones included, in order of time.
    public List<Head> all() {
        return ledger.read(HeadStore::all);
    }

    /// The same with all offices and stand-ins of each.
    public List<HeadCard> cards() {
        return ledger.read(Heads::cards);
    }

    static List<HeadCard> cards(Query q) {
        List<HeadSeat> seats = HeadStore.seats(q);
        List<StandIn> standIns = HeadStore.standIns(q);
        List<HeadCard> cards = new ArrayList<>();
        for (Head head : HeadStore.all(q)) {
            cards.add(new HeadCard(
                    head,
                    seats.stream()
                            .filter(seat -> seat.headId().equals(head.id()))
                            .map(seat -> seat.post(head.level()))
                            .toList(),
                    standIns.stream()
                            .filter(one -> one.headId().equals(head.id()))
                            .toList()));
        }
        return cards;
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
        List<HeadCard> acting =
                cards(q).stream().filter(card -> card.head().acting()).toList();
        return new Seats(Layout.of(q), HeadLevels.of(q), AreaStore.areas(q), acting).coverage();
    }

    private static void free(Tx tx, HeadPost post) {
        cards(tx).stream()
                .filter(card -> card.head().acting() && card.posts().contains(post))
                .findFirst()
                .ifPresent(card -> {
                    Head acting = card.head();
                    throw new Fault(
                            "HEAD-01",
                            T.get(
                                    "fault.acting",
                                    HeadNames.of(tx).post(post),
                                    acting.name().value(),
                                    acting.appointedOn()));
                });
    }

    private void notLater(LocalDate day) {
        if (day.isAfter(today())) {
            throw new Fault("HEAD-02", T.get("fault.later"));
        }
    }
}
