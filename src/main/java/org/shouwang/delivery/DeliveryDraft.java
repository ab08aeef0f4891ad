package org.shouwang.delivery;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shouwang.core.Confidential;
import org.shouwang.household.HouseholdId;

/// What a household waits for, as it is noted.
///
/// @param day when it is to be brought, null for today
/// @param goods in a few words
/// @param pieces bags or parcels, at least 1
/// @param order null where nothing but the goods is known
/// @param items the goods one by one, empty where only the words are known
public record DeliveryDraft(
        HouseholdId household,
        @Nullable LocalDate day,
        DeliveryChannel channel,
        String goods,
        int pieces,
        @Nullable String pickupCode,
        @Nullable Confidential note,
        @Nullable Order order,
        List<OrderItem> items) {
    public DeliveryDraft {
        items = List.copyOf(items);
    }

    public static DeliveryDraft of(HouseholdId household, DeliveryChannel channel, String goods, int pieces) {
        return new DeliveryDraft(household, null, channel, goods, pieces, null, null, null, List.of());
    }

    public DeliveryDraft on(LocalDate when) {
        return new DeliveryDraft(household, when, channel, goods, pieces, pickupCode, note, order, items);
    }

    public DeliveryDraft pickup(@Nullable String code) {
        return new DeliveryDraft(household, day, channel, goods, pieces, code, note, order, items);
    }

    public DeliveryDraft note(@Nullable Confidential words) {
        return new DeliveryDraft(household, day, channel, goods, pieces, pickupCode, words, order, items);
    }

    /// With where it was ordered, by whom and the money.
    public DeliveryDraft order(@Nullable Order facts) {
        return new DeliveryDraft(household, day, channel, goods, pieces, pickupCode, note, facts, items);
    }

    /// With the goods one by one; the words and the pieces stay.
    public DeliveryDraft items(List<OrderItem> each) {
        return new DeliveryDraft(household, day, channel, goods, pieces, pickupCode, note, order, each);
    }
}
