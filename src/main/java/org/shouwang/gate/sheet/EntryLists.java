package org.shouwang.gate.sheet;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shouwang.gate.EntryCheck;
import org.shouwang.gate.GateFigures;
import org.shouwang.gate.GateRegister;
import org.shouwang.gate.GateSpan;
import org.shouwang.gate.Outcome;
import org.shouwang.kit.db.Query;
import org.shouwang.kit.sheet.Column;
import org.shouwang.kit.sheet.Rows;
import org.shouwang.kit.sheet.Sheet;
import org.shouwang.kit.text.Texts;
import org.shouwang.ledger.Ledger;

/// 破例放行清单, 劝返清单: some lines of the register with what must be said about them.
final class EntryLists {
    private static final Texts T = Texts.of(EntryLists.class);

    private final Ledger ledger;
    private final Clock clock;

    EntryLists(Ledger ledger, Clock clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    Sheet overrides(EntryWish asked) {
        EntryWish wish = asked.of(asked.span().ended(Outcome.OVERRIDDEN));
        return ledger.readLong(q -> {
            GateFigures figures = GateRegister.figures(q, wish.span());
            EntryWords words = words(q, wish);
            EntryColumns columns = head(words, wish.span(), figures.overridden())
                    .add(Column.wrap(T.get("column.purpose"), 12), EntryCheck::purpose)
                    .add(Column.wrap(T.get("column.broken"), 16), EntryWords::broken)
                    .add(Column.wrap(T.get("column.why"), 24), EntryCheck::reason)
                    .clerk();
            return sheet(
                    T.get("sheet.overrides"),
                    T.get("sheet.overrides.title"),
                    wish,
                    columns,
                    figures.overridden(),
                    T.get("sheet.overrides.note", figures.overridden()));
        });
    }

    Sheet refused(EntryWish asked) {
        EntryWish wish = asked.of(asked.span().ended(Outcome.TURNED_AWAY));
        return ledger.readLong(q -> {
            GateFigures figures = GateRegister.figures(q, wish.span());
            EntryWords words = words(q, wish);
            EntryColumns columns = head(words, wish.span(), figures.turnedAway())
                    .add(Column.wrap(T.get("column.purpose"), 12), EntryCheck::purpose)
                    .plate()
                    .add(Column.wrap(T.get("column.refusal"), 20), EntryCheck::reason)
                    .add(Column.wrap(T.get("column.advice"), 20), EntryLists::advice)
                    .clerk();
            return sheet(
                    T.get("sheet.refused"),
                    T.get("sheet.refused.title"),
                    wish,
                    columns,
                    figures.turnedAway(),
                    T.get("sheet.refused.note", figures.turnedAway()));
        });
    }

    private static @Nullable String advice(EntryCheck line) {
        return line.advice();
    }

    private EntryWords words(Query q, EntryWish wish) {
        return new EntryWords(q, clock.getZone(), wish.fullPhones());
    }

    private static EntryColumns head(EntryWords words, GateSpan span, int lines) {
        return new EntryColumns()
                .when(words, span.days().length() > 1)
                .where(words, words.severalPoints() && span.checkpoint() == null)
                .who(words, T.get("total.lines", lines))
                .category()
                .phone(words);
    }

    private Sheet sheet(String name, String title, EntryWish wish, EntryColumns columns, int count, String note) {
        Rows rows = told -> ledger.readLong(now -> {
            int[] number = {0};
            GateRegister.each(now, wish.span(), line -> told.accept(columns.row(++number[0], line)));
            return true;
        });
        return Sheet.named(name)
                .title(title)
                .subtitle(wish.subtitle())
                .columns(columns.columns())
                .rows(count == 0 ? Rows.of(List.of()) : rows.counted(count))
                .note(note)
                .landscape()
                .blankRows(wish.blankRows())
                .build();
    }
}
