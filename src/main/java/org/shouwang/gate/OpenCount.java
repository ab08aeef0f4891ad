package org.shouwang.gate;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.shouwang.kit.db.Query;

/// Follows who is out and who is inside from day to day through a period.
final class OpenCount {
    private final Set<Record> out = new HashSet<>();
    private final Set<Record> in = new HashSet<>();
    private final List<FlowStore.Pass> passings;
    private int next;

    OpenCount(Query q, LocalDate from, LocalDate to) {
        for (EntryCheck line : GateStore.open(q, from.minusDays(1))) {
            Record who = line.residentId() != null
                    ? line.residentId()
                    : line.visitorId() != null ? line.visitorId() : line.id();
            (line.direction() == Direction.OUT ? out : in).add(who);
        }
        passings = FlowStore.passings(q, from, to);
    }

    /// Goes on to the end of a day; days are asked in order.
    void to(LocalDate day) {
        while (next < passings.size() && !passings.get(next).day().isAfter(day)) {
            pass(passings.get(next++));
        }
    }

    private void pass(FlowStore.Pass line) {
        if (line.residentId() != null) {
            turn(out, line.residentId(), line.direction() == Direction.OUT);
        } else if (line.visitorId() != null) {
            turn(in, line.visitorId(), line.direction() == Direction.IN);
        } else if (line.direction() == Direction.IN) {
            in.add(line.id());
        }
        if (line.closesId() != null) {
            in.remove(line.closesId());
        }
    }

    private static void turn(Set<Record> open, Record who, boolean begins) {
        if (begins) {
            open.add(who);
        } else {
            open.remove(who);
        }
    }

    int notBack() {
        return out.size();
    }

    int notLeft() {
        return in.size();
    }
}
