package org.shouwang.household;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shouwang.compound.Layout;
import org.shouwang.compound.Place;
import org.shouwang.kit.db.Query;

/// At which door every household lives or lived, those that moved out included: for books that point to households.
public record Doors(Layout layout, Map<HouseholdId, Place> places) {
    public static Doors of(Query q) {
        Layout layout = Layout.of(q);
        Map<HouseholdId, Place> places = new HashMap<>();
        for (Household household : HouseholdStore.households(q)) {
            layout.find(household.roomId()).ifPresent(place -> places.put(household.id(), place));
        }
        return new Doors(layout, places);
    }

    public Optional<Place> find(@Nullable HouseholdId household) {
        return Optional.ofNullable(household).map(places::get);
    }

    /// `3-2-502`, `""` where there is none.
    public String brief(@Nullable HouseholdId household) {
        return find(household).map(Place::brief).orElse("");
    }
}
