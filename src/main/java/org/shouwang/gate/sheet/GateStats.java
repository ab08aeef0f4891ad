package org.shouwang.gate.sheet;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shouwang.gate.Checkpoint;
import org.shouwang.gate.CheckpointId;
import org.shouwang.gate.GateFigures;
import org.shouwang.gate.GateRegister;
import org.shouwang.gate.GateTally;
import org.shouwang.kit.time.Period;
import org.shouwang.ledger.Ledger;

/// What 出入统计 shows of some days, read at one moment.
///
/// @param tally of the period shown, `month` of the month in which it begins
/// @param days of the period, up to today, for an average; at least 1
public record GateStats(
        Period period, GateTally tally, GateTally month, GateFigures figures, int days, List<Checkpoint> checkpoints) {
    public GateStats {
        checkpoints = List.copyOf(checkpoints);
    }

    /// @param checkpoint null for all
    public static GateStats of(Ledger ledger, Period period, @Nullable CheckpointId checkpoint, LocalDate today) {
        return ledger.readLong(q -> {
            FlowSheet shown = FlowSheet.of(q, GateRegister.tally(q, period), checkpoint, today);
            GateTally month = GateRegister.tally(q, Period.month(YearMonth.from(period.first())));
            int past = (int)
                    period.days().stream().filter(day -> !day.isAfter(today)).count();
            return new GateStats(
                    period,
                    shown.tally(),
                    month.at(checkpoint),
                    shown.figures(),
                    Math.max(1, past),
                    GateRegister.checkpoints(q));
        });
    }

    /// Whether neither these days nor their month has a line.
    public boolean empty() {
        return figures.lines() == 0 && month.parts().isEmpty();
    }
}
