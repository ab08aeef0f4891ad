package org.shouwang.gate.ui;

import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;
import org.shouwang.gate.EntryCheck;
import org.shouwang.gate.EntryLine;
import org.shouwang.gate.GateRules;
import org.shouwang.gate.Outcome;
import org.shouwang.kit.fx.Chip;
import org.shouwang.kit.fx.EmptyState;
import org.shouwang.kit.fx.Icons;
import org.shouwang.kit.fx.Table;
import org.shouwang.kit.fx.Tables;
import org.shouwang.kit.fx.Tint;
import org.shouwang.kit.text.Fold;
import org.shouwang.kit.text.Texts;

/// The list of the day's entries on the screen.
final class EntryTable {
    private static final Texts T = Texts.of(EntryTable.class);

    private EntryTable() {}

    /// @param point the name of a checkpoint
    static Table<EntryLine> of(GateDialogs screen, Supplier<GateRules> rules, Function<EntryLine, String> point) {
        return Tables.<EntryLine>of()
                .time(T.get("column.time"), line -> line.at().toLocalTime())
                .text(T.get("column.checkpoint"), 70, point::apply)
                .hidden()
                .text(
                        T.get("column.direction"),
                        46,
                        line -> Texts.name(line.entry().direction()))
                .text(T.get("column.place"), 100, EntryLine::place)
                .text(T.get("column.name"), 92, line -> line.entry().name().value())
                .text(T.get("column.category"), 76, line -> category(line.entry()))
                .node(
                        T.get("column.temperature"),
                        58,
                        line -> degrees(line.entry()),
                        line -> degrees(line.entry(), rules.get()))
                .chip(
                        T.get("column.outcome"),
                        64,
                        line -> outcome(line.entry()),
                        line -> line.entry().counts() ? tint(line.entry().outcome()) : Tint.PLAIN)
                .text(T.get("column.purpose"), 150, line -> words(line.entry()))
                .wide()
                .text(
                        T.get("column.code"),
                        56,
                        line -> line.entry().healthCode() == null
                                ? ""
                                : Texts.name(line.entry().healthCode()))
                .text(T.get("column.sampled"), 76, line -> hours(line.entry()))
                .number(
                        T.get("column.companions"),
                        50,
                        line -> line.entry().companions() == 0
                                ? null
                                : line.entry().companions())
                .text(
                        T.get("column.plate"),
                        92,
                        line -> line.entry().plate() == null
                                ? ""
                                : line.entry().plate().value())
                .hidden()
                .text(
                        T.get("column.recordedBy"),
                        76,
                        line -> line.entry().recordedBy().value())
                .hidden()
                .struck(line -> !line.entry().counts())
                .filter(Fold::key)
                .unit(T.get("unit"))
                .empty(new EmptyState(Icons.GATE, T.get("list.empty")))
                .onOpen(screen::revise)
                .act(T.get("act.revise"), lines -> screen.revise(lines.getFirst()))
                .act(T.get("act.strike"), screen::strike)
                .build();
    }

    private static String outcome(EntryCheck entry) {
        return entry.counts() ? Texts.name(entry.outcome()) : T.get("outcome.void");
    }

    private static String category(EntryCheck entry) {
        return switch (entry.category()) {
            case OTHER -> T.get("category.other");
            case RESIDENT -> T.get("category.resident");
            default -> Texts.name(entry.category());
        };
    }

    private static String degrees(EntryCheck entry) {
        return entry.temperatureTenths() == null ? "" : GateRules.degrees(entry.temperatureTenths());
    }

    /// Fever stands out, everything else is plain.
    private static Node degrees(EntryCheck entry, GateRules rules) {
        return fever(entry, rules) ? new Chip(degrees(entry), Tint.ALERT) : new Label(degrees(entry));
    }

    private static boolean fever(EntryCheck entry, GateRules rules) {
        return entry.temperatureTenths() != null && rules.fever(entry.temperatureTenths());
    }

    private static String hours(EntryCheck entry) {
        return entry.sampleHours() == null ? "" : T.get("sampled.short", entry.sampleHours());
    }

    /// The purpose, what the vehicle carries, why somebody was turned away or let through against a rule, what
    /// they were told, why the line is void.
    private static String words(EntryCheck entry) {
        String advice = entry.advice() == null ? "" : T.get("purpose.advice", entry.advice());
        String gone = entry.voidReason() == null ? "" : T.get("purpose.void", entry.voidReason());
        return Stream.of(gone, text(entry.purpose()), text(entry.load()), text(entry.reason()), advice)
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(T.get("purpose.and")));
    }

    private static String text(@Nullable String words) {
        return words == null ? "" : words;
    }

    static Tint tint(Outcome outcome) {
        return switch (outcome) {
            case ADMITTED -> Tint.GOOD;
            case TURNED_AWAY -> Tint.ALERT;
            case OVERRIDDEN -> Tint.WARN;
        };
    }
}
