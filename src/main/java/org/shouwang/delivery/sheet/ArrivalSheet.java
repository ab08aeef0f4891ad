package org.shouwang.delivery.sheet;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shouwang.compound.Building;
import org.shouwang.delivery.purchase.ArrivalLine;
import org.shouwang.kit.sheet.Column;
import org.shouwang.kit.sheet.Sheet;
import org.shouwang.kit.text.Texts;

/// 到货登记表: what came on a day, counted for each building, against what was ordered.
public final class ArrivalSheet {
    private static final Texts T = Texts.of(ArrivalSheet.class);
    private static final int MOST_BUILDINGS = 12;

    private ArrivalSheet() {}

    /// @param about compound and day
    public static Sheet of(List<ArrivalLine> arrivals, List<Building> all, String about, ZoneId zone) {
        List<Building> buildings = all.size() > MOST_BUILDINGS ? List.of() : all;
        List<Column> columns = new ArrayList<>(List.of(
                Column.integer(T.get("column.number"), 4),
                Column.time(T.get("column.time")).wide(6),
                Column.wrap(T.get("column.source"), 14),
                Column.text(T.get("column.kind"), 9),
                Column.integer(T.get("column.pieces"), 5)));
        buildings.forEach(building -> columns.add(Column.integer(Places.building(building.no()), 5)));
        columns.add(Column.integer(T.get("column.ordered"), 6));
        columns.add(Column.integer(T.get("column.difference"), 5));
        columns.add(Column.text(T.get("column.unloadedBy"), 8));
        columns.add(Column.wrap(T.get("column.problem"), 14));
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (ArrivalLine line : arrivals) {
            List<@Nullable Object> row = new ArrayList<>(Arrays.asList(
                    rows.size() + 1,
                    line.arrival().at().atZone(zone).toLocalTime(),
                    line.arrival().source(),
                    Texts.name(line.arrival().kind()),
                    line.arrival().pieces()));
            buildings.forEach(building -> row.add(line.counted().get(building.id())));
            row.add(line.orders().isEmpty() ? null : line.orderedPieces());
            row.add(line.orders().isEmpty() ? null : line.countedPieces() - line.orderedPieces());
            row.add(line.arrival().unloadedBy());
            row.add(line.arrival().problem());
            rows.add(row);
        }
        Sheet.Builder sheet = Sheet.named(T.get("sheet.arrivals"))
                .title(T.get("sheet.arrivals"))
                .subtitle(about)
                .columns(columns)
                .rows(rows)
                .totals(totals(arrivals, buildings))
                .blankRows(4)
                .landscape()
                .signOff(T.get("sign.unloader"), T.get("sign.receiver"));
        return sheet.build();
    }

    private static List<@Nullable Object> totals(List<ArrivalLine> arrivals, List<Building> buildings) {
        List<@Nullable Object> totals = new ArrayList<>(Arrays.asList(
                null,
                null,
                T.get("column.total"),
                null,
                arrivals.stream().mapToInt(line -> line.arrival().pieces()).sum()));
        buildings.forEach(building -> totals.add(
                arrivals.stream().mapToInt(line -> line.counted(building.id())).sum()));
        totals.add(arrivals.stream().mapToInt(ArrivalLine::orderedPieces).sum());
        totals.addAll(Arrays.asList(null, null, null));
        return totals;
    }
}
