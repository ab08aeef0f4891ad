package org.shouwang.supply.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shouwang.core.Quantity;
import org.shouwang.kit.sheet.Column;
import org.shouwang.kit.sheet.Marked;
import org.shouwang.kit.sheet.Sheet;
import org.shouwang.kit.sheet.Tone;
import org.shouwang.kit.text.Texts;
import org.shouwang.supply.StockItem;
import org.shouwang.supply.StockItemId;
import org.shouwang.supply.StockKind;
import org.shouwang.supply.StockLedger;
import org.shouwang.supply.StockMove;

/// 收发存台账: the sums of a month by item, and every line of it.
public final class LedgerSheet {
    private static final Texts T = Texts.of(LedgerSheet.class);

    private LedgerSheet() {}

    /// Opening, in and out by kind, closing; kinds that did not occur have no column.
    public static Sheet sums(StockLedger ledger, String period, String place, String seal) {
        Set<StockKind> used = EnumSet.noneOf(StockKind.class);
        ledger.lines().forEach(line -> used.addAll(line.kinds().keySet()));
        List<Column> columns = new ArrayList<>(List.of(
                Column.integer(T.get("column.row"), 5),
                Column.wrap(T.get("column.item"), 20),
                Column.text(T.get("column.unit"), 6),
                Column.decimal(T.get("column.opening"), 9)));
        for (StockKind kind : StockKind.values()) {
            if (used.contains(kind)) {
                columns.add(Column.decimal(Texts.name(kind), 9).under(side(kind.in())));
            }
            if (kind == StockKind.COUNT_MORE) {
                columns.add(Column.decimal(T.get("column.sum"), 9).under(side(true)));
            }
        }
        columns.add(Column.decimal(T.get("column.sum"), 9).under(side(false)));
        columns.add(Column.decimal(T.get("column.left"), 10));
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (StockLedger.Line line : ledger.lines()) {
            List<@Nullable Object> row = new ArrayList<>(Arrays.asList(
                    rows.size() + 1,
                    line.item().called(),
                    line.item().unit(),
                    line.opening().value()));
            for (StockKind kind : StockKind.values()) {
                if (used.contains(kind)) {
                    row.add(MoveWords.quiet(line.of(kind)));
                }
                if (kind == StockKind.COUNT_MORE) {
                    row.add(line.in().value());
                }
            }
            row.add(line.out().value());
            row.add(line.closing().value());
            rows.add(row);
        }
        Sheet.Builder sheet = Sheet.named(T.get("ledger.name"))
                .title(T.get("ledger.title", period))
                .subtitle(place)
                .columns(columns)
                .rows(rows)
                .note(T.get("ledger.note"))
                .landscape();
        if (!seal.isEmpty()) {
            sheet.note(seal);
        }
        return sheet.signOff(T.get("sign.keeper"), T.get("sign.checker"), T.get("sign.leader"))
                .build();
    }

    private static String side(boolean in) {
        return in ? T.get("side.in") : T.get("side.out");
    }

    /// Every line in its order, with what was there before and after.
    public static Sheet lines(StockLedger ledger, List<StockMove> moves, String period, String place) {
        Map<StockItemId, StockItem> items = new HashMap<>();
        Map<StockItemId, Quantity> left = new HashMap<>();
        ledger.lines().forEach(line -> {
            items.put(line.item().id(), line.item());
            left.put(line.item().id(), line.opening());
        });
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (StockMove move : moves) {
            StockItem item = items.get(move.itemId());
            if (item == null) {
                continue;
            }
            Quantity before = left.getOrDefault(move.itemId(), Quantity.ZERO);
            Quantity after = before.plus(move.quantity());
            left.put(move.itemId(), after);
            Tone tone = move.red() ? Tone.ALERT : Tone.PLAIN;
            rows.add(Arrays.asList(
                    move.day(),
                    move.no(),
                    item.name(),
                    MoveWords.spec(item),
                    item.unit(),
                    new Marked(source(move), tone),
                    before.value(),
                    MoveWords.in(move),
                    MoveWords.out(move),
                    after.value(),
                    move.taker() == null ? null : move.taker().value(),
                    move.purpose() == null ? null : move.purpose().value(),
                    move.handler().value(),
                    move.reason() == null
                            ? null
                            : T.get(
                                    "ledger.reason",
                                    move.reason().value(),
                                    move.secondPerson() == null
                                            ? ""
                                            : move.secondPerson().value())));
        }
        return Sheet.named(T.get("lines.name"))
                .title(T.get("lines.title", period))
                .subtitle(place)
                .columns(
                        Column.date(T.get("column.day")),
                        Column.code(T.get("column.slip"), 15),
                        Column.wrap(T.get("column.name"), 14),
                        Column.text(T.get("column.spec"), 10),
                        Column.text(T.get("column.unit"), 5),
                        Column.wrap(T.get("column.source"), 16),
                        Column.decimal(T.get("column.opening"), 8),
                        Column.decimal(T.get("column.in"), 7),
                        Column.decimal(T.get("column.out"), 7),
                        Column.decimal(T.get("column.left"), 8),
                        Column.text(T.get("column.taker"), 9),
                        Column.wrap(T.get("column.purpose"), 14),
                        Column.text(T.get("column.handler"), 8),
                        Column.wrap(T.get("column.note"), 16))
                .rows(rows)
                .landscape()
                .build();
    }

    private static String source(StockMove move) {
        String kind = move.red() ? T.get("red") + " " + Texts.name(move.kind()) : Texts.name(move.kind());
        return move.party() == null ? kind : kind + " " + move.party().value();
    }
}
