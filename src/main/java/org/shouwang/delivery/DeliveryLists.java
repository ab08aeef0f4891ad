package org.shouwang.delivery;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.shouwang.branch.Roll;
import org.shouwang.kit.db.Query;
import org.shouwang.ledger.Changed;
import org.shouwang.ledger.Ledger;

/// Lists of deliveries with doors, householders and couriers, in the order of a walk.
///
/// Keeps doors and names in memory until something about them changes, so that marking a delivery lists at once.
public final class DeliveryLists implements AutoCloseable {
    private static final LocalDate EVER = LocalDate.of(2000, 1, 1);

    private static final Instant LATE = Instant.parse("9999-01-01T00:00:00Z");

    private final Ledger ledger;
    private final Roll roll;
    private final Runnable stop;
    private volatile DoorLine.@Nullable Reader known;

    public DeliveryLists(Ledger ledger, Roll roll) {
        this.ledger = ledger;
        this.roll = roll;
        this.stop = ledger.onChange(this::hear);
    }

    /// The deliveries of some days, both included.
    public List<DoorLine> of(LocalDate from, LocalDate to) {
        return lines(q -> DeliveryStore.between(q, from, to), q -> Map.of());
    }

    /// What is due up to a day and still has to be brought; whoever was not met comes first in the stairwell.
    public List<DoorLine> open(LocalDate to) {
        return lines(q -> DeliveryStore.open(q, to), q -> AttemptStore.before(q, LATE, EVER, to));
    }

    /// What somebody has to go with once more: nobody at home, put off, wrong address.
    public List<DoorLine> again(LocalDate to) {
        return open(to).stream()
                .filter(line -> line.delivery().status().again())
                .toList();
    }

    /// What the round of a day goes out with: what is due on it, and what was still open when it began. The order
    /// is that of the paper and stays as it is while results come in.
    ///
    /// @param zone of the compound
    public List<DoorLine> round(LocalDate day, ZoneId zone) {
        Instant dawn = day.atStartOfDay(zone).toInstant();
        return lines(q -> DeliveryStore.round(q, day, dawn), q -> AttemptStore.before(q, dawn, EVER, day));
    }

    private List<DoorLine> lines(
            Function<Query, List<Delivery>> which, Function<Query, Map<DeliveryId, Integer>> tried) {
        List<Delivery> deliveries = ledger.read(which);
        Map<DeliveryId, Integer> tries = ledger.read(tried);
        DoorLine.Reader reader = known;
        if (reader == null) {
            reader = ledger.readLong(q -> new DoorLine.Reader(q, roll));
            known = reader;
        }
        List<DoorLine> lines = new ArrayList<>();
        for (Delivery delivery : deliveries) {
            lines.add(reader.line(delivery, tries.getOrDefault(delivery.id(), 0)));
        }
        lines.sort(reader.walk());
        return lines;
    }

    private void hear(Changed changed) {
        if (changed.touches(
                "household", "resident", "vehicle", "room", "unit", "building", "member", "walk_building")) {
            known = null;
        }
    }

    @Override
    public void close() {
        stop.run();
    }
}
