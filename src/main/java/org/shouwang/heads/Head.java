package org.shouwang.heads;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shouwang.compound.BuildingId;
import org.shouwang.compound.UnitId;
import org.shouwang.core.Confidential;
import org.shouwang.core.PersonName;
import org.shouwang.core.Phone;
import org.shouwang.household.ResidentId;
import org.shouwang.household.Sex;

/// A building head or unit head, from appointment to relief.
///
/// @param unitId null for the head of the whole building
/// @param relievedOn last day in office, null while acting
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
        @Nullable Confidential note) {
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
                draft.note());
    }

    public HeadPost post() {
        return new HeadPost(buildingId, unitId);
    }

    public boolean acting() {
        return relievedOn == null;
    }

    /// The same facts as something to put right.
    public HeadDraft draft() {
        HeadPerson who = new HeadPerson(residentId, name, phone, sex, politicalStatus, dwelling);
        return new HeadDraft(post(), who, chosenBy, appointedOn, standIn, note);
    }
}
