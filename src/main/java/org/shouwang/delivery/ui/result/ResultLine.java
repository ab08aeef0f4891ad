package org.shouwang.delivery.ui.result;

import org.jspecify.annotations.Nullable;
import org.shouwang.delivery.Delivery;
import org.shouwang.delivery.DeliveryId;
import org.shouwang.delivery.DeliveryStatus;
import org.shouwang.delivery.DoorLine;
import org.shouwang.kit.text.Texts;

/// One line of the returned sheet.
///
/// @param no as on the paper, from 1
/// @param tries how often somebody was there before
/// @param result what this round brought, null while it is not booked
record ResultLine(
        int no, DoorLine door, int tries, @Nullable DeliveryStatus result) {
    private static final Texts T = Texts.of(ResultLine.class);

    DeliveryId id() {
        return door.delivery().id();
    }

    Delivery delivery() {
        return door.delivery();
    }

    ResultLine with(@Nullable DeliveryStatus booked) {
        return new ResultLine(no, door, tries, booked);
    }

    ResultLine numbered(int other) {
        return new ResultLine(other, door, tries, result);
    }

    String words() {
        return T.get("line", no, door.door(), door.householder());
    }
}
