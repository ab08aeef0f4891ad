package org.shouwang.delivery;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shouwang.branch.MemberId;
import org.shouwang.compound.UnitId;
import org.shouwang.household.HouseholdId;
import org.shouwang.kit.db.Query;
import org.shouwang.kit.db.Tx;
import org.shouwang.kit.text.Texts;
import org.shouwang.ledger.Ledger;

/// Shares the stairwells out among those who bring the goods: from a day on, or for one day. What is noted for a
/// stairwell gets its courier at once; whoever was named for a single delivery stays.
public final class Couriers {
    private static final Texts T = Texts.of(Couriers.class);
    private static final LocalDate EVER = LocalDate.of(2000, 1, 1);
    private static final LocalDate FAR = LocalDate.of(9999, 1, 1);
    private static final Instant LATE = Instant.parse("9999-01-01T00:00:00Z");

    private final Ledger ledger;

    public Couriers(Ledger ledger) {
        this.ledger = ledger;
    }

    /// Who goes to which stairwell on a day.
    public Map<UnitId, MemberId> on(LocalDate day) {
        return ledger.read(q -> on(q, day));
    }

    /// The same within a reading under way.
    public static Map<UnitId, MemberId> on(Query q, LocalDate day) {
        Map<UnitId, MemberId> who = new HashMap<>();
        CourierStore.on(q, day).stream()
                .sorted(Comparator.comparing(CourierUnit::ofOneDay))
                .forEach(row -> who.put(row.unitId(), row.memberId()));
        return who;
    }

    /// Who goes to a household's door on a day.
    static Optional<MemberId> of(Query q, HouseholdId household, LocalDate day) {
        return one(CourierStore.of(q, household), day);
    }

    private static Optional<MemberId> one(List<CourierUnit> rows, LocalDate day) {
        return rows.stream()
                .filter(row -> row.covers(day))
                .max(Comparator.comparing(CourierUnit::ofOneDay).thenComparing(CourierUnit::fromDay))
                .map(CourierUnit::memberId);
    }

    /// Gives stairwells to somebody, as one act.
    ///
    /// @param member null for nobody
    /// @param oneDay whether it is for that day only; else from that day on
    /// @return how many deliveries that are still to be brought changed hands
    public int assign(Collection<UnitId> units, @Nullable MemberId member, LocalDate day, boolean oneDay) {
        Map<UnitId, @Nullable MemberId> wanted = new HashMap<>();
        units.forEach(unit -> wanted.put(unit, member));
        return assign(wanted, day, oneDay);
    }

    /// The same for several people at once.
    public int assign(Map<UnitId, @Nullable MemberId> wanted, LocalDate day, boolean oneDay) {
        return ledger.write(DeliveryAct.ASSIGN, T.get("assign.units", wanted.size()), tx -> {
            int[] moved = {0};
            wanted.forEach((unit, member) -> moved[0] += assign(tx, unit, member, day, oneDay));
            return moved[0];
        });
    }

    private static int assign(Tx tx, UnitId unit, @Nullable MemberId member, LocalDate day, boolean oneDay) {
        List<CourierUnit> rows = CourierStore.of(tx, unit);
        MemberId before = one(rows, day).orElse(null);
        if (oneDay) {
            rows.stream()
                    .filter(row -> row.ofOneDay() && row.fromDay().equals(day))
                    .forEach(row -> tx.delete(CourierStore.COURIER, row));
        } else {
            rows.stream().filter(row -> row.untilDay() == null).forEach(row -> end(tx, row, day));
        }
        if (member != null) {
            LocalDate until = oneDay ? day : null;
            tx.insert(CourierStore.COURIER, new CourierUnit(tx.nextId(), unit, member, day, until));
        }
        MemberId now = one(CourierStore.of(tx, unit), day).orElse(null);
        int moved = 0;
        var later = oneDay ? AttemptStore.putOff(tx, LATE, day).keySet() : Set.<DeliveryId>of();
        for (Delivery open : CourierStore.open(tx, unit, EVER, oneDay ? day : FAR)) {
            boolean own = open.memberId() != null && !open.memberId().equals(before);
            if (!own && !later.contains(open.id()) && tx.update(DeliveryStore.DELIVERY, open.withMember(now))) {
                moved++;
            }
        }
        return moved;
    }

    /// What begins on the day or later has never been; what began before ends the day before.
    private static void end(Tx tx, CourierUnit row, LocalDate day) {
        if (row.fromDay().isBefore(day)) {
            tx.update(CourierStore.COURIER, row.until(day.minusDays(1)));
        } else {
            tx.delete(CourierStore.COURIER, row);
        }
    }
}
