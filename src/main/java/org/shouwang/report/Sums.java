package org.shouwang.report;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.shouwang.delivery.DeliveryFigures;
import org.shouwang.gate.GateRegister;
import org.shouwang.household.HouseholdRow;
import org.shouwang.household.Occupancy;
import org.shouwang.kit.db.Query;
import org.shouwang.kit.sheet.Marked;
import org.shouwang.kit.sheet.Sheet;
import org.shouwang.kit.text.Texts;
import org.shouwang.kit.time.Dates;
import org.shouwang.kit.time.Period;
import org.shouwang.kit.work.Progress;
import org.shouwang.ledger.Ledger;
import org.shouwang.roster.Rosters;

/// Counts everything a second way and compares: one by one, by day, by building, and down the columns of the sheets.
final class Sums {
    private static final Texts T = Texts.of(Sums.class);

    private final Query q;
    private final Ledger ledger;
    private final Rosters rosters;
    private final Clock clock;
    private final Progress progress;
    private final List<Finding> found = new ArrayList<>();
    private final List<String> differences = new ArrayList<>();

    Sums(Query q, Ledger ledger, Rosters rosters, Clock clock, Progress progress) {
        this.q = q;
        this.ledger = ledger;
        this.rosters = rosters;
        this.clock = clock;
        this.progress = progress;
    }

    List<Finding> compare() {
        YearMonth now = YearMonth.from(LocalDate.now(clock));
        homes(Figures.of(q, rosters, Period.month(now)));
        List<YearMonth> months = ReportStore.months(q);
        for (YearMonth month : months) {
            month(month);
            sheets(month);
            progress.step(1, 3);
        }
        return found;
    }

    private void homes(Figures figures) {
        var homes = figures.homes();
        List<HouseholdRow> rows = HouseholdRow.all(q);
        Map<Occupancy, Integer> rooms = Occupancy.count(Occupancy.of(q));
        same(T.get("sum.households"), homes.households(), rows.size());
        same(
                T.get("sum.residents"),
                homes.residents(),
                rows.stream().mapToInt(HouseholdRow::count).sum());
        same(T.get("sum.buildings"), homes.buildings(), ReportStore.rows(q, "building"));
        same(T.get("sum.units"), homes.units(), ReportStore.rows(q, "unit"));
        same(T.get("sum.rooms"), homes.rooms(), ReportStore.rows(q, "room"));
        same(
                T.get("sum.map"),
                homes.rooms(),
                rooms.values().stream().mapToInt(Integer::intValue).sum());
        same(T.get("sum.vacant"), homes.vacantRooms(), rooms.getOrDefault(Occupancy.VACANT, 0));
        same(
                T.get("sum.occupied"),
                homes.rooms(),
                homes.occupiedRooms() + homes.vacantRooms() + homes.unregisteredRooms());
        same(
                T.get("sum.heads"),
                figures.heads().buildingHeads() + figures.heads().unitHeads(),
                ReportStore.actingHeads(q));
        close("SUM-01", T.get("sum.agree.homes", homes.households(), homes.residents()));
    }

    private void month(YearMonth month) {
        Figures figures = Figures.of(q, rosters, Period.month(month));
        List<DayFigures> days = figures.days();
        same(T.get("sum.entered"), figures.gate().entered(), ReportStore.passed(q, month, "IN"));
        same(T.get("sum.left"), figures.gate().left(), ReportStore.passed(q, month, "OUT"));
        same(T.get("sum.turnedAway"), figures.gate().turnedAway(), ReportStore.turnedAway(q, month));
        same(
                T.get("sum.notBack"),
                figures.gate().notBack(),
                new GateRegister(ledger, clock).notBack(month.atEndOfMonth()).size());
        same(
                T.get("sum.enteredByDay"),
                figures.gate().entered(),
                days.stream().mapToInt(day -> day.gate().entered()).sum());
        DeliveryFigures deliveries = figures.deliveries();
        same(T.get("sum.deliveries"), deliveries.noted(), ReportStore.deliveries(q, month));
        same(T.get("sum.pieces"), deliveries.pieces(), ReportStore.pieces(q, month));
        same(
                T.get("sum.deliveriesByDay"),
                deliveries.noted(),
                days.stream().mapToInt(day -> day.deliveries().noted()).sum());
        same(
                T.get("sum.deliveriesByBuilding"),
                deliveries.noted(),
                figures.tally().byBuilding().values().stream()
                        .mapToInt(DeliveryFigures::noted)
                        .sum());
        same(
                T.get("sum.deliveriesByState"),
                deliveries.noted(),
                deliveries.done() + deliveries.open() + deliveries.failed());
        same(T.get("sum.stood"), figures.stood(), ReportStore.stood(q, month));
        same(
                T.get("sum.stoodByDay"),
                figures.stood(),
                days.stream().mapToInt(DayFigures::stood).sum());
        same(
                T.get("sum.needed"),
                figures.duty().needed(),
                figures.roster().slots().stream()
                        .mapToInt(figures.roster()::needed)
                        .sum());
        close(
                "SUM-02",
                T.get(
                        "sum.agree.month",
                        Dates.month(month),
                        figures.gate().checks(),
                        deliveries.noted(),
                        figures.stood()));
    }

    /// Down the columns of every sheet of the monthly workbook.
    private void sheets(YearMonth month) {
        for (Sheet sheet : new MonthlyReport(ledger, rosters, clock, month).sheets()) {
            Map<Integer, Double> added = new LinkedHashMap<>();
            long[] rows = {0};
            List<@Nullable Object> totals = sheet.totals();
            sheet.rows().each(row -> {
                rows[0]++;
                for (int i = 0; i < row.size(); i++) {
                    if (totals != null
                            && totals.get(i) instanceof Number
                            && Marked.plain(row.get(i)) instanceof Number n) {
                        added.merge(i, n.doubleValue(), Double::sum);
                    }
                }
            });
            for (int i = 0; totals != null && i < totals.size(); i++) {
                if (totals.get(i) instanceof Number total) {
                    String column = T.get(
                            "sum.column", sheet.name(), sheet.columns().get(i).title());
                    same(column, total.longValue(), Math.round(Objects.requireNonNullElse(added.get(i), 0.0)));
                }
            }
            if (sheet.rows().count() > 0) {
                same(T.get("sum.lines", sheet.name()), sheet.rows().count(), rows[0]);
            }
        }
        close("SUM-03", T.get("sum.agree.sheets", Dates.month(month)));
    }

    private void same(String what, long figure, long counted) {
        if (figure != counted) {
            differences.add(T.get("sum.differs", what, figure, counted));
        }
    }

    /// One finding for what was compared since the last one.
    private void close(String code, String agreed) {
        if (differences.isEmpty()) {
            found.add(new Finding(code, Finding.Severity.AGREES, 0, agreed));
        }
        for (String difference : differences) {
            found.add(new Finding(code, Finding.Severity.WRONG, 1, difference));
        }
        differences.clear();
    }
}
