package org.shouwang.gate.sheet;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shouwang.gate.EntryCheck;
import org.shouwang.kit.sheet.Column;
import org.shouwang.kit.sheet.Marked;
import org.shouwang.kit.sheet.Tone;
import org.shouwang.kit.text.Texts;

/// The columns of a list of entries, a running number before them.
final class EntryColumns {
    private static final Texts T = Texts.of(EntryColumns.class);

    private final List<EntryPart> parts = new ArrayList<>();

    EntryColumns add(Column column, EntryPart.Cell cell) {
        return add(EntryPart.of(column, cell));
    }

    EntryColumns add(EntryPart part) {
        parts.add(part);
        return this;
    }

    List<Column> columns() {
        List<Column> all = new ArrayList<>();
        all.add(Column.integer(T.get("column.number"), 5));
        parts.forEach(part -> all.add(part.column()));
        return all;
    }

    List<@Nullable Object> row(int number, EntryCheck line) {
        List<@Nullable Object> row = new ArrayList<>();
        row.add(number);
        for (EntryPart part : parts) {
            Object value = part.cell().of(line);
            boolean struck = !line.counts() && !part.stays() && value != null;
            row.add(struck ? new Marked(Marked.plain(value), Tone.STRUCK) : value);
        }
        return row;
    }

    List<@Nullable Object> totals() {
        List<@Nullable Object> totals = new ArrayList<>();
        totals.add(T.get("total"));
        parts.forEach(part -> totals.add(part.total()));
        return totals;
    }

    // The columns that several lists have.

    EntryColumns when(EntryWords words, boolean days) {
        if (days) {
            add(Column.date(T.get("column.day")), EntryCheck::day);
        }
        return add(Column.time(T.get("column.time")).wide(6), words::time);
    }

    EntryColumns where(EntryWords words, boolean several) {
        if (several) {
            add(Column.text(T.get("column.checkpoint"), 8), words::point);
        }
        return add(Column.text(T.get("column.direction"), 5), line -> Texts.name(line.direction()));
    }

    /// @param total what stands under the name
    EntryColumns who(EntryWords words, @Nullable Object total) {
        add(Column.text(T.get("column.door"), 9), words::door);
        return add(EntryPart.of(
                        Column.text(T.get("column.name"), 10),
                        line -> line.name().value())
                .total(total));
    }

    EntryColumns category() {
        return add(Column.text(T.get("column.category"), 11), line -> Texts.name(line.category()));
    }

    EntryColumns phone(EntryWords words) {
        return add(Column.code(T.get("column.phone"), 12), words::phone);
    }

    EntryColumns plate() {
        return add(
                Column.code(T.get("column.plate"), 11),
                line -> line.plate() == null ? null : line.plate().value());
    }

    EntryColumns clerk() {
        return add(
                Column.text(T.get("column.recordedBy"), 8),
                line -> line.recordedBy().value());
    }
}
