package org.shouwang.roster;

import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.shouwang.branch.Member;
import org.shouwang.branch.MemberId;
import org.shouwang.branch.Roll;
import org.shouwang.core.Confidential;
import org.shouwang.kit.db.Query;
import org.shouwang.kit.db.Tx;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.text.Texts;
import org.shouwang.kit.time.Dates;
import org.shouwang.ledger.Ledger;

/// Single changes of the roster by hand. A rule may be broken here; [Conflicts] says so.
public final class Duties {
    private static final Texts T = Texts.of(Duties.class);

    private final Ledger ledger;
    private final Roll roll;

    public Duties(Ledger ledger) {
        this.ledger = ledger;
        this.roll = new Roll(ledger);
    }

    /// Writes a person into a place. Fault ROSTER-10 where they stand there already.
    public Duty assign(ShiftId shift, LocalDate day, MemberId member) {
        return ledger.write(
                RosterAct.ASSIGN, subject(shift, day, member), tx -> add(tx, shift, day, member, DutyStatus.ON, null));
    }

    /// Someone who was absent stands another duty for it.
    public Duty makeUp(DutyId missed, ShiftId shift, LocalDate day) {
        Duty absent = ledger.read(q -> known(q, missed));
        return makeUp(missed, shift, day, new Grounds(absent.reason(), null));
    }

    /// The same with its reason and who agreed.
    public Duty makeUp(DutyId missed, ShiftId shift, LocalDate day, Grounds grounds) {
        Duty absent = ledger.read(q -> known(q, missed));
        return ledger.write(RosterAct.MAKE_UP, subject(shift, day, absent.memberId()), tx -> {
            Duty added = add(tx, shift, day, absent.memberId(), DutyStatus.MADE_UP, grounds.reason());
            return updated(tx, added.approved(grounds.approvedBy()));
        });
    }

    public void remove(DutyId id) {
        change(RosterAct.REMOVE, id, (tx, duty) -> {
            DutyLogStore.walkUpsOf(tx, id).forEach(walkUp -> tx.update("walk_up", walkUp.known(null, null)));
            tx.delete("duty", duty);
            return duty;
        });
    }

    /// A pinned duty is left alone by filling and clearing.
    public Duty pin(DutyId id, boolean pinned) {
        return change(RosterAct.PIN, id, (tx, duty) -> updated(tx, duty.withPinned(pinned)));
    }

    /// Says why a rule is broken here on purpose; null takes the reason back.
    public Duty overrule(DutyId id, @Nullable Confidential why) {
        return change(RosterAct.OVERRULE, id, (tx, duty) -> updated(tx, duty.overruled(why)));
    }

    /// Puts this person in charge of the shift, instead of whoever was.
    public Duty lead(DutyId id) {
        return change(RosterAct.LEAD, id, (tx, duty) -> {
            RosterStore.duties(tx, duty.day(), duty.day()).stream()
                    .filter(other -> other.shiftId().equals(duty.shiftId()) && other.leader())
                    .forEach(other -> tx.update("duty", other.withLeader(false)));
            return updated(tx, duty.withLeader(true));
        });
    }

    /// The same person stands in another place instead.
    public Duty move(DutyId id, ShiftId shift, LocalDate day) {
        return change(RosterAct.MOVE, id, (tx, duty) -> {
            refuseTwice(tx, shift, day, duty.memberId());
            Shift to = RosterStore.shift(tx, shift).orElseThrow(Duties::gone);
            return updated(tx, duty.at(new Slot(to, day)).withLeader(false));
        });
    }

    /// Two people change places. Fault ROSTER-10 where one of them stands in both.
    public void swap(DutyId one, DutyId other) {
        swap(one, other, Grounds.NONE);
    }

    /// The same with its reason and who agreed.
    public void swap(DutyId one, DutyId other, Grounds grounds) {
        change(RosterAct.SWAP, one, (tx, a) -> {
            Duty b = known(tx, other);
            refuseTwice(tx, a.shiftId(), a.day(), b.memberId());
            refuseTwice(tx, b.shiftId(), b.day(), a.memberId());
            tx.update("duty", changed(b.by(a.memberId(), DutyStatus.SWAPPED), DutyStatus.SWAPPED, grounds));
            return updated(tx, changed(a.by(b.memberId(), DutyStatus.SWAPPED), DutyStatus.SWAPPED, grounds));
        });
    }

