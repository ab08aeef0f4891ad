package org.shouwang.heads;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shouwang.kit.db.Tx;

/// Writes who stands in for a head, inside an act; whoever stood in before stays in the history.
final class StandIns {
    private final Tx tx;
    private final LocalDate today;

    StandIns(Tx tx, LocalDate today) {
        this.tx = tx;
        this.today = today;
    }

    /// @param who null for nobody
    void become(HeadId head, @Nullable StandIn who) {
        Optional<StandIn> now = HeadStore.standIns(tx, head).stream()
                .filter(one -> one.untilDay() == null || !one.untilDay().isBefore(today))
                .reduce((a, b) -> b);
        if (now.isPresent() && who != null && now.get().same(who)) {
            tx.update(HeadStore.STAND_IN, who.of(now.get().id(), head));
            return;
        }
        now.ifPresent(old -> tx.update(HeadStore.STAND_IN, old.until(last(old, who))));
        if (who != null) {
            tx.insert(HeadStore.STAND_IN, who.of(tx.nextId(), head));
        }
    }

    /// The last day of the former: before the next begins, never before his own first.
    private LocalDate last(StandIn old, @Nullable StandIn next) {
        LocalDate end = (next == null ? today : next.fromDay()).minusDays(1);
        return end.isBefore(old.fromDay()) ? old.fromDay() : end;
    }
}
