package org.shouwang.gate.sheet;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shouwang.gate.EntryCheck;
import org.shouwang.gate.GateRegister;
import org.shouwang.gate.GateRules;
import org.shouwang.gate.rule.RuleSets;
import org.shouwang.kit.sheet.Band;
import org.shouwang.kit.sheet.Column;
import org.shouwang.kit.sheet.Marked;
import org.shouwang.kit.sheet.Sheet;
import org.shouwang.kit.sheet.Tone;
import org.shouwang.kit.text.Texts;
import org.shouwang.ledger.Ledger;

/// 未归未离清单: who is still out, which outsider still inside, the longest first, with a place to note what was done.
final class OpenSheet {
    private static final Texts T = Texts.of(OpenSheet.class);

    private final Ledger ledger;
    private final Clock clock;

    OpenSheet(Ledger ledger, Clock clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    /// At the end of the last day of the wish, now for today.
    Sheet of(EntryWish wish) {
        LocalDate day = wish.span().days().last();
        return ledger.readLong(q -> {
            GateRegister register = new GateRegister(ledger, clock);
            Instant until = wish.span().end(clock);
            GateRules rules =
                    new RuleSets(ledger, clock).at(q, until.minusSeconds(1)).rules();
            EntryWords words = new EntryWords(q, clock.getZone(), wish.fullPhones());
            List<EntryCheck> out = register.notBack(day);
            List<EntryCheck> in = register.notLeft(day);
            List<List<@Nullable Object>> rows = new ArrayList<>();
            part(rows, T.get("open.notBack", out.size()), out, words, rules, until);
            part(rows, T.get("open.notLeft", in.size()), in, words, rules, until);
            return Sheet.named(T.get("sheet.open"))
                    .title(T.get("sheet.open.title"))
                    .subtitle(wish.subtitle())
                    .columns(
                            Column.integer(T.get("column.number"), 5),
                            Column.text(T.get("column.door"), 9),
                            Column.text(T.get("column.name"), 12),
                            Column.text(T.get("column.category"), 11),
                            Column.code(T.get("column.phone"), 12),
                            Column.text(T.get("open.since"), 12),
                            Column.text(T.get("open.lasting"), 14),
                            Column.text(T.get("open.overdue"), 14),
                            Column.wrap(T.get("column.purpose"), 12),
                            Column.code(T.get("column.plate"), 11),
                            Column.wrap(T.get("open.done"), 18))
                    .rows(rows)
                    .note(T.get("open.note", words.moment(until)))
                    .landscape()
                    .build();
        });
    }

    private static void part(
            List<List<@Nullable Object>> rows,
            String heading,
            List<EntryCheck> lines,
            EntryWords words,
            GateRules rules,
            Instant until) {
        if (!lines.isEmpty()) {
            rows.add(List.of(new Band(heading)));
        }
        for (int i = 0; i < lines.size(); i++) {
            rows.add(row(i + 1, lines.get(i), words, rules, until));
        }
    }

    private static List<@Nullable Object> row(
            int number, EntryCheck line, EntryWords words, GateRules rules, Instant until) {
        Duration overdue = rules.overdue(line, until);
        return Arrays.asList(
                number,
                words.door(line),
                line.name().value(),
                Texts.name(line.category()),
                words.phone(line),
                words.moment(line.at()),
                GateRules.lasting(Duration.between(line.at(), until).toMinutes()),
                overdue == null ? null : new Marked(GateRules.lasting(overdue.toMinutes()), Tone.ALERT),
                line.purpose(),
                line.plate() == null ? null : line.plate().value(),
                null);
    }
}
