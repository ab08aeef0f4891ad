package org.shouwang.gate.ui;

import javafx.scene.Node;
import javafx.scene.control.Label;
import org.shouwang.gate.EntryCategory;
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

    static Table<EntryLine> of(GateScreen screen, GateRules rules) {
        return Tables.<EntryLine>of()
                .time(T.get("column.time"), line -> line.at().toLocalTime())
                .text(
                        T.get("column.direction"),
                        46,
                        line -> Texts.name(line.entry().direction()))
                .text(T.get("column.place"), 100, EntryLine::place)
                .text(T.get("column.name"), 92, line -> line.entry().name().value())
                .text(T.get("column.category"), 108, line -> category(line.entry()))
                .node(
                        T.get("column.temperature"),
                        58,
                        line -> degrees(line.entry()),
                        line -> degrees(line.entry(), rules))
                .chip(
                        T.get("column.outcome"),
                        64,
                        line -> Texts.name(line.entry().outcome()),
                        line -> tint(line.entry().outcome()))
                .text(T.get("column.purpose"), 150, line -> words(line.entry()))
                .wide()
                .text(
                        T.get("column.code"),
                        56,
                        line -> line.entry().healthCode() == null
                                ? ""
                                : Texts.name(line.entry().healthCode()))
                .text(T.get("column.sampled"), 60, line -> hours(line.entry()))
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
                .filter(Fold::key)
                .unit(T.get("unit"))
                .empty(new EmptyState(Icons.GATE, T.get("list.empty")))
                .onOpen(screen::revise)
                .act(T.get("act.revise"), lines -> screen.revise(lines.getFirst()))
                .act(T.get("act.strike"), screen::strike)
                .build();
    }

    private static String category(EntryCheck entry) {
        return entry.category() == EntryCategory.OTHER ? T.get("category.other") : Texts.name(entry.category());
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

    /// The purpose, and behind it why somebody was turned away or let through against a rule.
    private static String words(EntryCheck entry) {
        String purpose = entry.purpose() == null ? "" : entry.purpose();
        if (entry.reason() == null) {
            return purpose;
        }
        return purpose.isEmpty() ? entry.reason() : T.get("purpose.reason", purpose, entry.reason());
    }

    static Tint tint(Outcome outcome) {
        return switch (outcome) {
            case ADMITTED -> Tint.GOOD;
            case TURNED_AWAY -> Tint.ALERT;
            case OVERRIDDEN -> Tint.WARN;
        };
    }
}
