package org.shouwang.delivery.ui.result;

import org.jspecify.annotations.Nullable;
import org.shouwang.delivery.Delivery;
import org.shouwang.delivery.DeliveryId;
import org.shouwang.delivery.DeliveryStatus;
import org.shouwang.delivery.DoorLine;
import org.shouwang.delivery.Outcome;
import org.shouwang.kit.text.Texts;
import org.shouwang.kit.time.Dates;

/// One line of the returned sheet.
///
/// @param no as on the paper, with the building where lines of several stand together; `""` where none was given
/// @param tries how often somebody was there before
/// @param outcome what this round brought, null while it is not booked
record ResultLine(
        String no, DoorLine door, int tries, @Nullable Outcome outcome) {
    private static final Texts T = Texts.of(ResultLine.class);

    DeliveryId id() {
        return door.delivery().id();
    }

    Delivery delivery() {
        return door.delivery();
    }

    @Nullable
    DeliveryStatus result() {
        return outcome == null ? null : outcome.status();
    }

    ResultLine with(@Nullable Outcome booked) {
        return new ResultLine(no, door, tries, booked);
    }

    ResultLine among(boolean several) {
        return new ResultLine(door.number(several), door, tries, outcome);
    }

    /// The number, so that it can be told.
    String told() {
        return no.isEmpty() ? "" : T.get("number", no);
    }

    /// A result with the day it names.
    static String words(Outcome outcome) {
        String result = Texts.name(outcome.status());
        return outcome.until() == null ? result : T.get("until", result, Dates.brief(outcome.until()));
    }

    String words() {
        return T.get("line", told(), door.door(), door.householder()).strip();
    }
}
