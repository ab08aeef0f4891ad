package org.shouwang.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.shouwang.compound.Layout;
import org.shouwang.delivery.Deliveries;
import org.shouwang.delivery.DeliveryFigures;
import org.shouwang.delivery.DeliveryTally;
import org.shouwang.gate.Checkpoint;
import org.shouwang.gate.CheckpointId;
import org.shouwang.gate.GateDay;
import org.shouwang.gate.GateFigures;
import org.shouwang.gate.GateRegister;
import org.shouwang.gate.GateTally;
import org.shouwang.gate.sheet.FlowSheet;
import org.shouwang.heads.Coverage;
import org.shouwang.heads.Heads;
import org.shouwang.kit.db.Query;
import org.shouwang.kit.time.Period;
import org.shouwang.roster.DutyRoster;
import org.shouwang.roster.Rosters;

/// The figures of all books for a period, read at one moment by the one query of each book: for home, report and check.
///
/// @param homes as they stand now
/// @param heads as they stand now
/// @param gateTally what passed, `gateDays` every day of the period
public record Figures(
        Period period,
        String compound,
        org.shouwang.household.Figures homes,
        Coverage heads,
        GateTally gateTally,
        List<GateDay> gateDays,
        Map<CheckpointId, String> checkpoints,
        DeliveryTally tally,
        DutyRoster roster) {
    public Figures {
        gateDays = List.copyOf(gateDays);
        checkpoints = Map.copyOf(checkpoints);
    }

    static Figures of(Query q, Rosters rosters, Period period) {
        GateTally gate = GateRegister.tally(q, period);
        return new Figures(
                period,
                Layout.of(q).name(),
                org.shouwang.household.Figures.of(q),
                Heads.coverage(q),
                gate,
                GateRegister.byDay(q, gate),
                GateRegister.checkpoints(q).stream().collect(Collectors.toMap(Checkpoint::id, Checkpoint::name)),
                Deliveries.tally(q, period.first(), period.last()),
                rosters.period(q, period));
    }

    public GateFigures gate() {
        return GateRegister.sum(gateDays);
    }

    /// The gate's own sheets of the same days, from the same reading.
    FlowSheet flow(LocalDate today) {
        return new FlowSheet(gateTally, gateDays, checkpoints, today);
    }

    public DeliveryFigures deliveries() {
        return tally.total();
    }

    public org.shouwang.roster.Figures duty() {
        return roster.figures();
    }

    /// How many duties were stood (人次).
    public int stood() {
        return roster.stood(period);
    }

    /// Every day of the period.
    public List<DayFigures> days() {
        return gateDays.stream()
                .map(gate -> new DayFigures(
                        gate.day(), gate.figures(), tally.on(gate.day()), roster.stood(Period.day(gate.day()))))
                .toList();
    }
}
