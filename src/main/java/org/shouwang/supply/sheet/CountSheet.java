package org.shouwang.supply.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shouwang.core.Quantity;
import org.shouwang.kit.sheet.Column;
import org.shouwang.kit.sheet.Marked;
import org.shouwang.kit.sheet.Sheet;
import org.shouwang.kit.sheet.Tone;
import org.shouwang.kit.text.Texts;
import org.shouwang.supply.StockCount;
import org.shouwang.supply.StockCountLine;
import org.shouwang.supply.StockItem;
import org.shouwang.supply.StockItemId;
import org.shouwang.supply.StockLot;
import org.shouwang.supply.StockLotId;

/// 盘点表: to be filled in on paper, or with what was counted.
public final class CountSheet {
    private static final Texts T = Texts.of(CountSheet.class);
    private static final int BLANK_ROWS = 3;

    private CountSheet() {}

    /// @param blind leaves out what the ledger says, so that people really count
    public static Sheet of(
            StockCount count,
            List<StockCountLine> lines,
            Map<StockItemId, StockItem> items,
            Map<StockLotId, StockLot> lots,
            boolean blind,
            String place) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        boolean done = count.bookedAt() != null;
        for (StockCountLine line : lines) {
            StockItem item = items.get(line.itemId());
            if (item == null) {
                continue;
            }
            Quantity counted = line.counted();
            rows.add(Arrays.asList(
                    rows.size() + 1,
                    item.name(),
                    MoveWords.spec(item),
                    MoveWords.unit(item),
                    MoveWords.heap(line.lotId() == null ? null : lots.get(line.lotId())),
                    blind && !done ? null : line.expected().value(),
                    counted == null ? null : counted.value(),
                    counted == null ? null : difference(line),
                    line.reason() == null ? null : line.reason().value()));
        }
        return Sheet.named(T.get("count.name"))
                .title(T.get("count.title"))
                .subtitle(T.get("count.sub", place, count.no(), count.day()).strip())
                .columns(
                        Column.integer(T.get("column.row"), 5),
                        Column.wrap(T.get("column.name"), 18),
                        Column.text(T.get("column.spec"), 11),
                        Column.text(T.get("column.unit"), 14),
                        Column.wrap(T.get("column.lot"), 24),
                        Column.decimal(T.get("column.expected"), 9),
                        Column.decimal(T.get("column.counted"), 12),
                        Column.decimal(T.get("column.difference"), 9),
                        Column.text(T.get("column.reason"), 16))
                .rows(rows)
                .blankRows(done ? 0 : BLANK_ROWS)
                .landscape()
                .note(T.get("count.note"))
                .signOff(T.get("sign.counter"), T.get("sign.checker"), T.get("sign.leader"))
                .build();
    }

    private static Object difference(StockCountLine line) {
        return line.difference().thousandths() == 0
                ? line.difference().value()
                : new Marked(line.difference().value(), Tone.ALERT);
    }
}
