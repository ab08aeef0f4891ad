package org.shouwang.delivery;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shouwang.core.Confidential;
import org.shouwang.household.HouseholdId;

/// What a household waits for, as it is noted.
///
/// @param day when it is to be brought, null for today
/// @param goods in a few words
/// @param pieces bags or parcels, at least 1
public record DeliveryDraft(
        HouseholdId household,
        @Nullable LocalDate day,
        DeliveryChannel channel,
        String goods,
        int pieces,
        @Nullable String pickupCode,
        @Nullable Confidential note) {
    public static DeliveryDraft of(HouseholdId household, DeliveryChannel channel, String goods, int pieces) {
        return new DeliveryDraft(household, null, channel, goods, pieces, null, null);
    }

    public DeliveryDraft on(LocalDate when) {
        return new DeliveryDraft(household, when, channel, goods, pieces, pickupCode, note);
    }

    public DeliveryDraft pickup(@Nullable String code) {
        return new DeliveryDraft(household, day, channel, goods, pieces, code, note);
    }

    public DeliveryDraft note(@Nullable Confidential words) {
        return new DeliveryDraft(household, day, channel, goods, pieces, pickupCode, words);
    }
}
