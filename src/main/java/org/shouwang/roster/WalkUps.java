package org.shouwang.roster;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shouwang.branch.Member;
import org.shouwang.branch.MemberId;
import org.shouwang.branch.Roll;
import org.shouwang.core.Confidential;
import org.shouwang.core.PersonName;
import org.shouwang.core.Phone;
import org.shouwang.kit.db.Query;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.text.Fold;
import org.shouwang.kit.text.Texts;
import org.shouwang.kit.time.Period;
import org.shouwang.ledger.Ledger;

/// 临时加人: people who come to stand without being in the roster, and who of the roll they turn out to be.
public final class WalkUps {
    private static final Texts T = Texts.of(WalkUps.class);
    private static final int PHONE = 4;
    private static final int NAME = 2;

    private final Ledger ledger;
    private final Roll roll;
    private final Attendance attendance;

    /// @param clock its zone is the local time of the compound
    public WalkUps(Ledger ledger, Clock clock) {
        this.ledger = ledger;
        this.roll = new Roll(ledger);
        this.attendance = new Attendance(ledger, clock);
    }

    /// Those of a period, in the order of days.
    public List<WalkUp> walkUps(Period period) {
        return ledger.read(q -> DutyLogStore.walkUps(q, period.first(), period.last()));
    }

    /// Somebody stands here too. In a shift that is on now the person came now.
    ///
    /// @throws Fault ROSTER-36 without a name; ROSTER-30 the place is suspended
    public WalkUp add(@Nullable String name, @Nullable String phone, ShiftId shift, LocalDate day) {
        PersonName called = PersonName.orNull(name);
        if (called == null) {
            throw new Fault("ROSTER-36", T.get("walkUp.noName"));
        }
        return ledger.write(DutyLogAct.WALK_UP, subject(called, shift, day), tx -> {
            Slot slot = Places.slot(tx, shift, day);
            if (DutyLogStore.suspension(tx, shift, day).isPresent()) {
                throw new Fault("ROSTER-30", T.get("walkUp.suspended"));
            }
            LocalDateTime now = attendance.now();
            WalkUp walkUp = new WalkUp(
                    new WalkUpId(tx.nextId()),
                    called,
                    Phone.orNull(phone),
                    shift,
                    day,
                    slot.span().contains(now) ? now : null,
                    null,
                    null,
                    null,
                    null,
                    null);
            tx.insert("walk_up", walkUp);
            return walkUp;
        });
    }

    /// Writes when the person came and went; the Faults are those of [Attendance#write].
    public WalkUp write(
            WalkUpId id, @Nullable LocalDateTime arrived, @Nullable LocalDateTime departed, @Nullable Integer minutes) {
        WalkUp before = ledger.read(q -> known(q, id));
        return ledger.write(DutyLogAct.REVISE_WALK_UP, subject(before.name(), before.shiftId(), before.day()), tx -> {
            WalkUp walkUp = known(tx, id);
            Slot slot = Places.slot(tx, walkUp.shiftId(), walkUp.day());
            attendance.check(slot, arrived, departed, minutes);
            WalkUp changed = walkUp.stood(arrived, departed, minutes);
            tx.update("walk_up", changed);
            return changed;
        });
    }

    /// The person has gone.
    ///
    /// @param at null for now
    public WalkUp depart(WalkUpId id, @Nullable LocalDateTime at) {
        WalkUp before = ledger.read(q -> known(q, id));
        return write(id, before.arrived(), at == null ? attendance.now() : at, null);
    }

    /// Puts name, phone and remark right.
    public WalkUp revise(WalkUpId id, PersonName name, @Nullable Phone phone, @Nullable Confidential note) {
        WalkUp before = ledger.read(q -> known(q, id));
        return ledger.write(DutyLogAct.REVISE_WALK_UP, subject(name, before.shiftId(), before.day()), tx -> {
            WalkUp changed = known(tx, id).called(name, phone, note);
            tx.update("walk_up", changed);
            return changed;
        });
    }

