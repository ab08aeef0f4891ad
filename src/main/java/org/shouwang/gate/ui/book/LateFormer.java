package org.shouwang.gate.ui.book;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shouwang.gate.EntryCheck;
import org.shouwang.gate.EntryLine;
import org.shouwang.gate.GateRules;
import org.shouwang.gate.Outcome;
import org.shouwang.kit.text.Texts;

/// A line of a former sitting as it would have been typed, so that it can be put right under the keys.
final class LateFormer {
    private LateFormer() {}

    static LateTyped typed(EntryLine line, @Nullable LateMeant who) {
        EntryCheck entry = line.entry();
        Map<LateCell, String> cells = new EnumMap<>(LateCell.class);
        cells.put(
                LateCell.TIME,
                "%02d%02d".formatted(line.at().getHour(), line.at().getMinute()));
        cells.put(LateCell.WHO, who == null ? "" : who.text());
        cells.put(LateCell.CATEGORY, entry.category().outsider() ? Texts.name(entry.category()) : "");
        cells.put(LateCell.PURPOSE, words(entry.purpose()));
        cells.put(
                LateCell.TEMPERATURE,
                entry.temperatureTenths() == null ? "" : GateRules.degrees(entry.temperatureTenths()));
        cells.put(LateCell.COMPANIONS, entry.companions() == 0 ? "" : String.valueOf(entry.companions()));
        boolean outsider = entry.residentId() == null;
        cells.put(
                LateCell.PHONE,
                entry.phone() == null || !outsider ? "" : entry.phone().value());
        cells.put(LateCell.PLATE, entry.plate() == null ? "" : entry.plate().value());
        cells.put(LateCell.VISITED, outsider ? line.door() : "");
        cells.put(LateCell.OUTCOME, entry.outcome() == Outcome.ADMITTED ? "" : Texts.name(entry.outcome()));
        cells.put(LateCell.REASON, words(entry.reason()));
        return new LateTyped(cells, who, entry.direction(), line.at(), 0, 0);
    }

    private static String words(@Nullable String text) {
        return text == null ? "" : text;
    }
}
