package org.shouwang.delivery.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.shouwang.delivery.DeliveryId;
import org.shouwang.delivery.purchase.DoorList;
import org.shouwang.delivery.purchase.OrderList;
import org.shouwang.kit.sheet.Sheet;
import org.shouwang.kit.text.Texts;

/// 配送单: the doors of a unit or a building in walking order, the totals on top, room to sign; and the same for one
/// volunteer over all buildings.
public final class DoorSheet {
    private static final Texts T = Texts.of(DoorSheet.class);
    private static final int BLANK = 3;

    private DoorSheet() {}

    /// One for each unit or building, in walking order.
    ///
    /// @param about compound and day
    public static List<Sheet> of(OrderList orders, LocalDate day, String about, DoorWish wish) {
        List<Sheet> sheets = new ArrayList<>();
        if (wish.apart()) {
            for (DoorList unit : orders.doorLists()) {
                DoorRows rows = new DoorRows(unit.orders(), day, wish, Map.of()).add(unit, false);
                sheets.add(sheet(Places.unit(unit.building(), unit.unit()), rows, about));
            }
        } else {
            for (String building : orders.buildings()) {
                OrderList in = orders.inBuilding(building);
                DoorRows rows = new DoorRows(in, day, wish, Map.of());
                in.doorLists().forEach(unit -> rows.add(unit, true));
                sheets.add(sheet(Places.building(building), rows, about));
            }
        }
        return sheets;
    }

    private static Sheet sheet(String place, DoorRows rows, String about) {
        return frame(T.get("sheet.doors.title", place), place, rows, about).build();
    }

    /// The walk of each volunteer; what nobody was named for comes last.
    ///
    /// @param hints what volunteers must know of their doors, in words; empty for marks
    public static List<Sheet> slips(
            OrderList orders, LocalDate day, String about, DoorWish wish, Map<DeliveryId, String> hints) {
        List<Sheet> sheets = new ArrayList<>();
        orders.byCourier().forEach((courier, of) -> {
            DoorRows rows = new DoorRows(of, day, wish, hints);
            of.doorLists().forEach(unit -> rows.add(unit, true));
            String name = courier.isEmpty() ? T.get("slip.nobody") : courier;
            sheets.add(frame(T.get("slip.title", name), name, rows, about)
                    .note(T.get("slip.way", way(of)))
                    .build());
        });
        return sheets;
    }

    private static String way(OrderList of) {
        return String.join(
                T.get("slip.then"),
                of.doorLists().stream()
                        .map(unit -> Places.unit(unit.building(), unit.unit()))
                        .toList());
    }

    private static Sheet.Builder frame(String title, String name, DoorRows rows, String about) {
        return Sheet.named(name)
                .title(title)
                .subtitle(T.get("about", about, Amounts.count(rows.orders())))
                .columns(rows.columns())
                .rows(rows.rows())
                .note(T.get("door.how"))
                .blankRows(BLANK)
                .signOff(T.get("sign.giver"), T.get("sign.receiver"))
                .large();
    }
}
