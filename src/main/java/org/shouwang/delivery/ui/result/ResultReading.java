package org.shouwang.delivery.ui.result;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shouwang.delivery.Delivery;
import org.shouwang.delivery.DeliveryId;
import org.shouwang.delivery.DeliveryLists;
import org.shouwang.delivery.DeliveryStatus;
import org.shouwang.delivery.DoorLine;
import org.shouwang.delivery.Outcome;

/// Reads the lines of a sheet and says which of them have their result already. Within a sitting a line that was on
/// the sheet stays on it.
final class ResultReading {
    private final DeliveryLists lists;
    private final ZoneId zone;
    private final Map<DeliveryId, Delivery> first = new HashMap<>();
    private final Map<DeliveryId, Integer> tries = new HashMap<>();
    private final Map<DeliveryId, String> slips = new HashMap<>();
    private SheetSource source = SheetSource.ROUND;
    private LocalDate day = LocalDate.EPOCH;

    ResultReading(DeliveryLists lists, ZoneId zone) {
        this.lists = lists;
        this.zone = zone;
    }

    /// In the background; one after the other.
    synchronized List<ResultLine> read(SheetSource from, LocalDate of, LocalDate today, boolean afresh) {
        if (afresh || from != source || !of.equals(day)) {
            source = from;
            day = of;
            first.clear();
            tries.clear();
            slips.clear();
        }
        List<DoorLine> doors = doors(today);
        if (first.isEmpty()) {
            doors.forEach(line -> {
                first.put(line.delivery().id(), line.delivery());
                tries.put(line.delivery().id(), line.tries());
                slips.put(line.delivery().id(), line.courier());
            });
        }
        List<ResultLine> lines = new ArrayList<>();
        for (DoorLine line : doors) {
            Delivery delivery = line.delivery();
            lines.add(new ResultLine(
                    line.number(true),
                    line.onSlipOf(slips.getOrDefault(delivery.id(), line.courier())),
                    tries.getOrDefault(delivery.id(), line.tries()),
                    outcome(line)));
        }
        return lines;
    }

    private List<DoorLine> doors(LocalDate today) {
        return switch (source) {
            case DAY -> lists.of(day, day);
            case ROUND -> lists.round(day, zone);
            case AGAIN ->
                first.isEmpty()
                        ? lists.again(today)
                        : lists.round(today, zone).stream()
                                .filter(line ->
                                        first.containsKey(line.delivery().id()))
                                .toList();
        };
    }

    private @Nullable Outcome outcome(DoorLine line) {
        DeliveryStatus result = result(line.delivery());
        if (result == null) {
            return null;
        }
        return result == DeliveryStatus.POSTPONED ? new Outcome(result, line.until()) : Outcome.of(result);
    }

    private @Nullable DeliveryStatus result(Delivery now) {
        if (now.status() == DeliveryStatus.PENDING) {
            return null;
        }
        if (source == SheetSource.AGAIN) {
            Delivery before = first.get(now.id());
            boolean same = before != null && java.util.Objects.equals(before.settledAt(), now.settledAt());
            return same ? null : now.status();
        }
        Instant at = now.settledAt();
        boolean before = at != null && at.isBefore(day.atStartOfDay(zone).toInstant());
        return before ? null : now.status();
    }
}
