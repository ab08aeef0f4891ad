package org.shouwang.delivery;

import org.shouwang.compound.BuildingId;

/// When a building is walked, counted from 0, and from which end.
record WalkBuilding(long id, BuildingId buildingId, int position, Floors floors) {
    WalkBuilding with(int place, Floors end) {
        return new WalkBuilding(id, buildingId, place, end);
    }
}
