package org.shouwang.supply.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shouwang.kit.sheet.Column;
import org.shouwang.kit.sheet.Marked;
import org.shouwang.kit.sheet.Sheet;
import org.shouwang.kit.sheet.Tone;
import org.shouwang.kit.text.Texts;
import org.shouwang.supply.Amounts;
import org.shouwang.supply.StockItem;
import org.shouwang.supply.StockItemId;
import org.shouwang.supply.StockLot;
import org.shouwang.supply.StockLotId;
import org.shouwang.supply.StockMove;

/// 入库单, 出库单: one slip, signed by who hands over and who receives.
public final class SlipSheet {
    private static final Texts T = Texts.of(SlipSheet.class);
    private static final int BLANK_ROWS = 2;

    private SlipSheet() {}

    /// @param moves of one slip, at least one
    public static Sheet of(
            List<StockMove> moves, Map<StockItemId, StockItem> items, Map<StockLotId, StockLot> lots, String place) {
        StockMove first = moves.getFirst();
        boolean in = first.kind().in() != first.red();
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (StockMove move : moves) {
            StockItem item = items.get(move.itemId());
            if (item != null) {
                rows.add(Arrays.asList(
                        rows.size() + 1,
                        item.called(),
                        MoveWords.lot(lots.get(move.lotId())),
                        new Marked(move.counted().value(), move.red() ? Tone.ALERT : Tone.PLAIN),
                        item.unit(),
                        Amounts.words(item, move.counted()),
                        MoveWords.what(move)));
            }
        }
        return Sheet.named(first.no())
                .title(first.red() ? T.get("slip.red") : in ? T.get("slip.in") : T.get("slip.out"))
                .subtitle(T.get("slip.sub", place, first.no(), first.day()).strip())
                .columns(
                        Column.integer(T.get("column.row"), 5),
                        Column.wrap(T.get("column.item"), 22),
                        Column.wrap(T.get("column.lot"), 16),
                        Column.decimal(T.get("column.count"), 9),
                        Column.text(T.get("column.unit"), 5),
                        Column.text(T.get("column.packed"), 16),
                        Column.wrap(T.get("column.what"), 24))
                .rows(rows)
                .blankRows(BLANK_ROWS)
                .note(T.get("slip.note", first.handler().value()))
                .signOff(T.get("sign.from"), T.get("sign.to"))
                .build();
    }
}
