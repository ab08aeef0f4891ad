package org.shouwang.roster;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shouwang.branch.Roll;
import org.shouwang.kit.db.Query;
import org.shouwang.kit.db.Tx;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.text.Texts;
import org.shouwang.ledger.Ledger;

/// 到岗离岗: when people came and went; what they really stood counts instead of what was planned.
public final class Attendance {
    private static final Texts T = Texts.of(Attendance.class);
    private static final int MOST_HOURS = 24;
    private static final int MARGIN_HOURS = 12;

    private final Ledger ledger;
    private final Roll roll;
    private final Clock clock;

    /// @param clock its zone is the local time of the compound
    public Attendance(Ledger ledger, Clock clock) {
        this.ledger = ledger;
        this.roll = new Roll(ledger);
        this.clock = clock;
    }

    /// Now in local time, to the minute.
    public LocalDateTime now() {
        return LocalDateTime.now(clock).truncatedTo(ChronoUnit.MINUTES);
    }

    /// The person has come; whoever was noted as absent stands after all.
    ///
    /// @param at null for now
    public Duty arrive(DutyId id, @Nullable LocalDateTime at) {
        return change(DutyLogAct.ARRIVE, id, (tx, duty) -> {
            Duty there = duty.status() == DutyStatus.ABSENT ? duty.withStatus(DutyStatus.ON, null) : duty;
            return there.stood(at == null ? now() : at, null, null);
        });
    }

    /// Everyone of a place who has not come yet has come now, as one act.
    ///
    /// @return how many
    public int arriveAll(ShiftId shift, LocalDate day) {
        LocalDateTime now = now();
        return ledger.write(DutyLogAct.ARRIVE, ledger.read(q -> Places.words(q, shift, day)), tx -> {
            List<Duty> waiting = DutyLogStore.place(tx, shift, day).stream()
                    .filter(duty -> duty.status().manned() && duty.arrived() == null && duty.minutesDone() == null)
                    .toList();
            waiting.forEach(duty -> tx.update("duty", checked(tx, duty.stood(now, null, null))));
            return waiting.size();
        });
    }

    /// The person has gone; who never was noted as come, came on time.
    ///
    /// @param at null for now
    public Duty depart(DutyId id, @Nullable LocalDateTime at) {
        return change(DutyLogAct.DEPART, id, (tx, duty) -> {
            LocalDateTime arrived = duty.arrived() == null ? slot(tx, duty).begin() : duty.arrived();
            return duty.stood(arrived, at == null ? now() : at, null);
        });
    }

    /// Writes times or minutes by hand; all null means as planned again.
    ///
    /// @throws Fault ROSTER-33 backwards or more than a day; ROSTER-34 a time to come; ROSTER-35 far from the
    /// shift; ROSTER-30 the place is suspended
    public Duty write(
            DutyId id, @Nullable LocalDateTime arrived, @Nullable LocalDateTime departed, @Nullable Integer minutes) {
        return change(DutyLogAct.WRITE_HOURS, id, (tx, duty) -> duty.stood(arrived, departed, minutes));
    }

    private interface Change {
        Duty apply(Tx tx, Duty duty);
    }

    private Duty change(DutyLogAct act, DutyId id, Change change) {
        String subject = ledger.read(q -> {
            Duty duty = known(q, id);
            String name = roll.all(q).stream()
                    .filter(member -> member.id().equals(duty.memberId()))
                    .map(member -> member.called())
                    .findFirst()
                    .orElse("");
            return T.get("attendance.subject", Places.words(q, duty.shiftId(), duty.day()), name);
        });
        return ledger.write(act, subject, tx -> {
            Duty duty = known(tx, id);
            if (duty.status() == DutyStatus.SUSPENDED) {
                throw new Fault("ROSTER-30", T.get("attendance.suspended"));
            }
            Duty changed = checked(tx, change.apply(tx, duty));
            tx.update("duty", changed);
            return changed;
        });
    }

    private Duty checked(Query q, Duty duty) {
        check(slot(q, duty), duty.arrived(), duty.departed(), duty.minutesDone());
        return duty;
    }

    /// The rules for times of anybody who stands in a place.
    void check(
            Slot slot, @Nullable LocalDateTime arrived, @Nullable LocalDateTime departed, @Nullable Integer minutes) {
        LocalDateTime from = arrived == null ? slot.begin() : arrived;
        boolean bounded = minutes == null || minutes >= 0 && minutes <= MOST_HOURS * 60;
        boolean forward = departed == null
                || !departed.isBefore(from) && Duration.between(from, departed).toHours() < MOST_HOURS;
        if (!bounded || !forward) {
            throw new Fault("ROSTER-33", T.get("attendance.backwards"));
        }
        LocalDateTime latest = now();
        List<LocalDateTime> given = new ArrayList<>();
        if (arrived != null) {
            given.add(arrived);
        }
        if (departed != null) {
            given.add(departed);
        }
        if (given.stream().anyMatch(time -> time.isAfter(latest))) {
            throw new Fault("ROSTER-34", T.get("attendance.later"));
        }
        if (given.stream()
                .anyMatch(time -> time.isBefore(slot.begin().minusHours(MARGIN_HOURS))
                        || time.isAfter(slot.end().plusHours(MARGIN_HOURS)))) {
            throw new Fault("ROSTER-35", T.get("attendance.far", slot.shift().times()));
        }
    }

    private static Slot slot(Query q, Duty duty) {
        return Places.slot(q, duty.shiftId(), duty.day());
    }

    private static Duty known(Query q, DutyId id) {
        return RosterStore.duty(q, id).orElseThrow(() -> new Fault("ROSTER-11", T.get("duty.gone")));
    }
}