    /// Takes out somebody who was written down by mistake; a duty that came of it goes too.
    public void strike(WalkUpId id) {
        WalkUp before = ledger.read(q -> known(q, id));
        ledger.act(DutyLogAct.STRIKE_WALK_UP, subject(before.name(), before.shiftId(), before.day()), tx -> {
            WalkUp walkUp = known(tx, id);
            DutyId duty = walkUp.dutyId();
            if (duty != null) {
                RosterStore.duty(tx, duty).ifPresent(row -> tx.delete("duty", row));
            }
            tx.delete("walk_up", walkUp);
        });
    }

    /// Who of the roll it could be, likeliest first: the same phone, then the same name.
    public List<Member> suggestions(WalkUp walkUp) {
        return roll.all().stream()
                .filter(member -> member.belongs(walkUp.day()) && likeness(walkUp, member) > 0)
                .sorted(Comparator.comparing((Member member) -> -likeness(walkUp, member))
                        .thenComparing(member -> member.id().value()))
                .toList();
    }

    private static int likeness(WalkUp walkUp, Member member) {
        Phone mine = walkUp.phone();
        Phone theirs = member.phone();
        boolean phone = mine != null && theirs != null && mine.normalised().equals(theirs.normalised());
        boolean name =
                Fold.key(member.name().value()).equals(Fold.key(walkUp.name().value()));
        return (phone ? PHONE : 0) + (name ? NAME : 0);
    }

    /// It was this person: from now on it is a duty of theirs and counts for them. Where they stand in the
    /// roster of that place already, only the times go there.
    ///
    /// @throws Fault ROSTER-37 where it is matched already
    public Duty match(WalkUpId id, MemberId member) {
        WalkUp before = ledger.read(q -> known(q, id));
        return ledger.write(DutyLogAct.MATCH_WALK_UP, subject(before.name(), before.shiftId(), before.day()), tx -> {
            WalkUp walkUp = known(tx, id);
            if (walkUp.matched()) {
                throw new Fault("ROSTER-37", T.get("walkUp.matched"));
            }
            Optional<Duty> there = RosterStore.duty(tx, walkUp.shiftId(), walkUp.day(), member);
            Duty duty = there.map(known ->
                            known.status() == DutyStatus.ABSENT ? known.withStatus(DutyStatus.ON, null) : known)
                    .orElseGet(() -> Duty.of(
                                    new DutyId(tx.nextId()), walkUp.shiftId(), walkUp.day(), member, DutyStatus.ON)
                            .withPinned(true));
            boolean told = walkUp.arrived() != null || walkUp.departed() != null || walkUp.minutesDone() != null;
            Duty stood = told ? duty.stood(walkUp.arrived(), walkUp.departed(), walkUp.minutesDone()) : duty;
            if (there.isPresent()) {
                tx.update("duty", stood);
                tx.update("walk_up", walkUp.known(member, null));
            } else {
                tx.insert("duty", stood);
                tx.update("walk_up", walkUp.known(member, stood.id()));
            }
            return stood;
        });
    }

    /// It was somebody else after all: the duty that came of it goes, the person is unknown again.
    public void unmatch(WalkUpId id) {
        WalkUp before = ledger.read(q -> known(q, id));
        ledger.act(DutyLogAct.MATCH_WALK_UP, subject(before.name(), before.shiftId(), before.day()), tx -> {
            WalkUp walkUp = known(tx, id);
            DutyId duty = walkUp.dutyId();
            if (duty != null) {
                RosterStore.duty(tx, duty).ifPresent(row -> tx.delete("duty", row));
            }
            tx.update("walk_up", walkUp.known(null, null));
        });
    }

    private String subject(PersonName name, ShiftId shift, LocalDate day) {
        return ledger.read(q -> T.get("attendance.subject", Places.words(q, shift, day), name.value()));
    }

    private static WalkUp known(Query q, WalkUpId id) {
        return DutyLogStore.walkUp(q, id).orElseThrow(() -> new Fault("ROSTER-38", T.get("walkUp.gone")));
    }
}
