package org.shouwang.gate.sheet;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.shouwang.gate.Direction;
import org.shouwang.gate.EntryCategory;
import org.shouwang.gate.EntryCheck;
import org.shouwang.gate.GateFigures;
import org.shouwang.gate.GateRegister;
import org.shouwang.gate.GateSpan;
import org.shouwang.kit.sheet.Band;
import org.shouwang.kit.sheet.Column;
import org.shouwang.kit.sheet.Sheet;
import org.shouwang.kit.text.NaturalOrder;
import org.shouwang.kit.text.Texts;
import org.shouwang.kit.time.Dates;
import org.shouwang.ledger.Ledger;

/// The register sorted under headings: by day, household, class or purpose, each with its count. Void lines are left
/// out.
final class SortedSheet {
    private static final Texts T = Texts.of(SortedSheet.class);

    private final Ledger ledger;
    private final Clock clock;

    SortedSheet(Ledger ledger, Clock clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    Sheet of(GatePaper paper, EntryWish wish) {
        GateSpan span = wish.span();
        return ledger.readLong(q -> {
            GateFigures figures = GateRegister.figures(q, span);
            EntryWords words = new EntryWords(q, clock.getZone(), wish.fullPhones());
            EntryColumns columns = columns(paper, words, span, figures);
            Map<String, List<EntryCheck>> groups = new TreeMap<>(order(paper));
            Function<EntryCheck, String> key = key(paper, words);
            GateRegister.each(q, span, line -> {
                if (line.counts() && (paper != GatePaper.VISITORS || line.residentId() == null)) {
                    groups.computeIfAbsent(key.apply(line), none -> new ArrayList<>())
                            .add(line);
                }
            });
            List<List<@Nullable Object>> rows = new ArrayList<>();
            groups.forEach((group, lines) -> {
                rows.add(List.of(new Band(heading(paper, lines.getFirst(), group, lines))));
                for (int i = 0; i < lines.size(); i++) {
                    rows.add(columns.row(i + 1, lines.get(i)));
                }
            });
            return Sheet.named(Texts.name(paper))
                    .title(Texts.name(paper))
                    .subtitle(wish.subtitle())
                    .columns(columns.columns())
                    .rows(rows)
                    .note(
                            paper == GatePaper.VISITORS
                                    ? T.get("group.visitors", count(rows))
                                    : EntrySheet.figures(figures))
                    .landscape()
                    .build();
        });
    }

    private static long count(List<List<@Nullable Object>> rows) {
        return rows.stream().filter(row -> !(row.getFirst() instanceof Band)).count();
    }

    /// Classes in their own order; what has no words last.
    private static Comparator<String> order(GatePaper paper) {
        return paper == GatePaper.BY_CATEGORY
                ? Comparator.comparing(EntryCategory::valueOf)
                : Comparator.comparing(String::isEmpty).thenComparing(NaturalOrder.INSTANCE);
    }

    private static Function<EntryCheck, String> key(GatePaper paper, EntryWords words) {
        return switch (paper) {
            case BY_DAY -> line -> line.day().toString();
            case BY_CATEGORY -> line -> line.category().name();
            case BY_PURPOSE -> line -> line.purpose() == null ? "" : line.purpose();
            case BY_HOUSEHOLD, VISITORS -> words::door;
            default -> throw new IllegalArgumentException(paper + " is not sorted");
        };
    }

    private static String heading(GatePaper paper, EntryCheck first, String key, List<EntryCheck> lines) {
        String words = switch (paper) {
            case BY_DAY ->
                Dates.full(first.day()) + " " + Dates.weekday(first.day().getDayOfWeek());
            case BY_CATEGORY -> Texts.name(first.category());
            case BY_PURPOSE -> key.isEmpty() ? T.get("group.noPurpose") : key;
            default -> key.isEmpty() ? T.get("group.noDoor") : key;
        };
        long in = lines.stream().filter(line -> line.passed() && entering(line)).count();
        long out =
                lines.stream().filter(line -> line.passed() && !entering(line)).count();
        long back = lines.stream().filter(line -> !line.passed()).count();
        return T.get("group.heading", words, in, out, back);
    }

    private static boolean entering(EntryCheck line) {
        return line.direction() == Direction.IN;
    }

    private EntryColumns columns(GatePaper paper, EntryWords words, GateSpan span, GateFigures figures) {
        EntryColumns all = new EntryColumns()
                .when(words, span.days().length() > 1 && paper != GatePaper.BY_DAY)
                .where(words, words.severalPoints() && span.checkpoint() == null)
                .who(words, T.get("total.lines", figures.checks()));
        if (paper != GatePaper.BY_CATEGORY) {
            all.category();
        }
        if (paper != GatePaper.BY_PURPOSE) {
            all.add(Column.wrap(T.get("column.purpose"), 12), EntryCheck::purpose);
        }
        return all.phone(words)
                .plate()
                .add(
                        Column.text(T.get("column.companions"), 5),
                        line -> line.companions() == 0 ? null : Integer.toString(line.companions()))
                .add(Column.text(T.get("column.outcome"), 6), words::outcome)
                .add(Column.wrap(T.get("column.reason"), 20), words::remark)
                .clerk();
    }
}
