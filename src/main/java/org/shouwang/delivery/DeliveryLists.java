package org.shouwang.delivery;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shouwang.branch.Roll;
import org.shouwang.ledger.Changed;
import org.shouwang.ledger.Ledger;

/// Lists of deliveries with doors, householders and couriers, in the order of a walk.
///
/// Keeps doors and names in memory until something about them changes, so that marking a delivery lists at once.
public final class DeliveryLists implements AutoCloseable {
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
        List<Delivery> deliveries = ledger.read(q -> DeliveryStore.between(q, from, to));
        return lines(deliveries);
    }

    /// What is due up to a day and still has to be brought.
    public List<DoorLine> open(LocalDate to) {
        List<Delivery> deliveries = ledger.read(q -> DeliveryStore.open(q, to));
        return lines(deliveries);
    }

    private List<DoorLine> lines(List<Delivery> deliveries) {
        DoorLine.Reader reader = known;
        if (reader == null) {
            reader = ledger.readLong(q -> new DoorLine.Reader(q, roll));
            known = reader;
        }
        List<DoorLine> lines = new ArrayList<>();
        for (Delivery delivery : deliveries) {
            lines.add(reader.line(delivery));
        }
        lines.sort(reader.walk());
        return lines;
    }

    private void hear(Changed changed) {
        if (changed.touches("household", "resident", "vehicle", "room", "unit", "building", "member", "walk_building")) {
            known = null;
        }
    }

    @Override
    public void close() {
        stop.run();
    }
}
