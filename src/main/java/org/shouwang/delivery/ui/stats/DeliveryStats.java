package org.shouwang.delivery.ui.stats;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.shouwang.branch.Member;
import org.shouwang.branch.MemberId;
import org.shouwang.branch.Roll;
import org.shouwang.delivery.Deliveries;
import org.shouwang.delivery.DeliverySums;
import org.shouwang.delivery.DeliveryTally;
import org.shouwang.delivery.Route;
import org.shouwang.kit.sheet.Sheet;
import org.shouwang.kit.time.Period;
import org.shouwang.ledger.Ledger;

/// The figures of some days and of the month around them, as read at one moment.
record DeliveryStats(
        Period period,
        DeliveryTally tally,
        Period month,
        DeliveryTally monthTally,
        Route route,
        Map<MemberId, String> names) {
    static DeliveryStats of(Ledger ledger, Roll roll, Period period, Period month) {
        return ledger.readLong(q -> new DeliveryStats(
                period,
                Deliveries.tally(q, period.first(), period.last()),
                month,
                Deliveries.tally(q, month.first(), month.last()),
                Route.of(q),
                roll.all(q).stream().collect(Collectors.toMap(Member::id, Member::called))));
    }

    /// How many days of the period there have been so far, today among them.
    int days(LocalDate today) {
        return period.contains(today) ? new Period(period.first(), today).length() : period.length();
    }

    boolean empty() {
        return tally.lines().isEmpty() && monthTally.lines().isEmpty();
    }

    /// All of them, of the same reading; stairwells by days stand first.
    List<Sheet> sheets(String subtitle) {
        return List.of(
                DeliverySums.byUnit(tally, route, period, subtitle),
                sheet(StatsCut.UNIT, subtitle),
                sheet(StatsCut.COURIER, subtitle),
                sheet(StatsCut.DAY, subtitle));
    }

    Sheet sheet(StatsCut cut, String subtitle) {
        return switch (cut) {
            case UNIT -> DeliverySums.ofUnits(tally, route, subtitle);
            case COURIER -> DeliverySums.byCourier(tally, names, subtitle);
            case DAY -> DeliverySums.byDay(tally, period, subtitle);
        };
    }
}
