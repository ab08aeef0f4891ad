package org.shouwang.zone;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.shouwang.compound.BuildingId;
import org.shouwang.compound.RoomId;
import org.shouwang.compound.UnitId;
import org.shouwang.core.Confidential;
import org.shouwang.core.PersonName;

/// A controlled zone as stored.
record ZoneRow(
        ControlledZoneId id,
        ZoneLevel level,
        @Nullable BuildingId buildingId,
        @Nullable UnitId unitId,
        @Nullable RoomId roomId,
        Instant fromAt,
        @Nullable Instant untilAt,
        Confidential ground,
        @Nullable String documentNo,
        @Nullable Confidential note,
        PersonName establishedBy,
        @Nullable Instant liftedAt,
        @Nullable Confidential liftedGround,
        @Nullable PersonName liftedBy) {
    static ZoneRow of(ControlledZoneId id, ZoneDraft draft, PersonName by) {
        ZonePlace place = draft.place();
        return new ZoneRow(
                id,
                draft.level(),
                place.building(),
                place.unit(),
                place.room(),
                draft.from(),
                draft.until(),
                new Confidential(draft.ground()),
                draft.documentNo(),
                Confidential.orNull(draft.note()),
                by,
                null,
                null,
                null);
    }

    ZoneRow until(@Nullable Instant moment) {
        return new ZoneRow(
                id,
                level,
                buildingId,
                unitId,
                roomId,
                fromAt,
                moment,
                ground,
                documentNo,
                note,
                establishedBy,
                liftedAt,
                liftedGround,
                liftedBy);
    }

    ZoneRow lifted(@Nullable Instant moment, @Nullable Confidential why, @Nullable PersonName by) {
        return new ZoneRow(
                id,
                level,
                buildingId,
                unitId,
                roomId,
                fromAt,
                untilAt,
                ground,
                documentNo,
                note,
                establishedBy,
                moment,
                why,
                by);
    }

    ZonePlace place() {
        return new ZonePlace(buildingId, unitId, roomId);
    }

    ControlledZone told(String where) {
        return new ControlledZone(
                id,
                level,
                place(),
                where,
                fromAt,
                untilAt,
                ground.value(),
                documentNo,
                note == null ? null : note.value(),
                establishedBy.value(),
                liftedAt,
                liftedGround == null ? null : liftedGround.value(),
                liftedBy == null ? null : liftedBy.value());
    }
}
