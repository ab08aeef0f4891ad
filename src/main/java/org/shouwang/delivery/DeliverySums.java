package org.shouwang.delivery;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shouwang.branch.MemberId;
import org.shouwang.compound.UnitId;
import org.shouwang.compound.UnitPlan;
import org.shouwang.kit.sheet.Band;
import org.shouwang.kit.sheet.Column;
import org.shouwang.kit.sheet.Sheet;
import org.shouwang.kit.text.Texts;
import org.shouwang.kit.time.Dates;
import org.shouwang.kit.time.Period;

/// The figures of deliveries as sheets: stairwells by days, the people who bring them, the days. All of them add up
/// one count, so that their totals cannot differ.
public final class DeliverySums {
    private static final Texts T = Texts.of(DeliverySums.class);

    private DeliverySums() {}

    /// A line for each stairwell in walking order with its days under the sums of its building, the totals below.
    public static Sheet byUnit(DeliveryTally tally, Route route, Period period, String subtitle) {
        List<LocalDate> days = period.days();
        Map<UnitId, Map<LocalDate, Integer>> counts = tally.byUnitAndDay();
        Map<UnitId, DeliveryFigures> sums = tally.byUnit();
        List<Column> columns = new ArrayList<>(
                List.of(Column.text(T.get("column.building"), 5), Column.text(T.get("column.unit"), 5)));
        boolean months = days.getFirst().getMonthValue() != days.getLast().getMonthValue();
        for (LocalDate day : days) {
            Column column = Column.integer(Integer.toString(day.getDayOfMonth()), 3);
            columns.add(months ? column.under(Dates.month(java.time.YearMonth.from(day))) : column);
        }
        columns.addAll(List.of(
                Column.integer(T.get("column.deliveries"), 6),
                Column.integer(T.get("column.pieces"), 6),
                Column.integer(T.get("column.done"), 6)));
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Route.Leg leg : route.legs()) {
            String building = leg.plan().building().no();
            DeliveryFigures sum = sum(
                    leg.plan().units().stream().map(unit -> unit.unit().id()).toList(), sums);
            rows.add(List.of(new Band(T.get(
                    "sums.building",
                    T.get("name.building", building),
                    sum.noted(),
                    sum.pieces(),
                    sum.done(),
                    sum.open(),
                    sum.failed()))));
            for (UnitPlan unit : leg.plan().units()) {
                rows.add(row(
                        building, unit.unit().no(), days, List.of(unit.unit().id()), counts, sums));
            }
        }
        List<UnitId> all = new ArrayList<>(sums.keySet());
        return Sheet.named(T.get("sheet.units"))
                .title(T.get("sheet.units.title"))
                .subtitle(subtitle)
                .columns(columns)
                .rows(rows)
                .totals(row(T.get("total"), "", days, all, counts, sums))
                .note(T.get("sums.note"))
                .landscape()
                .build();
    }

    private static DeliveryFigures sum(Collection<UnitId> units, Map<UnitId, DeliveryFigures> sums) {
        return units.stream()
                .map(sums::get)
                .filter(Objects::nonNull)
                .reduce(DeliveryFigures.NONE, DeliveryFigures::plus);
    }

    /// Days without a delivery stay empty, sums are 0.
    private static List<@Nullable Object> row(
            String building,
            String unit,
            List<LocalDate> days,
            Collection<UnitId> units,
            Map<UnitId, Map<LocalDate, Integer>> counts,
            Map<UnitId, DeliveryFigures> sums) {
        List<@Nullable Object> row = new ArrayList<>(Arrays.asList(building, unit));
        for (LocalDate day : days) {
            int count = units.stream()
                    .mapToInt(id -> counts.getOrDefault(id, Map.of()).getOrDefault(day, 0))
                    .sum();
            row.add(count == 0 ? null : count);
        }
        DeliveryFigures sum = sum(units, sums);
        row.addAll(List.of(sum.noted(), sum.pieces(), sum.done()));
        return row;
    }

    /// A line for each stairwell in walking order, its days together.
    public static Sheet ofUnits(DeliveryTally tally, Route route, String subtitle) {
        Map<UnitId, DeliveryFigures> sums = tally.byUnit();
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Route.Leg leg : route.legs()) {
            for (UnitPlan unit : leg.plan().units()) {
                rows.add(figures(
                        T.get("name.building", leg.plan().building().no()),
                        unit.unit().no(),
                        sums.getOrDefault(unit.unit().id(), DeliveryFigures.NONE)));
            }
        }
        return Sheet.named(T.get("sheet.unitSums"))
                .title(T.get("sheet.unitSums.title"))
                .subtitle(subtitle)
                .columns(Column.text(T.get("column.building"), 9), Column.text(T.get("column.unit"), 9))
                .columns(sums())
                .rows(rows)
                .totals(figures(T.get("total"), "", tally.total()))
                .build();
    }

    /// A line for each person who brought something, the most first; what nobody was named for comes last.
    ///
    /// @param names of everyone on the roll
    public static Sheet byCourier(DeliveryTally tally, Map<MemberId, String> names, String subtitle) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        tally.byMember().entrySet().stream()
                .sorted(Comparator.<Map.Entry<Optional<MemberId>, DeliveryFigures>, Boolean>comparing(
                                one -> one.getKey().isEmpty())
                        .thenComparing(one -> -one.getValue().noted()))
                .forEach(one -> {
                    String name =
                            one.getKey().map(id -> names.getOrDefault(id, "")).orElse(T.get("courier.none"));
                    rows.add(figures(rows.size() + 1, name, one.getValue()));
                });
        return Sheet.named(T.get("sheet.couriers"))
                .title(T.get("sheet.couriers.title"))
                .subtitle(subtitle)
                .columns(Column.integer(T.get("column.number"), 5), Column.text(T.get("column.courier"), 14))
                .columns(sums())
                .rows(rows)
                .totals(figures(null, T.get("total"), tally.total()))
                .build();
    }

    /// A line for each day, days without deliveries too.
    public static Sheet byDay(DeliveryTally tally, Period period, String subtitle) {
        Map<LocalDate, DeliveryFigures> byDay = tally.byDay();
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (LocalDate day : period.days()) {
            rows.add(figures(
                    day, Dates.weekdayBrief(day.getDayOfWeek()), byDay.getOrDefault(day, DeliveryFigures.NONE)));
        }
        return Sheet.named(T.get("sheet.days"))
                .title(T.get("sheet.days.title"))
                .subtitle(subtitle)
                .columns(Column.date(T.get("column.day")), Column.text(T.get("column.weekday"), 8))
                .columns(sums())
                .rows(rows)
                .totals(figures(null, T.get("total"), tally.total()))
                .build();
    }

    private static List<Column> sums() {
        return List.of(
                Column.integer(T.get("column.deliveries"), 9),
                Column.integer(T.get("column.pieces"), 9),
                Column.integer(T.get("column.done"), 9),
                Column.integer(T.get("column.open"), 9),
                Column.integer(T.get("column.failed"), 9));
    }

    private static List<@Nullable Object> figures(@Nullable Object first, String name, DeliveryFigures sum) {
        return Arrays.asList(first, name, sum.noted(), sum.pieces(), sum.done(), sum.open(), sum.failed());
    }
}
