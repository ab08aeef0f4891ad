package org.shouwang.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shouwang.delivery.DeliveryFigures;
import org.shouwang.gate.GateFigures;
import org.shouwang.kit.sheet.Chart;
import org.shouwang.kit.sheet.Column;
import org.shouwang.kit.sheet.Marked;
import org.shouwang.kit.sheet.Sheet;
import org.shouwang.kit.sheet.Tone;
import org.shouwang.kit.text.Texts;
import org.shouwang.kit.time.Dates;

/// The first sheet of the month, 概况: the main figures on the left, the days on the right, a chart under them.
final class Overview {
    private static final Texts T = Texts.of(Overview.class);
    private static final int MAIN_COLUMNS = 5;

    private Overview() {}

    /// One of the main figures.
    private record Main(String part, String name, Number value, String unit, String remark) {}

    static Sheet sheet(Figures figures, String branch) {
        return Sheet.named(T.get("overview.name"))
                .title(T.get(
                        "overview.title", figures.compound(), figures.period().label()))
                .subtitle(branch)
                .columns(columns())
                .rows(rows(figures))
                .totals(totals(figures))
                .note(T.get("overview.note.days"))
                .note(T.get("overview.note.open", Dates.full(figures.period().last())))
                .chart(Chart.columns(
                        T.get("overview.chart"), MAIN_COLUMNS, MAIN_COLUMNS + 2, MAIN_COLUMNS + 3, MAIN_COLUMNS + 5))
                .landscape()
                .onePage()
                .build();
    }

    private static List<Column> columns() {
        String main = T.get("overview.main");
        String days = T.get("overview.days");
        return List.of(
                Column.text(T.get("overview.part"), 8).under(main),
                Column.text(T.get("overview.figure"), 14).under(main),
                Column.decimal(T.get("overview.value"), 9).under(main),
                Column.text(T.get("overview.unit"), 6).under(main),
                Column.text(T.get("overview.remark"), 20).under(main),
                Column.date(T.get("overview.day")).under(days),
                Column.text(T.get("overview.weekday"), 8).under(days),
                Column.integer(T.get("overview.entered"), 7).under(days),
                Column.integer(T.get("overview.left"), 7).under(days),
                Column.integer(T.get("overview.turnedAway"), 7).under(days),
                Column.integer(T.get("overview.delivered"), 10).under(days),
                Column.integer(T.get("overview.pieces"), 7).under(days),
                Column.integer(T.get("overview.stood"), 10).under(days));
    }

    private static List<List<@Nullable Object>> rows(Figures figures) {
        List<Main> main = main(figures);
        List<DayFigures> days = figures.days();
        List<List<@Nullable Object>> rows = new ArrayList<>();
        String part = "";
        for (int i = 0; i < Math.max(main.size(), days.size()); i++) {
            List<@Nullable Object> row = new ArrayList<>();
            if (i < main.size()) {
                Main figure = main.get(i);
                row.addAll(Arrays.asList(
                        figure.part().equals(part) ? null : figure.part(),
                        figure.name(),
                        figure.value(),
                        figure.unit(),
                        figure.remark()));
                part = figure.part();
            } else {
                row.addAll(Arrays.asList(null, null, null, null, null));
            }
            row.addAll(
                    i < days.size()
                            ? day(figures, days.get(i))
                            : Arrays.asList(null, null, null, null, null, null, null, null));
            rows.add(row);
        }
        return rows;
    }

    private static List<@Nullable Object> day(Figures figures, DayFigures day) {
        Tone tone = figures.roster().rest(day.day()) ? Tone.WEEKEND : Tone.PLAIN;
        return Arrays.asList(
                new Marked(day.day(), tone),
                new Marked(Dates.weekday(day.day().getDayOfWeek()), tone),
                day.gate().entered(),
                day.gate().left(),
                day.gate().turnedAway(),
                day.deliveries().noted(),
                day.deliveries().pieces(),
                day.stood());
    }

    private static List<@Nullable Object> totals(Figures figures) {
        GateFigures gate = figures.gate();
        DeliveryFigures deliveries = figures.deliveries();
        return Arrays.asList(
                null,
                null,
                null,
                null,
                null,
                T.get("total"),
                null,
                gate.entered(),
                gate.left(),
                gate.turnedAway(),
                deliveries.noted(),
                deliveries.pieces(),
                figures.stood());
    }

