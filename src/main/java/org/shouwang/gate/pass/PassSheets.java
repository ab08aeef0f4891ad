package org.shouwang.gate.pass;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shouwang.kit.sheet.Column;
import org.shouwang.kit.sheet.Marked;
import org.shouwang.kit.sheet.Sheet;
import org.shouwang.kit.sheet.Tone;
import org.shouwang.kit.text.Texts;

/// The lists of passes: the ledger to sign on receipt (出入证发放台账), and what hangs at the gate because a card is out
/// that no longer holds (挂失、收回名单).
public final class PassSheets {
    private static final Texts T = Texts.of(PassSheets.class);

    private PassSheets() {}

    /// The ledger, in the order of `lines`.
    ///
    /// @param subtitle the line under the title: compound, which part, date
    /// @param blankRows empty rows at the end
    /// @param zone of the compound
    public static Sheet ledger(List<PassLine> lines, String subtitle, int blankRows, ZoneId zone) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (PassLine line : lines) {
            Pass pass = line.pass();
            rows.add(Arrays.asList(
                    rows.size() + 1,
                    pass.spoken(),
                    line.door(),
                    line.holder(),
                    Texts.name(pass.kind()),
                    T.get("sheet.class", line.colour(), line.category()),
                    pass.fromDay(),
                    pass.untilDay() == null
                            ? T.get("sheet.open")
                            : pass.untilDay().toString(),
                    day(pass.issuedAt(), zone),
                    pass.issuedBy().value(),
                    state(line),
                    null));
        }
        long holding = lines.stream().filter(line -> line.state().valid()).count();
        return Sheet.named(T.get("sheet.ledger"))
                .title(T.get("sheet.ledger.title"))
                .subtitle(subtitle)
                .columns(
                        Column.integer(T.get("column.row"), 5),
                        Column.code(T.get("column.number"), 9),
                        Column.text(T.get("column.door"), 9),
                        Column.text(T.get("column.holder"), 14),
                        Column.text(T.get("column.kind"), 11),
                        Column.text(T.get("column.class"), 14),
                        Column.date(T.get("column.from")),
                        Column.text(T.get("column.until"), 12),
                        Column.date(T.get("column.issued")),
                        Column.text(T.get("column.issuedBy"), 9),
                        Column.text(T.get("column.state"), 9),
                        Column.sign(T.get("column.received")))
                .rows(rows)
                .note(T.get("sheet.ledger.note", lines.size(), holding))
                .signOff(T.get("sheet.sign.clerk"), T.get("sheet.sign.checker"))
                .landscape()
                .blankRows(blankRows)
                .build();
    }

    /// What the gate must look out for: lost cards, and those withdrawn or replaced that nobody has handed in.
    public static Sheet wanted(List<PassLine> lines, String subtitle, int blankRows, ZoneId zone) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (PassLine line : lines) {
            if (line.wanted()) {
                Pass pass = line.pass();
                Instant since = pass.lostAt() == null ? pass.endedAt() : pass.lostAt();
                rows.add(Arrays.asList(
                        rows.size() + 1,
                        new Marked(pass.spoken(), Tone.ALERT),
                        T.get("sheet.kind", line.colour(), Texts.name(pass.kind())),
                        line.door(),
                        since == null ? null : day(since, zone),
                        Texts.name(line.state().standing()),
                        line.state().words(),
                        null));
            }
        }
        return Sheet.named(T.get("sheet.wanted"))
                .title(T.get("sheet.wanted.title"))
                .subtitle(subtitle)
                .columns(
                        Column.integer(T.get("column.row"), 5),
                        Column.code(T.get("column.number"), 10),
                        Column.text(T.get("column.kind"), 15),
                        Column.text(T.get("column.door"), 10),
                        Column.date(T.get("column.since")),
                        Column.text(T.get("column.state"), 9),
                        Column.wrap(T.get("column.words"), 28),
                        Column.text(T.get("column.seen"), 14))
                .rows(rows)
                .note(T.get("sheet.wanted.note"))
                .blankRows(blankRows)
                .build();
    }

    private static LocalDate day(Instant at, ZoneId zone) {
        return LocalDateTime.ofInstant(at, zone).toLocalDate();
    }

    private static Marked state(PassLine line) {
        Tone tone = switch (line.state().standing()) {
            case VALID -> Tone.PLAIN;
            case LOST -> Tone.ALERT;
            default -> Tone.WARN;
        };
        return new Marked(Texts.name(line.state().standing()), tone);
    }
}
