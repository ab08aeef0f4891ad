package org.shouwang.delivery.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shouwang.core.Quantity;
import org.shouwang.delivery.purchase.BuyLine;
import org.shouwang.delivery.purchase.OrderList;
import org.shouwang.kit.sheet.Band;
import org.shouwang.kit.sheet.Column;
import org.shouwang.kit.sheet.Sheet;
import org.shouwang.kit.text.Texts;

/// 采购汇总单: what the shopper gets in which shop, with room for the price, what was got, and a tick.
public final class BuySheet {
    private static final Texts T = Texts.of(BuySheet.class);
    /// More buildings than this make the goods unreadable; the sorting lists tell them.
    private static final int MOST_BUILDINGS = 14;

    private BuySheet() {}

    /// @param about compound and day
    /// @param shopper `""` to be filled in
    public static Sheet of(OrderList orders, String about, String shopper) {
        List<BuyLine> lines = orders.buyList();
        List<String> buildings = orders.buildings().size() > MOST_BUILDINGS ? List.of() : orders.buildings();
        List<String> shops = orders.shops();
        Sheet.Builder sheet = Sheet.named(T.get("sheet.buy"))
                .title(shops.size() == 1 ? T.get("sheet.buy.titleOf", shops.getFirst()) : T.get("sheet.buy.title"))
                .subtitle(T.get("about", about, Amounts.count(orders)))
                .columns(columns(buildings))
                .rows(rows(lines, buildings, shops.size() > 1))
                .signOff(
                        shopper.isEmpty() ? T.get("sign.shopper") : T.get("sign.shopperNamed", shopper),
                        T.get("sign.receiver"))
                .blankRows(2)
                .large();
        List<BuyLine> needed =
                lines.stream().filter(line -> line.need() == BuyLine.Need.BUY).toList();
        if (!needed.isEmpty()) {
            sheet.note(T.get("buy.sums", needed.size(), sums(needed))).note(T.get("buy.how"));
        }
        return (buildings.size() > 3 ? sheet.landscape() : sheet).build();
    }

    private static List<Column> columns(List<String> buildings) {
        List<Column> columns = new ArrayList<>(List.of(
                Column.integer(T.get("column.number"), 4),
                Column.wrap(T.get("column.goods"), 22),
                Column.text(T.get("column.unitOf"), 5),
                Column.decimal(T.get("column.total"), 7)));
        buildings.forEach(no -> columns.add(Column.decimal(Places.building(no), 5)));
        columns.add(Column.text(T.get("column.price"), 8));
        columns.add(Column.text(T.get("column.got"), 8));
        columns.add(Column.text(T.get("column.cost"), 9));
        columns.add(Column.text(T.get("column.tick"), 4));
        return columns;
    }

    private static List<List<@Nullable Object>> rows(List<BuyLine> lines, List<String> buildings, boolean several) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        String shop = null;
        BuyLine.Need need = BuyLine.Need.BUY;
        int number = 0;
        for (BuyLine line : lines) {
            boolean another = !line.shop().equals(shop) || line.need() != need;
            if (another && (several || line.need() != BuyLine.Need.BUY)) {
                rows.add(List.of(new Band(heading(line))));
            }
            shop = line.shop();
            need = line.need();
            List<@Nullable Object> row = new ArrayList<>(
                    Arrays.asList(++number, goods(line), line.kind().unit(), Amounts.cell(line.total())));
            buildings.forEach(no -> row.add(Amounts.cell(line.in(no))));
            row.addAll(Arrays.asList(null, null, null, null));
            rows.add(row);
        }
        return rows;
    }

    private static String heading(BuyLine line) {
        return switch (line.need()) {
            case BUY -> line.shop();
            case CARRIED -> T.get("buy.carried", line.shop());
            case SORT -> T.get("buy.sorted", line.shop());
        };
    }

    private static String goods(BuyLine line) {
        return line.writings().isEmpty()
                ? line.kind().name()
                : T.get("buy.written", line.kind().name(), String.join(T.get("and"), line.writings()));
    }

    /// What is to be bought, added up where the units are the same.
    private static String sums(List<BuyLine> lines) {
        Map<String, Quantity> units = new LinkedHashMap<>();
        lines.forEach(line -> units.merge(line.kind().unit(), line.total(), Quantity::plus));
        List<String> words = new ArrayList<>();
        units.forEach((unit, sum) -> words.add(sum.text() + (unit.isEmpty() ? T.get("unit.none") : unit)));
        return String.join(T.get("gap"), words);
    }
}
