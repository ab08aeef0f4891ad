package org.shouwang.supply.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shouwang.kit.sheet.Column;
import org.shouwang.kit.sheet.Sheet;
import org.shouwang.kit.text.Texts;
import org.shouwang.supply.StockItem;
import org.shouwang.supply.StockItemId;
import org.shouwang.supply.StockLoan;

/// 在外物品清单: who has which returnable thing since when, with a place to sign when it comes back.
public final class LoanSheet {
    private static final Texts T = Texts.of(LoanSheet.class);

    private LoanSheet() {}

    public static Sheet of(List<StockLoan> loans, Map<StockItemId, StockItem> items, LocalDate day, String place) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (StockLoan loan : loans) {
            StockItem item = items.get(loan.itemId());
            rows.add(Arrays.asList(
                    rows.size() + 1,
                    item == null ? null : item.called(),
                    loan.marking(),
                    loan.quantity().value(),
                    item == null ? null : item.unit(),
                    loan.holder() == null ? null : loan.holder().value(),
                    loan.whereabouts() == null ? null : loan.whereabouts().value(),
                    loan.since(),
                    loan.endedOn(),
                    loan.ending() == null ? null : Texts.name(loan.ending()),
                    null));
        }
        return Sheet.named(T.get("loan.name"))
                .title(T.get("loan.title"))
                .subtitle(T.get("asOf", place, day).strip())
                .columns(
                        Column.integer(T.get("column.row"), 5),
                        Column.wrap(T.get("column.item"), 16),
                        Column.code(T.get("column.marking"), 8),
                        Column.decimal(T.get("column.count"), 6),
                        Column.text(T.get("column.unit"), 5),
                        Column.text(T.get("column.holder"), 10),
                        Column.wrap(T.get("column.whereabouts"), 16),
                        Column.date(T.get("column.since")),
                        Column.date(T.get("column.back")),
                        Column.text(T.get("column.ending"), 8),
                        Column.sign(T.get("column.sign")))
                .rows(rows)
                .landscape()
                .signOff(T.get("sign.keeper"), T.get("sign.checker"))
                .build();
    }
}
