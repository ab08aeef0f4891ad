package org.shouwang.delivery.ui;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.shouwang.delivery.Delivery;
import org.shouwang.delivery.DeliveryStatus;
import org.shouwang.delivery.DoorLine;
import org.shouwang.delivery.Hints;
import org.shouwang.kit.fx.Boxes;
import org.shouwang.kit.fx.Buttons;
import org.shouwang.kit.fx.EmptyState;
import org.shouwang.kit.fx.Icons;
import org.shouwang.kit.fx.Table;
import org.shouwang.kit.fx.Tables;
import org.shouwang.kit.fx.Tint;
import org.shouwang.kit.text.Fold;
import org.shouwang.kit.text.NaturalOrder;
import org.shouwang.kit.text.Texts;

/// The list of deliveries on the acts.
final class DeliveryTable {
    private static final Texts T = Texts.of(DeliveryTable.class);

    private DeliveryTable() {}

    static Table<DoorLine> of(DeliveryActs acts, ZoneId zone) {
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
                .hidden()
                .chip(
                        T.get("column.status"),
                        96,
                        DeliveryTable::status,
                        line -> tint(line.delivery().status()))
                .text(T.get("column.day"), 62, line -> day(line.delivery().day()))
                .chip(T.get("column.first"), 92, DeliveryTable::first, line -> line.again() ? Tint.WARN : Tint.INFO)
                .whereFilled()
                .node(T.get("column.hint"), 70, Hints::mark, line -> hint(acts, line))
                .whereFilled()
                .text(T.get("column.courier"), 76, DoorLine::courier)
                .whereFilled()
                .text(T.get("column.time"), 96, line -> time(line.delivery(), zone))
                .whereFilled()
                .text(T.get("column.pickup"), 80, line -> line.delivery().pickupCode())
                .hidden()
                .filter(Fold::key)
                .unit(T.get("unit"))
                .empty(new EmptyState(Icons.DELIVERY, T.get("list.empty")))
                .act(T.get("act.leave"), acts::leave)
                .act(T.get("act.sign"), lines -> acts.settle(lines, DeliveryStatus.SIGNED))
                .act(T.get("act.nobody"), lines -> acts.settle(lines, DeliveryStatus.NOBODY))
                .act(T.get("act.reopen"), acts::reopen)
                .act(T.get("act.revise"), lines -> acts.revise(lines.getFirst()))
                .act(T.get("act.strike"), acts::strike)
                .build();
    }

    private static String status(DoorLine line) {
        String status = Texts.name(line.delivery().status());
        return line.until() == null ? status : T.get("status.until", status, day(line.until()));
    }

    /// Why a door comes first in its stairwell; null for no reason.
    private static @Nullable String first(DoorLine line) {
        if (line.again()) {
            return T.get("first.again", line.tries() + 1);
        }
        return line.care() ? T.get("first.care") : null;
    }

    private static Node hint(DeliveryActs acts, DoorLine line) {
        return line.hinted() ? Buttons.link(T.get("hint.mark"), () -> acts.hint(line)) : Boxes.words("");
    }

    static Tint tint(DeliveryStatus status) {
        return switch (status.stage()) {
            case OPEN -> status == DeliveryStatus.PENDING ? Tint.INFO : Tint.WARN;
            case DONE -> Tint.GOOD;
            case FAILED -> Tint.ALERT;
        };
    }

    private static String day(LocalDate day) {
        return "%02d-%02d".formatted(day.getMonthValue(), day.getDayOfMonth());
    }

    private static String time(Delivery delivery, ZoneId zone) {
        if (delivery.settledAt() == null) {
            return "";
        }
        LocalDateTime at = LocalDateTime.ofInstant(delivery.settledAt(), zone);
        return "%02d-%02d %02d:%02d".formatted(at.getMonthValue(), at.getDayOfMonth(), at.getHour(), at.getMinute());
    }
}
