package org.shouwang.supply.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shouwang.kit.sheet.Column;
import org.shouwang.kit.sheet.Marked;
import org.shouwang.kit.sheet.Sheet;
import org.shouwang.kit.sheet.Tone;
import org.shouwang.kit.text.Texts;
import org.shouwang.supply.Amounts;
import org.shouwang.supply.StockCard;
import org.shouwang.supply.StockItem;
import org.shouwang.supply.StockMove;

/// 物资卡片: one item, line by line, with what was left after each.
public final class CardSheet {
    private static final Texts T = Texts.of(CardSheet.class);

    private CardSheet() {}

    /// @param place compound and branch
    /// @param seal the day's seal, as `Seals.line` words it; `""` for none
    public static Sheet of(StockCard card, String place, String seal) {
        StockItem item = card.item();
        List<List<@Nullable Object>> rows = new ArrayList<>();
        rows.add(Arrays.asList(
                card.from(),
                null,
                T.get("card.opening"),
                null,
                null,
                null,
                card.opening().value(),
                null));
        for (StockCard.Line line : card.lines()) {
            StockMove move = line.move();
            Tone tone = move.red() ? Tone.ALERT : line.reversed() ? Tone.STRUCK : Tone.PLAIN;
            rows.add(Arrays.asList(
                    move.day(),
                    move.no(),
                    new Marked(MoveWords.what(move), tone),
                    MoveWords.lot(line.lot()),
                    mark(MoveWords.in(move), tone),
                    mark(MoveWords.out(move), tone),
                    line.left().value(),
                    move.handler().value()));
        }
        Sheet.Builder sheet = Sheet.named(T.get("card.name"))
                .title(T.get("card.title", item.called()))
                .subtitle(T.get("card.sub", place, MoveWords.unit(item), card.from(), card.to())
                        .strip())
                .columns(
                        Column.date(T.get("column.day")),
                        Column.code(T.get("column.slip"), 15),
                        Column.wrap(T.get("column.what"), 32),
                        Column.wrap(T.get("column.lot"), 15),
                        Column.decimal(T.get("column.in"), 8),
                        Column.decimal(T.get("column.out"), 8),
                        Column.decimal(T.get("column.left"), 9),
                        Column.text(T.get("column.handler"), 9))
                .rows(rows)
                .totals(
                        null,
                        null,
                        T.get("card.total"),
                        null,
                        card.in().value(),
                        card.out().value(),
                        card.closing().value(),
                        null)
                .note(T.get("card.note", Amounts.words(item, card.closing())));
        if (!seal.isEmpty()) {
            sheet.note(seal);
        }
        return sheet.signOff(T.get("sign.keeper"), T.get("sign.checker")).build();
    }

    private static @Nullable Object mark(@Nullable Object value, Tone tone) {
        return value == null ? null : new Marked(value, tone);
    }
}