    /// Somebody else stands for the one who is written here.
    public Duty standIn(DutyId id, MemberId member, @Nullable Confidential reason) {
        return standIn(id, member, new Grounds(reason, null));
    }

    /// The same with who agreed.
    public Duty standIn(DutyId id, MemberId member, Grounds grounds) {
        return change(RosterAct.STAND_IN, id, (tx, duty) -> {
            refuseTwice(tx, duty.shiftId(), duty.day(), member);
            return updated(tx, changed(duty.by(member, DutyStatus.STAND_IN), DutyStatus.STAND_IN, grounds));
        });
    }

    /// The person did not come; the place is open again.
    public Duty absent(DutyId id, @Nullable Confidential reason) {
        return absent(id, new Grounds(reason, null));
    }

    /// The same with who agreed.
    public Duty absent(DutyId id, Grounds grounds) {
        return change(RosterAct.ABSENT, id, (tx, duty) -> {
            refuseSuspended(tx, duty.shiftId(), duty.day());
            return updated(
                    tx,
                    changed(duty.withLeader(false), DutyStatus.ABSENT, grounds).stood(null, null, null));
        });
    }

    /// Takes an absence back: the person stands as written.
    public Duty present(DutyId id) {
        return change(RosterAct.PRESENT, id, (tx, duty) -> {
            refuseSuspended(tx, duty.shiftId(), duty.day());
            return updated(tx, changed(duty, DutyStatus.ON, Grounds.NONE));
        });
    }

    private static Duty changed(Duty duty, DutyStatus status, Grounds grounds) {
        return duty.withStatus(status, grounds.reason()).approved(grounds.approvedBy());
    }

    private interface Change {
        Duty apply(Tx tx, Duty duty);
    }

    private Duty change(RosterAct act, DutyId id, Change change) {
        Duty before = ledger.read(q -> known(q, id));
        return ledger.write(
                act, subject(before.shiftId(), before.day(), before.memberId()), tx -> change.apply(tx, known(tx, id)));
    }

    private static Duty updated(Tx tx, Duty duty) {
        tx.update("duty", duty);
        return duty;
    }

    private static Duty add(
            Tx tx, ShiftId shift, LocalDate day, MemberId member, DutyStatus status, @Nullable Confidential reason) {
        refuseTwice(tx, shift, day, member);
        ShiftId there = RosterStore.shift(tx, shift).orElseThrow(Duties::gone).id();
        Duty duty = Duty.of(new DutyId(tx.nextId()), there, day, member, status).withStatus(status, reason);
        tx.insert("duty", duty);
        return duty;
    }

    private static void refuseSuspended(Query q, ShiftId shift, LocalDate day) {
        if (DutyLogStore.suspension(q, shift, day).isPresent()) {
            throw new Fault("ROSTER-30", T.get("duty.suspended", Dates.brief(day)));
        }
    }

    private static void refuseTwice(Query q, ShiftId shift, LocalDate day, MemberId member) {
        refuseSuspended(q, shift, day);
        if (RosterStore.duty(q, shift, day, member).isPresent()) {
            throw new Fault("ROSTER-10", T.get("duty.twice", Dates.brief(day)));
        }
    }

    private String subject(ShiftId shift, LocalDate day, MemberId member) {
        Function<Query, String> hours =
                q -> RosterStore.shift(q, shift).orElseThrow(Duties::gone).hours();
        String name = roll.member(member).map(Member::called).orElseThrow(Duties::gone);
        return T.get("duty.subject", Dates.brief(day), ledger.read(hours), name);
    }

    private static Duty known(Query q, DutyId id) {
        return RosterStore.duty(q, id).orElseThrow(Duties::gone);
    }

    private static Fault gone() {
        return new Fault("ROSTER-11", T.get("duty.gone"));
    }
}
