package org.shouwang.household;

import java.util.ArrayList;
import java.util.List;
import org.shouwang.compound.Layout;
import org.shouwang.compound.Place;
import org.shouwang.compound.RoomId;
import org.shouwang.kit.db.Query;

/// All that is noted about one room: who lives there now, and who has moved out.
public record Door(Place place, Occupancy occupancy, List<HouseholdCard> living, List<HouseholdCard> former) {
    public Door {
        living = List.copyOf(living);
        former = List.copyOf(former);
    }

    static Door of(Query q, RoomId room) {
        List<HouseholdCard> living = new ArrayList<>();
        List<HouseholdCard> former = new ArrayList<>();
        Occupancy occupancy = Occupancy.UNREGISTERED;
        for (Household household : HouseholdStore.at(q, room)) {
            Occupancy here = Occupancy.of(household.status(), household.tenure());
            occupancy = here.compareTo(occupancy) < 0 ? here : occupancy;
            HouseholdCard card = new HouseholdCard(
                    household, HouseholdStore.residents(q, household.id()), HouseholdStore.vehicles(q, household.id()));
            if (household.status().counts()) {
                living.add(card);
            } else if (household.status() == HouseholdStatus.MOVED_OUT) {
                former.add(card);
            }
        }
        return new Door(Layout.of(q).at(room), occupancy, living, former);
    }

    /// Who lives there now, then who lived there.
    public List<HouseholdCard> all() {
        List<HouseholdCard> all = new ArrayList<>(living);
        all.addAll(former);
        return all;
    }

    public int residents() {
        return living.stream().mapToInt(card -> card.living().size()).sum();
    }
}
