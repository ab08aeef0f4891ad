package org.shouwang.supply.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shouwang.kit.sheet.Column;
import org.shouwang.kit.sheet.Sheet;
import org.shouwang.kit.text.Texts;
import org.shouwang.supply.Amounts;
import org.shouwang.supply.IssueListItem;
import org.shouwang.supply.IssueListLine;
import org.shouwang.supply.IssueLists;
import org.shouwang.supply.StockItem;
import org.shouwang.supply.StockItemId;

/// 签领表: who gets what, with a place for each signature.
public final class IssueListSheet {
    private static final Texts T = Texts.of(IssueListSheet.class);
    private static final int BLANK_ROWS = 3;

    private IssueListSheet() {}

    public static Sheet of(IssueLists.Whole whole, Map<StockItemId, StockItem> items, String place) {
        List<Column> columns = new ArrayList<>(List.of(
                Column.integer(T.get("column.row"), 5),
                Column.text(T.get("column.person"), 10),
                Column.wrap(T.get("column.whereabouts"), 16)));
        List<@Nullable Object> totals = new ArrayList<>(Arrays.asList(null, T.get("list.total"), null));
        StringBuilder need = new StringBuilder();
        for (IssueListItem item : whole.items()) {
            StockItem what = items.get(item.itemId());
            if (what != null) {
                columns.add(Column.decimal(T.get("list.item", what.called(), what.unit()), 12));
                totals.add(whole.total(item, false).value());
                need.append(need.isEmpty() ? "" : T.get("join"))
                        .append(what.called())
                        .append(' ')
                        .append(Amounts.words(what, whole.total(item, false)));
            }
        }
        columns.add(Column.sign(T.get("column.sign")));
        columns.add(Column.text(T.get("column.signDay"), 9));
        columns.add(Column.text(T.get("column.note"), 8));
        totals.addAll(Arrays.asList(null, null, null));
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (IssueListLine line : whole.lines()) {
            List<@Nullable Object> row = new ArrayList<>(Arrays.asList(
                    line.place(),
                    line.name().value(),
                    line.whereabouts() == null ? null : line.whereabouts().value()));
            for (IssueListItem item : whole.items()) {
                if (items.containsKey(item.itemId())) {
                    row.add(whole.amount(item, line).value());
                }
            }
            row.add(null);
            row.add(null);
            row.add(whole.list().open() || line.taken() ? null : T.get("list.notTaken"));
            rows.add(row);
        }
        String purpose = whole.list().purpose() == null
                ? Texts.name(whole.list().kind())
                : whole.list().purpose().value();
        return Sheet.named(T.get("list.name"))
                .title(T.get("list.sheetTitle", whole.list().title()))
                .subtitle(
                        T.get("list.sub", place, whole.list().no(), whole.list().day(), purpose)
                                .strip())
                .columns(columns)
                .rows(rows)
                .totals(totals)
                .blankRows(whole.list().open() ? BLANK_ROWS : 0)
                .note(T.get("list.note", whole.lines().size(), need))
                .signOff(T.get("sign.giver"), T.get("sign.checker"))
                .build();
    }
}
