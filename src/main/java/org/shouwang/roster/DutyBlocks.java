package org.shouwang.roster;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.shouwang.branch.Member;
import org.shouwang.branch.MemberId;
import org.shouwang.branch.Roll;
import org.shouwang.kit.db.Tx;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.text.Texts;
import org.shouwang.kit.time.Dates;
import org.shouwang.kit.time.Period;
import org.shouwang.ledger.Ledger;

/// Changes of many places of the roster at once, each as one act: pasted blocks, cleared blocks, copied weeks.
/// What is pinned or was changed by hand stays.
public final class DutyBlocks {
    private static final Texts T = Texts.of(DutyBlocks.class);

    private final Ledger ledger;
    private final Roll roll;

    public DutyBlocks(Ledger ledger) {
        this.ledger = ledger;
        this.roll = new Roll(ledger);
    }

    /// Writes into each place exactly the people given for it.
    ///
    /// @return how many duties are new
    public int put(List<Cell> cells) {
        return ledger.write(RosterAct.PASTE, T.get("block.cells", cells.size()), tx -> {
            int placed = 0;
            for (Cell cell : cells) {
                placed += put(tx, cell, true);
            }
            return placed;
        });
    }

    /// Takes duties out, those that are pinned too.
    public void remove(List<DutyId> duties) {
        ledger.act(
                RosterAct.REMOVE,
                T.get("block.duties", duties.size()),
                tx -> duties.forEach(id -> RosterStore.duty(tx, id).ifPresent(duty -> tx.delete("duty", duty))));
    }

    /// Somebody else stands there, as if the plan had said so from the beginning; whoever leads no longer does.
    public Duty give(DutyId id, MemberId member) {
        Duty before =
                ledger.read(q -> RosterStore.duty(q, id)).orElseThrow(() -> new Fault("ROSTER-11", T.get("duty.gone")));
        return ledger.write(RosterAct.MOVE, Dates.brief(before.day()), tx -> {
            if (RosterStore.duty(tx, before.shiftId(), before.day(), member).isPresent()) {
                throw new Fault("ROSTER-10", T.get("duty.twice", Dates.brief(before.day())));
            }
            tx.delete("duty", before);
            Duty other = Duty.of(new DutyId(tx.nextId()), before.shiftId(), before.day(), member, DutyStatus.ON);
            tx.insert("duty", other);
            return other;
        });
    }

    /// Writes the people of one week into the places of another that have room; who is away or has left then is
    /// left out.
    ///
    /// @param from the Monday of the week that is copied
    /// @param to the Monday of the other one
    /// @return how many duties are new
    public int copyWeek(LocalDate from, LocalDate to) {
        long days = ChronoUnit.DAYS.between(from, to);
        String label = T.get("block.week", Dates.brief(from), Dates.brief(to));
        return ledger.write(RosterAct.COPY_WEEK, label, tx -> {
            int placed = 0;
            for (Duty duty : RosterStore.duties(tx, from, from.plusDays(6))) {
                if (duty.status() != DutyStatus.SUSPENDED) {
                    MemberId usual = duty.originalMemberId() == null ? duty.memberId() : duty.originalMemberId();
                    LocalDate day = duty.day().plusDays(days);
                    placed += put(tx, new Cell(duty.shiftId(), day, List.of(usual)), false);
                }
            }
            return placed;
        });
    }

    int put(Tx tx, Cell cell, boolean instead) {
        Shift shift = RosterStore.shift(tx, cell.shift()).orElse(null);
        if (shift == null || !shift.runs(cell.day())) {
            return 0;
        }
        Set<MemberId> there = new HashSet<>();
        Set<MemberId> wanted = new HashSet<>(cell.people());
        for (Duty duty : RosterStore.duties(tx, cell.day(), cell.day())) {
            if (!duty.shiftId().equals(cell.shift())) {
                continue;
            }
            boolean loose = !duty.pinned() && duty.status() == DutyStatus.ON;
            if (instead && loose && !wanted.contains(duty.memberId())) {
                tx.delete("duty", duty);
            } else {
                there.add(duty.memberId());
            }
        }
        int placed = 0;
        for (MemberId member : cell.people()) {
            if ((instead || here(tx, member, cell.day())) && there.add(member)) {
                tx.insert("duty", Duty.of(new DutyId(tx.nextId()), cell.shift(), cell.day(), member, DutyStatus.ON));
                placed++;
            }
        }
        return placed;
    }

    private boolean here(Tx tx, MemberId id, LocalDate day) {
        boolean belongs = roll.all(tx).stream()
                .filter(member -> member.id().equals(id))
                .findFirst()
                .filter(member -> belongs(member, day))
                .isPresent();
        return belongs
                && roll.leaves(tx, day, day).stream()
                        .noneMatch(leave -> leave.memberId().equals(id));
    }

    private static boolean belongs(Member member, LocalDate day) {
        return member.belongs(day);
    }

    /// The seven days that begin with a Monday.
    public static Period week(LocalDate monday) {
        return new Period(monday, monday.plusDays(6));
    }
}
