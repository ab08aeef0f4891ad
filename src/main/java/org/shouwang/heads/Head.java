package org.shouwang.heads;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shouwang.compound.BuildingId;
import org.shouwang.compound.UnitId;
import org.shouwang.core.Confidential;
import org.shouwang.core.PersonName;
import org.shouwang.core.Phone;
import org.shouwang.household.ResidentId;
import org.shouwang.household.Sex;

/// A building head, unit head or head of a further level, from appointment to relief.
///
/// @param unitId null for the head of the whole building
/// @param standIn words of an older list; a person who stands in is a [StandIn]
/// @param relievedOn last day in office, null while acting
/// @param level code of a further level, null for the building's and the unit's head
/// @param floor set for a head of a floor
/// @param areaId set for a head of a set of cells
public record Head(
        HeadId id,
        BuildingId buildingId,
        @Nullable UnitId unitId,
        @Nullable ResidentId residentId,
        PersonName name,
        @Nullable Phone phone,
        @Nullable Sex sex,
        @Nullable String politicalStatus,
        @Nullable Confidential dwelling,
        ChosenBy chosenBy,
        @Nullable Confidential standIn,
        LocalDate appointedOn,
        @Nullable LocalDate relievedOn,
        @Nullable String reliefReason,
        @Nullable Confidential note,
        @Nullable String level,
        @Nullable Integer floor,
        @Nullable AreaId areaId) {
    static Head of(HeadId id, HeadDraft draft, LocalDate from, @Nullable LocalDate until, @Nullable String why) {
        HeadPerson who = draft.person();
        return new Head(
                id,
                draft.post().building(),
                draft.post().unit(),
                who.resident(),
                who.name(),
                who.phone(),
                who.sex(),
                who.politicalStatus(),
                who.dwelling(),
                draft.chosenBy(),
                draft.standIn(),
                from,
                until,
                why,
                draft.note(),
                draft.post().level(),
                draft.post().floor(),
                draft.post().area());
    }

    public HeadPost post() {
        return new HeadPost(buildingId, unitId, floor, level, areaId);
    }

    public boolean acting() {
        return relievedOn == null;
    }

    /// The same facts as something to put right.
    public HeadDraft draft() {
        HeadPerson who = new HeadPerson(residentId, name, phone, sex, politicalStatus, dwelling);
        return new HeadDraft(post(), List.of(), who, chosenBy, appointedOn, standIn, null, note);
    }
}
