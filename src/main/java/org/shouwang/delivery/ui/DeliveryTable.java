package org.shouwang.delivery.ui;

import java.time.LocalDateTime;
import java.time.ZoneId;
import org.shouwang.delivery.Delivery;
import org.shouwang.delivery.DeliveryStatus;
import org.shouwang.delivery.DoorLine;
import org.shouwang.kit.fx.EmptyState;
import org.shouwang.kit.fx.Icons;
import org.shouwang.kit.fx.Table;
import org.shouwang.kit.fx.Tables;
import org.shouwang.kit.fx.Tint;
import org.shouwang.kit.text.Fold;
import org.shouwang.kit.text.NaturalOrder;
import org.shouwang.kit.text.Texts;

/// The list of deliveries on the screen.
final class DeliveryTable {
    private static final Texts T = Texts.of(DeliveryTable.class);

    private DeliveryTable() {}

    static Table<DoorLine> of(DeliveryScreen screen, ZoneId zone) {
        return Tables.<DoorLine>of()
                .text(T.get("column.door"), 88, DoorLine::door)
                .sortedBy((a, b) -> NaturalOrder.INSTANCE.compare(a.door(), b.door()))
                .text(T.get("column.householder"), 84, DoorLine::householder)
                .text(T.get("column.phone"), 112, DoorLine::phone)
                .text(T.get("column.goods"), 150, line -> line.delivery().goods())
                .wide()
                .number(T.get("column.pieces"), 56, line -> line.delivery().pieces())
                .text(
                        T.get("column.channel"),
                        82,
                        line -> Texts.name(line.delivery().channel()))
                .chip(
                        T.get("column.status"),
                        88,
                        line -> Texts.name(line.delivery().status()),
                        line -> tint(line.delivery().status()))
                .text(T.get("column.courier"), 76, DoorLine::courier)
                .text(T.get("column.time"), 92, line -> time(line.delivery(), zone))
                .text(T.get("column.day"), 62, line -> day(line.delivery()))
                .text(T.get("column.pickup"), 80, line -> line.delivery().pickupCode())
                .hidden()
                .text(
                        T.get("column.note"),
                        120,
                        line -> line.delivery().note() == null
                                ? ""
                                : line.delivery().note().value())
                .hidden()
                .filter(Fold::key)
                .unit(T.get("unit"))
                .empty(new EmptyState(Icons.DELIVERY, T.get("list.empty")))
                .act(T.get("act.leave"), screen::leave)
                .act(T.get("act.sign"), lines -> screen.settle(lines, DeliveryStatus.SIGNED))
                .act(T.get("act.nobody"), lines -> screen.settle(lines, DeliveryStatus.NOBODY))
                .act(T.get("act.reopen"), screen::reopen)
                .act(T.get("act.revise"), lines -> screen.revise(lines.getFirst()))
                .act(T.get("act.strike"), screen::strike)
                .build();
    }

    static Tint tint(DeliveryStatus status) {
        return switch (status.stage()) {
            case OPEN -> status == DeliveryStatus.PENDING ? Tint.INFO : Tint.WARN;
            case DONE -> Tint.GOOD;
            case FAILED -> Tint.ALERT;
        };
    }

    private static String day(Delivery delivery) {
        return "%02d-%02d"
                .formatted(delivery.day().getMonthValue(), delivery.day().getDayOfMonth());
    }

    private static String time(Delivery delivery, ZoneId zone) {
        if (delivery.settledAt() == null) {
            return "";
        }
        LocalDateTime at = LocalDateTime.ofInstant(delivery.settledAt(), zone);
        return "%02d-%02d %02d:%02d".formatted(at.getMonthValue(), at.getDayOfMonth(), at.getHour(), at.getMinute());
    }
}
