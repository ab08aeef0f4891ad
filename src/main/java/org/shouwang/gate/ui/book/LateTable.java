package org.shouwang.gate.ui.book;

import java.time.LocalDateTime;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.shouwang.gate.EntryCheck;
import org.shouwang.gate.EntryLine;
import org.shouwang.gate.GateRules;
import org.shouwang.gate.Outcome;
import org.shouwang.kit.fx.EmptyState;
import org.shouwang.kit.fx.Icons;
import org.shouwang.kit.fx.Table;
import org.shouwang.kit.fx.Tables;
import org.shouwang.kit.fx.Tint;
import org.shouwang.kit.text.Texts;

/// The lines of paper that are typed in, the last one on top.
final class LateTable {
    private static final Texts T = Texts.of(LateTable.class);

    private LateTable() {}

    static Table<LateSaved> of(LateScreen screen, LateScreenModel model) {
        return Tables.<LateSaved>of()
                .text(T.get("column.paper"), 116, LateTable::paper)
                .dateTime(T.get("column.at"), LateTable::at)
                .text(T.get("column.direction"), 52, one -> of(one, entry -> Texts.name(entry.direction())))
                .text(
                        T.get("column.door"),
                        90,
                        one -> one.line() == null ? "" : one.line().door())
                .text(T.get("column.name"), 92, LateTable::name)
                .text(T.get("column.category"), 96, one -> of(one, entry -> Texts.name(entry.category())))
                .text(
                        T.get("column.purpose"),
                        90,
                        one -> of(one, entry -> entry.purpose() == null ? "" : entry.purpose()))
                .text(
                        T.get("column.temperature"),
                        50,
                        one -> of(
                                one,
                                entry -> entry.temperatureTenths() == null
                                        ? ""
                                        : GateRules.degrees(entry.temperatureTenths())))
                .chip(T.get("column.outcome"), 66, LateTable::outcome, LateTable::tint)
                .text(T.get("column.remark"), 150, LateTable::remark)
                .wide()
                .unit(T.get("unit"))
                .empty(new EmptyState(Icons.GATE, T.get("late.empty")))
                .onOpen(model::mend)
                .act(T.get("act.mend"), lines -> model.mend(lines.getFirst()))
                .act(T.get("act.strike"), screen::strike)
                .bare()
                .build();
    }

    private static String of(LateSaved one, Function<EntryCheck, String> words) {
        EntryLine line = one.line();
        return line == null ? "" : words.apply(line.entry());
    }

    private static String paper(LateSaved one) {
        LateTyped typed = one.typed();
        String kept = of(one, entry -> entry.paperLine() == null ? "" : entry.paperLine());
        return kept.isEmpty() && typed != null ? LateScreenModel.paper(typed.page(), typed.row()) : kept;
    }

    private static @Nullable LocalDateTime at(LateSaved one) {
        EntryLine line = one.line();
        LateTyped typed = one.typed();
        return line != null ? line.at() : typed == null ? null : typed.at();
    }

    private static String name(LateSaved one) {
        LateTyped typed = one.typed();
        return one.line() == null && typed != null
                ? typed.text(LateCell.WHO)
                : of(one, entry -> entry.name().value());
    }

    private static String outcome(LateSaved one) {
        return one.line() == null ? T.get("not.saved") : of(one, entry -> Texts.name(entry.outcome()));
    }

    private static Tint tint(LateSaved one) {
        if (one.line() == null) {
            return Tint.ALERT;
        }
        Outcome outcome = one.line().entry().outcome();
        return outcome == Outcome.ADMITTED ? Tint.GOOD : outcome == Outcome.OVERRIDDEN ? Tint.WARN : Tint.ALERT;
    }

    private static String remark(LateSaved one) {
        String reason = of(one, entry -> entry.reason() == null ? "" : entry.reason());
        if (one.remark().isEmpty()) {
            return reason;
        }
        return reason.isEmpty() ? one.remark() : T.get("purpose.reason", reason, one.remark());
    }
}
