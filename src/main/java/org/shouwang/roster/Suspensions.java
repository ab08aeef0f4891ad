package org.shouwang.roster;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.text.Texts;
import org.shouwang.kit.time.Dates;
import org.shouwang.kit.time.Period;
import org.shouwang.ledger.Ledger;

/// 停班: places that are not stood on a day. Their people keep their lines; the place needs nobody until it is resumed.
public final class Suspensions {
    private static final Texts T = Texts.of(Suspensions.class);

    private final Ledger ledger;

    public Suspensions(Ledger ledger) {
        this.ledger = ledger;
    }

    public List<Suspension> suspensions(Period period) {
        return ledger.read(q -> DutyLogStore.suspensions(q, period.first(), period.last()));
    }

    public Optional<Suspension> suspension(ShiftId shift, LocalDate day) {
        return ledger.read(q -> DutyLogStore.suspension(q, shift, day));
    }

    /// Fault ROSTER-31 where it is suspended already.
    public Suspension suspend(ShiftId shift, LocalDate day, Grounds grounds) {
        return ledger.write(DutyLogAct.SUSPEND, subject(shift, day), tx -> {
            if (DutyLogStore.suspension(tx, shift, day).isPresent()) {
                throw new Fault("ROSTER-31", T.get("suspension.twice", Dates.brief(day)));
            }
            Suspension suspension =
                    new Suspension(new SuspensionId(tx.nextId()), shift, day, grounds.reason(), grounds.approvedBy());
            tx.insert("duty_suspension", suspension);
            for (Duty duty : DutyLogStore.place(tx, shift, day)) {
                tx.insert(
                        "suspended_duty",
                        new SuspendedDuty(new SuspendedDutyId(tx.nextId()), suspension.id(), duty.id(), duty.status()));
                tx.update("duty", duty.withStatus(DutyStatus.SUSPENDED, duty.reason()));
            }
            return suspension;
        });
    }

    /// The place is stood again, by those who were written there, as they were. Fault ROSTER-32 where it is not
    /// suspended.
    public void resume(ShiftId shift, LocalDate day) {
        ledger.act(DutyLogAct.RESUME, subject(shift, day), tx -> {
            Suspension suspension = DutyLogStore.suspension(tx, shift, day)
                    .orElseThrow(() -> new Fault("ROSTER-32", T.get("suspension.none", Dates.brief(day))));
            for (SuspendedDuty before : DutyLogStore.suspended(tx, suspension.id())) {
                RosterStore.duty(tx, before.dutyId())
                        .filter(duty -> duty.status() == DutyStatus.SUSPENDED)
                        .ifPresent(duty -> tx.update("duty", duty.withStatus(before.status(), duty.reason())));
                tx.delete("suspended_duty", before);
            }
            tx.delete("duty_suspension", suspension);
        });
    }

    private String subject(ShiftId shift, LocalDate day) {
        return ledger.read(q -> Places.words(q, shift, day));
    }
}
