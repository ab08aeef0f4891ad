package org.shouwang.delivery;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
        return lines(q -> new Read(DeliveryStore.between(q, from, to), Map.of(), AttemptStore.putOff(q, LATE, to)));
    }

    /// What is noted for a day and what was put off to it.
    ///
    /// @param zone of the compound
    public List<DoorLine> on(LocalDate day, ZoneId zone) {
        Instant dawn = day.atStartOfDay(zone).toInstant();
        return lines(q -> new Read(
                DeliveryStore.on(q, day), AttemptStore.before(q, dawn, EVER, day), AttemptStore.putOff(q, LATE, day)));
    }

    /// What is due up to a day and still has to be brought, what was put off to later too; whoever was not met
    /// comes first in the stairwell.
    public List<DoorLine> open(LocalDate to) {
        return lines(q -> new Read(
                DeliveryStore.open(q, to), AttemptStore.before(q, LATE, EVER, to), AttemptStore.putOff(q, LATE, to)));
    }

    /// What somebody has to go with once more: nobody at home, the day it was put off to has come, wrong address.
    public List<DoorLine> again(LocalDate to) {
        return open(to).stream()
                .filter(line -> line.delivery().status().again() && line.until() == null)
                .toList();
    }

    /// What the round of a day goes out with: what is due on it, and what was still open when it began and not put
    /// off to later. The order is that of the paper and stays as it is while results come in.
    ///
    /// @param zone of the compound
    public List<DoorLine> round(LocalDate day, ZoneId zone) {
        Instant dawn = day.atStartOfDay(zone).toInstant();
        return lines(q -> {
            Set<DeliveryId> waiting = AttemptStore.putOff(q, dawn, day).keySet();
            return new Read(
                    DeliveryStore.round(q, day, dawn).stream()
                            .filter(delivery -> !waiting.contains(delivery.id()))
                            .toList(),
                    AttemptStore.before(q, dawn, EVER, day),
                    AttemptStore.putOff(q, LATE, day));
        });
    }

    /// @param until of what is put off to a later day
    private record Read(List<Delivery> deliveries, Map<DeliveryId, Integer> tries, Map<DeliveryId, LocalDate> until) {}

    private List<DoorLine> lines(Function<Query, Read> which) {
        Read read = ledger.read(which);
        DoorLine.Reader reader = known;
        if (reader == null) {
            reader = ledger.readLong(q -> new DoorLine.Reader(q, roll));
            known = reader;
        }
        List<DoorLine> lines = new ArrayList<>();
        for (Delivery delivery : read.deliveries()) {
            DeliveryId id = delivery.id();
            lines.add(reader.line(
                    delivery, read.tries().getOrDefault(id, 0), read.until().get(id)));
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
