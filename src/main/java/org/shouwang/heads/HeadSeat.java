package org.shouwang.heads;

import org.jspecify.annotations.Nullable;
import org.shouwang.compound.BuildingId;
import org.shouwang.compound.UnitId;

/// An office that a head holds besides the first one, in the same appointment and of the same level.
record HeadSeat(
        long id,
        HeadId headId,
        BuildingId buildingId,
        @Nullable UnitId unitId,
        @Nullable Integer floor,
        @Nullable AreaId areaId) {
    static HeadSeat of(long id, HeadId head, HeadPost post) {
        return new HeadSeat(id, head, post.building(), post.unit(), post.floor(), post.area());
    }

    HeadPost post(@Nullable String level) {
        return new HeadPost(buildingId, unitId, floor, level, areaId);
    }
}
