package org.shouwang.gate.sheet;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shouwang.gate.Checkpoint;
import org.shouwang.gate.CheckpointId;
import org.shouwang.gate.GateDay;
import org.shouwang.gate.GateFigures;
import org.shouwang.gate.GateFlow;
import org.shouwang.gate.GateRegister;
import org.shouwang.gate.GateTally;
import org.shouwang.kit.db.Query;
import org.shouwang.kit.sheet.Band;
import org.shouwang.kit.sheet.Chart;
import org.shouwang.kit.sheet.Column;
import org.shouwang.kit.sheet.Marked;
import org.shouwang.kit.sheet.Sheet;
import org.shouwang.kit.sheet.Tone;
import org.shouwang.kit.text.Texts;
import org.shouwang.kit.time.ChineseCalendar;
import org.shouwang.kit.time.Dates;

/// The figures of some days as sheets: one line a day, and by class, purpose, checkpoint and hour; all of them add up
/// the same tally.
public record FlowSheet(GateTally tally, List<GateDay> days, Map<CheckpointId, String> points, LocalDate today) {
    private static final Texts T = Texts.of(FlowSheet.class);
    private static final ChineseCalendar CALENDAR = ChineseCalendar.standard();

    /// @param checkpoint null for all; who is out or inside is always counted for the whole compound
    /// @param today days after it stay empty
    public static FlowSheet of(Query q, GateTally tally, @Nullable CheckpointId checkpoint, LocalDate today) {
        GateTally here = tally.at(checkpoint);
        Map<CheckpointId, String> names =
                GateRegister.checkpoints(q).stream().collect(Collectors.toMap(Checkpoint::id, Checkpoint::name));
        return new FlowSheet(here, GateRegister.byDay(q, here), names, today);
    }

    /// The sum of the days, and who is out or inside at the end.
    public GateFigures figures() {
        return GateRegister.sum(days);
    }

    /// One line a day, with a chart in its workbook.
    public Sheet byDay(String subtitle) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (GateDay day : days) {
            List<@Nullable Object> row = new ArrayList<>();
            Tone tone = CALENDAR.day(day.day()).rest() ? Tone.WEEKEND : Tone.PLAIN;
            row.add(new Marked(day.day(), tone));
            row.add(new Marked(Dates.weekdayBrief(day.day().getDayOfWeek()), tone));
            if (day.day().isAfter(today)) {
                row.addAll(Arrays.asList(null, null, null, null, null, null, null, null, null));
            } else {
                cells(row, day.figures().flow());
                row.add(day.figures().notBack());
                row.add(day.figures().notLeft());
            }
            rows.add(row);
        }
        GateFigures sum = figures();
        List<@Nullable Object> totals = new ArrayList<>(Arrays.asList(T.get("total"), null));
        cells(totals, sum.flow());
        totals.addAll(List.of(Integer.toString(sum.notBack()), Integer.toString(sum.notLeft())));
        List<Column> columns =
                new ArrayList<>(List.of(Column.date(T.get("column.day")), Column.text(T.get("flow.weekday"), 5)));
        columns.addAll(counts());
        columns.add(Column.integer(T.get("flow.notBack"), 8));
        columns.add(Column.integer(T.get("flow.notLeft"), 8));
        return Sheet.named(T.get("flow.days"))
                .title(T.get("flow.days.title"))
                .subtitle(subtitle)
                .columns(columns)
                .rows(rows)
                .totals(totals)
                .note(T.get("flow.note"))
                .note(EntrySheet.figures(sum))
                .chart(Chart.columns(T.get("flow.chart"), 0, 2, 3, 4))
                .onePage()
                .build();
    }

    /// By class, purpose, checkpoint and hour, each part with its sum.
    ///
    /// @param zone of the compound
    public Sheet byPart(String subtitle, ZoneId zone) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        part(rows, T.get("flow.byCategory"), tally.byCategory(), Texts::name);
        part(
                rows,
                T.get("flow.byPurpose"),
                tally.byPurpose(),
                words -> words.isEmpty() ? T.get("group.noPurpose") : words);
        part(rows, T.get("flow.byCheckpoint"), tally.byCheckpoint(), id -> points.getOrDefault(id, ""));
        part(rows, T.get("flow.byHour"), tally.byHour(zone), FlowSheet::hour);
        List<Column> columns = new ArrayList<>(List.of(Column.text(T.get("flow.part"), 22)));
        columns.addAll(counts());
        return Sheet.named(T.get("flow.parts"))
                .title(T.get("flow.parts.title"))
                .subtitle(subtitle)
                .columns(columns)
                .rows(rows)
                .note(T.get("flow.note.parts", tally.total().checks()))
                .build();
    }

    static String hour(int hour) {
        return "%02d:00—%02d:00".formatted(hour, hour + 1);
    }

    private static List<Column> counts() {
        return List.of(
                Column.integer(T.get("flow.entered"), 7),
                Column.integer(T.get("flow.left"), 7),
                Column.integer(T.get("flow.turnedAway"), 7),
                Column.integer(T.get("flow.overridden"), 7),
                Column.integer(T.get("flow.companions"), 7),
                Column.integer(T.get("flow.vehicles"), 7),
                Column.integer(T.get("flow.voided"), 7));
    }

    private static void cells(List<@Nullable Object> row, GateFlow flow) {
        row.addAll(List.of(
                flow.entered(),
                flow.left(),
                flow.turnedAway(),
                flow.overridden(),
                flow.companions(),
                flow.vehicles(),
                flow.voided()));
    }

    private static <K> void part(
            List<List<@Nullable Object>> rows, String heading, Map<K, GateFlow> sums, Function<K, String> words) {
        rows.add(List.of(new Band(heading)));
        sums.forEach((key, flow) -> {
            List<@Nullable Object> row = new ArrayList<>();
            row.add(words.apply(key));
            cells(row, flow);
            rows.add(row);
        });
        List<@Nullable Object> sum = new ArrayList<>();
        sum.add(T.get("total"));
        cells(sum, sums.values().stream().reduce(GateFlow.NONE, GateFlow::plus));
        rows.add(sum);
    }
}
