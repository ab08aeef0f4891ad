package org.shouwang.delivery.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shouwang.core.Quantity;
import org.shouwang.delivery.purchase.DoorOrder;
import org.shouwang.delivery.purchase.SortingList;
import org.shouwang.kit.sheet.Column;
import org.shouwang.kit.sheet.Sheet;
import org.shouwang.kit.text.Texts;

/// 分拣单: what of a building's goods goes to which unit and door, to lay them out before the walk.
public final class SortingSheet {
    private static final Texts T = Texts.of(SortingSheet.class);

    private SortingSheet() {}

    /// @param about compound and day
    public static Sheet of(SortingList list, String about) {
        List<Column> columns = new ArrayList<>(List.of(
                Column.integer(T.get("column.number"), 4),
                Column.wrap(T.get("column.goods"), 20),
                Column.text(T.get("column.unitOf"), 5),
                Column.decimal(T.get("column.total"), 7)));
        boolean units = list.units().size() > 1;
        if (units) {
            list.units().forEach(no -> columns.add(Column.decimal(Places.column(no), 7)));
        }
        columns.add(Column.wrap(T.get("column.doors"), units ? 30 : 42));
        columns.add(Column.text(T.get("column.tick"), 4));
        Sheet.Builder sheet = Sheet.named(T.get("sheet.sorting.named", Places.building(list.building())))
                .title(T.get("sheet.sorting.title", Places.building(list.building())))
                .subtitle(T.get("about", about, Amounts.count(list.orders())))
                .columns(columns)
                .rows(rows(list, units))
                .note(T.get("sorting.how"))
                .blankRows(2)
                .signOff(T.get("sign.giver"), T.get("sign.receiver"))
                .large();
        return (list.units().size() > 4 ? sheet.landscape() : sheet).build();
    }

    private static List<List<@Nullable Object>> rows(SortingList list, boolean units) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (SortingList.Line line : list.lines()) {
            List<@Nullable Object> row = new ArrayList<>(Arrays.asList(
                    rows.size() + 1, line.kind().name(), line.kind().unit(), Amounts.cell(line.total())));
            if (units) {
                list.units().forEach(no -> row.add(Amounts.cell(line.in(no))));
            }
            row.add(line.shares().stream().map(share -> share(share, units)).collect(Collectors.joining(T.get("gap"))));
            row.add(null);
            rows.add(row);
        }
        return rows;
    }

    private static String share(SortingList.Share share, boolean units) {
        DoorOrder order = share.order();
        String door = units && !order.unit().isEmpty() ? order.unit() + "-" + order.room() : order.room();
        String much = share.quantity().equals(Quantity.ONE)
                ? door
                : T.get("sorting.share", door, share.quantity().text());
        return order.givenUp()
                ? T.get("sorting.gone", much, Texts.name(order.delivery().status()))
                : much;
    }
}
