package org.shouwang.gate.ui.book;

import org.shouwang.gate.EntryCategory;
import org.shouwang.gate.EntryCheck;
import org.shouwang.gate.EntryGroup;
import org.shouwang.gate.EntryLine;
import org.shouwang.gate.GateRules;
import org.shouwang.gate.Outcome;
import org.shouwang.kit.fx.EmptyState;
import org.shouwang.kit.fx.Icons;
import org.shouwang.kit.fx.PagedTable;
import org.shouwang.kit.fx.Table;
import org.shouwang.kit.fx.Tables;
import org.shouwang.kit.fx.Tint;
import org.shouwang.kit.text.Texts;

/// The lines of the register and their groups as lists on the screen.
final class BookTable {
    private static final Texts T = Texts.of(BookTable.class);

    private BookTable() {}

    static PagedTable<EntryLine> lines(BookScreen screen, BookScreenModel model) {
        return Tables.<EntryLine>of()
                .dateTime(T.get("column.at"), EntryLine::at)
                .text(
                        T.get("column.direction"),
                        56,
                        line -> Texts.name(line.entry().direction()))
                .text(T.get("column.name"), 92, line -> line.entry().name().value())
                .text(T.get("column.door"), 84, EntryLine::door)
                .text(T.get("column.category"), 92, line -> category(line.entry()))
                .text(T.get("column.purpose"), 130, line -> words(line.entry()))
                .wide()
                .text(T.get("column.temperature"), 50, line -> degrees(line.entry()))
                .chip(T.get("column.outcome"), 62, line -> outcome(line.entry()), line -> tint(line.entry()))
                .text(
                        T.get("column.plate"),
                        84,
                        line -> line.entry().plate() == null
                                ? ""
                                : line.entry().plate().value())
                .number(
                        T.get("column.companions"),
                        46,
                        line -> line.entry().companions() == 0
                                ? null
                                : line.entry().companions())
                .text(T.get("column.paper"), 116, line -> line.entry().paperLine())
                .text(
                        T.get("column.recordedBy"),
                        70,
                        line -> line.entry().recordedBy().value())
                .onOpen(screen::revise)
                .act(T.get("act.household"), lines -> screen.household(lines.getFirst()))
                .act(T.get("act.onlyPerson"), lines -> screen.onlyPerson(lines.getFirst()))
                .act(T.get("act.onlyHousehold"), lines -> screen.onlyHousehold(lines.getFirst()))
                .act(T.get("act.onlyDay"), lines -> screen.onlyDay(lines.getFirst()))
                .act(T.get("act.revise"), lines -> screen.revise(lines.getFirst()))
                .act(T.get("act.strike"), screen::strike)
                .paged(model.rows);
    }

    static Table<EntryGroup> groups(BookScreenModel model) {
        return Tables.<EntryGroup>of()
                .text(
                        T.get("column.group"),
                        160,
                        group -> group.label().isEmpty() ? T.get("group.none") : group.label())
                .wide()
                .number(T.get("column.lines"), 80, group -> group.totals().lines())
                .number(T.get("column.entered"), 80, group -> group.totals().entered())
                .number(T.get("column.went"), 80, group -> group.totals().went())
                .number(T.get("column.turnedAway"), 80, group -> group.totals().turnedAway())
                .number(T.get("column.overridden"), 80, group -> group.totals().overridden())
                .number(T.get("column.companions"), 80, group -> group.totals().companions())
                .number(T.get("column.voids"), 80, group -> group.totals().voids())
                .bare()
                .empty(new EmptyState(Icons.GATE, T.get("group.empty")))
                .onOpen(model::open)
                .act(T.get("act.openGroup"), groups -> model.open(groups.getFirst()))
                .build();
    }

    private static String category(EntryCheck entry) {
        return entry.category() == EntryCategory.OTHER ? T.get("category.other") : Texts.name(entry.category());
    }

    private static String degrees(EntryCheck entry) {
        return entry.temperatureTenths() == null ? "" : GateRules.degrees(entry.temperatureTenths());
    }

    private static String outcome(EntryCheck entry) {
        return entry.counts() ? Texts.name(entry.outcome()) : T.get("outcome.void");
    }

    private static Tint tint(EntryCheck entry) {
        if (!entry.counts()) {
            return Tint.PLAIN;
        }
        return entry.outcome() == Outcome.ADMITTED
                ? Tint.GOOD
                : entry.outcome() == Outcome.OVERRIDDEN ? Tint.WARN : Tint.ALERT;
    }

    /// The purpose, and behind it the reason; for a void line why it is void.
    private static String words(EntryCheck entry) {
        String purpose = entry.purpose() == null ? "" : entry.purpose();
        String reason = entry.counts() ? entry.reason() : entry.voidReason();
        if (reason == null) {
            return purpose;
        }
        return purpose.isEmpty() ? reason : T.get("purpose.reason", purpose, reason);
    }
}
