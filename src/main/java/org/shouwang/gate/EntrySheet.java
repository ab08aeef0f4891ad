package org.shouwang.gate;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shouwang.household.Doors;
import org.shouwang.kit.sheet.Column;
import org.shouwang.kit.sheet.Marked;
import org.shouwang.kit.sheet.Tone;
import org.shouwang.kit.text.Texts;

/// The columns of the long list of entries: void lines are struck through, phones lose their middle digits.
final class EntrySheet {
    private static final Texts T = Texts.of(EntrySheet.class);

    /// How it ended and why stand plain in a void line.
    private static final int STAYING = 14;

    private EntrySheet() {}

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
        List<@Nullable Object> row = cells(number, entry, doors, zone);
        for (int i = 1; i < STAYING && !entry.counts(); i++) {
            Object value = row.get(i);
            row.set(i, value == null ? null : new Marked(Marked.plain(value), Tone.STRUCK));
        }
        return row;
    }

    private static List<@Nullable Object> cells(int number, EntryCheck entry, Doors doors, ZoneId zone) {
        LocalDateTime at = LocalDateTime.ofInstant(entry.at(), zone);
        return Arrays.asList(
                number,
                entry.day(),
                at.toLocalTime(),
                Texts.name(entry.direction()),
                entry.name().value(),
                Texts.name(entry.category()),
                doors.brief(entry.householdId()),
                entry.phone() == null ? null : entry.phone().masked(),
                entry.purpose(),
                temperature(entry),
                entry.healthCode() == null ? null : Texts.name(entry.healthCode()),
                sampled(entry, zone),
                entry.plate() == null ? null : entry.plate().value(),
                companions(entry),
                entry.counts()
                        ? new Marked(Texts.name(entry.outcome()), tone(entry.outcome()))
                        : new Marked(T.get("outcome.void"), Tone.WEEKEND),
                entry.counts() ? entry.reason() : entry.voidReason(),
                entry.recordedBy().value());
    }

    /// Where nobody went through they are told in words, so that the column adds up.
    private static @Nullable Object companions(EntryCheck entry) {
        int count = entry.companions();
        return count == 0 ? null : entry.passed() ? count : T.get("companions.not", count);
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
}
