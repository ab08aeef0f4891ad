package org.shouwang.roster;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.shouwang.kit.db.Query;

/// What was noted of a period beside the duties themselves: suspended places, people who came unplanned.
record Happened(List<Suspension> suspensions, List<WalkUp> walkUps) {
    static Happened read(Query q, LocalDate from, LocalDate until) {
        return new Happened(DutyLogStore.suspensions(q, from, until), DutyLogStore.walkUps(q, from, until));
    }

    Optional<Suspension> suspension(ShiftId shift, LocalDate day) {
        return suspensions.stream()
                .filter(each -> each.day().equals(day) && each.shiftId().equals(shift))
                .findFirst();
    }

    /// Those of one place of whom nobody knows yet who they are on the roll.
    List<WalkUp> strangers(ShiftId shift, LocalDate day) {
        return walkUps.stream()
                .filter(each -> !each.matched()
                        && each.day().equals(day)
                        && each.shiftId().equals(shift))
                .toList();
    }
}