    private static List<Main> main(Figures figures) {
        List<Main> all = new ArrayList<>(place(figures));
        all.addAll(gate(figures.gate()));
        all.addAll(deliveries(figures.deliveries()));
        all.addAll(duty(figures));
        return all;
    }

    private static List<Main> place(Figures figures) {
        String part = T.get("part.place");
        org.shouwang.household.Figures homes = figures.homes();
        int empty = homes.vacantRooms() + homes.unregisteredRooms();
        var heads = figures.heads();
        return List.of(
                new Main(part, T.get("figure.buildings"), homes.buildings(), T.get("unit.building"), ""),
                new Main(part, T.get("figure.units"), homes.units(), T.get("unit.unit"), ""),
                new Main(
                        part,
                        T.get("figure.rooms"),
                        homes.rooms(),
                        T.get("unit.room"),
                        some(empty, T.get("remark.vacant", empty))),
                new Main(part, T.get("figure.households"), homes.households(), T.get("unit.household"), ""),
                new Main(part, T.get("figure.residents"), homes.residents(), T.get("unit.person"), ""),
                new Main(
                        part,
                        T.get("figure.buildingHeads"),
                        heads.buildingHeads(),
                        T.get("unit.person"),
                        missing(heads.buildings() - heads.buildingHeads())),
                new Main(
                        part,
                        T.get("figure.unitHeads"),
                        heads.unitHeads(),
                        T.get("unit.person"),
                        missing(heads.units() - heads.unitHeads())));
    }

    private static List<Main> gate(GateFigures gate) {
        String part = T.get("part.gate");
        String times = T.get("unit.personTimes");
        return List.of(
                new Main(
                        part,
                        T.get("figure.entered"),
                        gate.entered(),
                        times,
                        some(gate.overridden(), T.get("remark.overridden", gate.overridden()))),
                new Main(part, T.get("figure.left"), gate.left(), times, ""),
                new Main(part, T.get("figure.turnedAway"), gate.turnedAway(), times, ""),
                new Main(part, T.get("figure.companions"), gate.companions(), times, ""),
                new Main(part, T.get("figure.notBack"), gate.notBack(), T.get("unit.person"), T.get("remark.atEnd")),
                new Main(part, T.get("figure.notLeft"), gate.notLeft(), T.get("unit.person"), T.get("remark.atEnd")));
    }

    private static List<Main> deliveries(DeliveryFigures deliveries) {
        String part = T.get("part.delivery");
        String times = T.get("unit.delivery");
        return List.of(
                new Main(part, T.get("figure.deliveries"), deliveries.noted(), times, ""),
                new Main(part, T.get("figure.pieces"), deliveries.pieces(), T.get("unit.piece"), ""),
                new Main(part, T.get("figure.done"), deliveries.done(), times, ""),
                new Main(part, T.get("figure.open"), deliveries.open(), times, ""),
                new Main(part, T.get("figure.failed"), deliveries.failed(), times, T.get("remark.failed")));
    }

    private static List<Main> duty(Figures figures) {
        String part = T.get("part.duty");
        String times = T.get("unit.personTimes");
        org.shouwang.roster.Figures duty = figures.duty();
        double each = duty.people() == 0 ? 0 : Math.round(100.0 * figures.stood() / duty.people()) / 100.0;
        return List.of(
                new Main(part, T.get("figure.slots"), duty.slots(), T.get("unit.slot"), ""),
                new Main(part, T.get("figure.needed"), duty.needed(), times, ""),
                new Main(part, T.get("figure.filled"), duty.filled(), times, ""),
                new Main(part, T.get("figure.unfilled"), duty.open(), times, ""),
                new Main(
                        part,
                        T.get("figure.stood"),
                        figures.stood(),
                        times,
                        some(duty.absent(), T.get("remark.absent", duty.absent()))),
                new Main(part, T.get("figure.people"), duty.people(), T.get("unit.person"), ""),
                new Main(part, T.get("figure.each"), each, T.get("unit.slot"), ""),
                new Main(part, T.get("figure.hours"), Math.round(duty.minutes() / 6.0) / 10.0, T.get("unit.hour"), ""));
    }

    private static String missing(int count) {
        return some(count, T.get("remark.missing", count));
    }

    private static String some(int count, String words) {
        return count == 0 ? "" : words;
    }
}
