package org.shouwang.gate;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shouwang.household.Doors;
import org.shouwang.kit.sheet.Column;
import org.shouwang.kit.sheet.Marked;
import org.shouwang.kit.sheet.Rows;
import org.shouwang.kit.sheet.Sheet;
import org.shouwang.kit.sheet.Tone;
import org.shouwang.kit.text.Texts;
import org.shouwang.ledger.Ledger;

/// The entry and exit register as a sheet (出入登记表), streamed from the store.
public final class EntrySheet {
    private static final Texts T = Texts.of(EntrySheet.class);

    private EntrySheet() {}

    /// @param clock in the zone of the compound
    /// @param subtitle the line under the title: compound, period
    /// @param blankRows empty rows at the end for what is written by hand
    public static Sheet of(Ledger ledger, Clock clock, LocalDate from, LocalDate to, String subtitle, int blankRows) {
        GateRegister register = new GateRegister(ledger, clock);
        GateFigures figures = register.figures(from, to);
        Rows rows = told -> ledger.readLong(q -> {
            Doors doors = Doors.of(q);
            int[] number = {0};
            GateStore.each(q, from, to, entry -> told.accept(row(++number[0], entry, doors, clock.getZone())));
            return true;
        });
        return Sheet.named(T.get("sheet.entries"))
                .title(T.get("sheet.entries.title"))
                .subtitle(subtitle)
                .columns(columns())
                .rows(rows.counted(figures.checks()))
                .totals(totals(figures))
                .note(T.get(
                        "sheet.figures",
                        figures.entered(),
                        figures.left(),
                        figures.turnedAway(),
                        figures.overridden(),
                        figures.notBack(),
                        figures.notLeft()))
                .landscape()
                .blankRows(blankRows)
                .build();
    }

    static List<Column> columns() {
        return List.of(
                Column.integer(T.get("column.number"), 5),
                Column.date(T.get("column.day")),
                Column.time(T.get("column.time")),
                Column.text(T.get("column.direction"), 5),
                Column.text(T.get("column.name"), 10),
                Column.text(T.get("column.category"), 11),
                Column.text(T.get("column.door"), 10),
                Column.code(T.get("column.phone"), 12),
                Column.wrap(T.get("column.purpose"), 14),
                Column.text(T.get("column.temperature"), 6),
                Column.text(T.get("column.code"), 7),
                Column.text(T.get("column.sampled"), 12),
                Column.code(T.get("column.plate"), 11),
                Column.integer(T.get("column.companions"), 5),
                Column.text(T.get("column.outcome"), 6),
                Column.wrap(T.get("column.reason"), 14),
                Column.text(T.get("column.recordedBy"), 8));
    }

    static List<@Nullable Object> row(int number, EntryCheck entry, Doors doors, ZoneId zone) {
        LocalDateTime at = LocalDateTime.ofInstant(entry.at(), zone);
        return Arrays.asList(
                number,
                entry.day(),
                at.toLocalTime(),
                Texts.name(entry.direction()),
                entry.name().value(),
                Texts.name(entry.category()),
                doors.brief(entry.householdId()),
                entry.phone() == null ? null : entry.phone().value(),
                entry.purpose(),
                temperature(entry),
                entry.healthCode() == null ? null : Texts.name(entry.healthCode()),
                sampled(entry, zone),
                entry.plate() == null ? null : entry.plate().value(),
                entry.companions() == 0 ? null : entry.companions(),
                entry.counts()
                        ? new Marked(Texts.name(entry.outcome()), tone(entry.outcome()))
                        : new Marked(T.get("outcome.void"), Tone.WEEKEND),
                entry.counts() ? entry.reason() : entry.voidReason(),
                entry.recordedBy().value());
    }

    private static @Nullable Object temperature(EntryCheck entry) {
        Integer tenths = entry.temperatureTenths();
        if (tenths == null) {
            return null;
        }
        Tone tone = GateRules.usual().fever(tenths) ? Tone.ALERT : Tone.PLAIN;
        return new Marked(GateRules.degrees(tenths), tone);
    }

    private static @Nullable String sampled(EntryCheck entry, ZoneId zone) {
        if (entry.sampledAt() == null) {
            return null;
        }
        LocalDateTime at = LocalDateTime.ofInstant(entry.sampledAt(), zone);
        return "%02d-%02d %02d:%02d".formatted(at.getMonthValue(), at.getDayOfMonth(), at.getHour(), at.getMinute());
    }

    private static Tone tone(Outcome outcome) {
        return switch (outcome) {
            case ADMITTED -> Tone.PLAIN;
            case TURNED_AWAY -> Tone.ALERT;
            case OVERRIDDEN -> Tone.WARN;
        };
    }

    private static List<@Nullable Object> totals(GateFigures figures) {
        @Nullable Object[] totals = new Object[columns().size()];
        totals[1] = T.get("total");
        totals[4] = T.get("total.lines", figures.checks());
        totals[13] = figures.companions();
        return Arrays.asList(totals);
    }
}
