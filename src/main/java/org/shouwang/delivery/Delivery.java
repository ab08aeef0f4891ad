package org.shouwang.delivery;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shouwang.branch.MemberId;
import org.shouwang.core.Confidential;
import org.shouwang.household.HouseholdId;

/// Goods on their way to one door.
///
/// @param placedAt when it was noted
/// @param settledAt when it came into its present state, null while it is pending
/// @param memberId who brings it
/// @param no as on every paper of its building, see [DoorLine#number]; null where none was given
public record Delivery(
        DeliveryId id,
        HouseholdId householdId,
        LocalDate day,
        DeliveryChannel channel,
        String goods,
        int pieces,
        DeliveryStatus status,
        Instant placedAt,
        @Nullable Instant settledAt,
        @Nullable MemberId memberId,
        @Nullable String pickupCode,
        @Nullable Confidential note,
        @Nullable Integer no) {
    Delivery withStatus(DeliveryStatus now, @Nullable Instant at) {
        return new Delivery(
                id, householdId, day, channel, goods, pieces, now, placedAt, at, memberId, pickupCode, note, no);
    }

    Delivery withMember(@Nullable MemberId courier) {
        return new Delivery(
                id,
                householdId,
                day,
                channel,
                goods,
                pieces,
                status,
                placedAt,
                settledAt,
                courier,
                pickupCode,
                note,
                no);
    }

    Delivery with(DeliveryDraft right, LocalDate when) {
        return new Delivery(
                id,
                right.household(),
                when,
                right.channel(),
                right.goods(),
                right.pieces(),
                status,
                placedAt,
                settledAt,
                memberId,
                right.pickupCode(),
                right.note(),
                no);
    }

    Delivery numbered(@Nullable Integer number, @Nullable String code) {
        return new Delivery(
                id,
                householdId,
                day,
                channel,
                goods,
                pieces,
                status,
                placedAt,
                settledAt,
                memberId,
                code,
                note,
                number);
    }

    /// The same facts as something to put right; order and items stay as they are.
    public DeliveryDraft draft() {
        return new DeliveryDraft(householdId, day, channel, goods, pieces, pickupCode, note, null, List.of());
    }
}
