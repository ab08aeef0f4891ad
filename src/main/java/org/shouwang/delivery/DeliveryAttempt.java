package org.shouwang.delivery;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shouwang.branch.MemberId;
import org.shouwang.core.Confidential;

/// One try to bring something to a door, and how it ended.
///
/// @param no from 1 for each delivery
/// @param at when, as far as the paper says
/// @param memberId who went, null where nobody is named
/// @param untilDay the day it was put off to; null for every other result
public record DeliveryAttempt(
        long id,
        DeliveryId deliveryId,
        int no,
        Instant at,
        DeliveryStatus status,
        @Nullable MemberId memberId,
        @Nullable Confidential note,
        @Nullable LocalDate untilDay) {
    DeliveryAttempt with(Outcome right, Instant when, @Nullable MemberId who) {
        return new DeliveryAttempt(id, deliveryId, no, when, right.status(), who, note, right.until());
    }
}
