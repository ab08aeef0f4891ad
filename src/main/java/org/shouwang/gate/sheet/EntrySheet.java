package org.shouwang.gate.sheet;

import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.shouwang.gate.EntryCheck;
import org.shouwang.gate.GateFigures;
import org.shouwang.gate.GateRegister;
import org.shouwang.gate.GateSeen;
import org.shouwang.gate.GateSpan;
import org.shouwang.gate.rule.RuleSets;
import org.shouwang.kit.db.Query;
import org.shouwang.kit.sheet.Column;
import org.shouwang.kit.sheet.Rows;
import org.shouwang.kit.sheet.Sheet;
import org.shouwang.kit.text.Texts;
import org.shouwang.ledger.Ledger;

/// The entry and exit register as a sheet (出入登记表), streamed from the store: void lines are struck through, and say
/// which line stands for them. What nobody asks for and nobody noted has no column.
public final class EntrySheet {
    private static final Texts T = Texts.of(EntrySheet.class);

    private EntrySheet() {}

    /// @param clock in the zone of the compound
    public static Sheet of(Ledger ledger, Clock clock, EntryWish wish) {
        GateSpan span = wish.span();
        return ledger.readLong(q -> {
            GateFigures figures = GateRegister.figures(q, span);
            EntryColumns columns = columns(q, wish, seen(q, ledger, clock, span), figures, clock);
            Rows rows = told -> ledger.readLong(now -> {
                int[] number = {0};
                GateRegister.each(now, span, line -> told.accept(columns.row(++number[0], line)));
                return true;
            });
            return Sheet.named(T.get("sheet.entries"))
                    .title(T.get("sheet.entries.title"))
                    .subtitle(wish.subtitle())
                    .columns(columns.columns())
                    .rows(rows.counted(figures.lines()))
                    .totals(columns.totals())
                    .note(figures(figures))
                    .landscape()
                    .blankRows(wish.blankRows())
                    .build();
        });
    }

    /// What is asked for by the rules at the end of a span, or was noted.
    static GateSeen seen(Query q, Ledger ledger, Clock clock, GateSpan span) {
        Instant last = span.end(clock).minusSeconds(1);
        return GateRegister.seen(q, span)
                .or(new RuleSets(ledger, clock).at(q, last).rules());
    }

    /// The figures of a span in one sentence, the same under every list.
    static String figures(GateFigures figures) {
        return T.get(
                "sheet.figures",
                figures.entered(),
                figures.left(),
                figures.turnedAway(),
                figures.overridden(),
                figures.companions(),
                figures.vehicles(),
                figures.voided(),
                figures.notBack(),
                figures.notLeft());
    }

    private static EntryColumns columns(Query q, EntryWish wish, GateSeen seen, GateFigures figures, Clock clock) {
        GateSpan span = wish.span();
        EntryWords words = new EntryWords(q, clock.getZone(), span, wish.fullPhones());
        EntryColumns all = new EntryColumns()
                .when(words, span.days().length() > 1)
                .where(words, words.severalPoints() && span.checkpoint() == null)
                .who(words, T.get("total.lines", figures.checks()))
                .category()
                .add(Column.wrap(T.get("column.purpose"), 12), EntryCheck::purpose);
        if (seen.temperature()) {
            all.add(Column.text(T.get("column.temperature"), 6), words::temperature);
        }
        if (seen.code()) {
            all.add(
                    Column.text(T.get("column.code"), 7),
                    line -> line.healthCode() == null ? null : Texts.name(line.healthCode()));
        }
        if (seen.travelCard()) {
            all.add(
                    Column.text(T.get("column.travelCard"), 7),
                    line -> line.travelCard() == null ? null : Texts.name(line.travelCard()));
        }
        if (seen.sampled()) {
            all.add(Column.text(T.get("column.sampled"), 12), words::sampled);
        }
        return all.phone(words)
                .plate()
                .add(EntryPart.of(Column.integer(T.get("column.companions"), 5), EntrySheet::companions)
                        .total(figures.companions()))
                .add(EntryPart.of(Column.text(T.get("column.outcome"), 6), words::outcome)
                        .staying())
                .add(EntryPart.of(Column.wrap(T.get("column.reason"), 20), words::remark)
                        .staying())
                .clerk();
    }

    /// Where nobody went through they are told in words, so that the column adds up.
    private static @Nullable Object companions(EntryCheck line) {
        if (line.companions() == 0) {
            return null;
        }
        return line.passed() ? line.companions() : T.get("companions.not", line.companions());
    }
}
