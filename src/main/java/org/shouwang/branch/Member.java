package org.shouwang.branch;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shouwang.core.Confidential;
import org.shouwang.core.PersonName;
import org.shouwang.core.Phone;

/// A person on the roll: Party member, volunteer, community or grid worker, and others who serve here.
///
/// @param dutyTitle what they do in the branch, such as its deputy secretary
/// @param dwelling where they live, in words
/// @param joinedOn first day here
/// @param leftOn last day here, null while they serve
public record Member(
        MemberId id,
        PersonName name,
        MemberKind kind,
        @Nullable Membership membership,
        @Nullable HomeUnitId homeUnitId,
        @Nullable String dutyTitle,
        @Nullable Phone phone,
        @Nullable Sex sex,
        @Nullable Confidential dwelling,
        Availability availability,
        MemberStatus status,
        @Nullable LocalDate joinedOn,
        @Nullable LocalDate leftOn,
        @Nullable String skills,
        @Nullable Confidential note) {
    /// Someone new, with only what a name list holds; ready to enrol.
    public static Member of(PersonName name, MemberKind kind, @Nullable Phone phone) {
        return new Member(
                MemberId.NONE,
                name,
                kind,
                null,
                null,
                null,
                phone,
                null,
                null,
                Availability.ANY,
                MemberStatus.ON_DUTY,
                null,
                null,
                null,
                null);
    }

    public Member withId(MemberId other) {
        return new Member(
                other,
                name,
                kind,
                membership,
                homeUnitId,
                dutyTitle,
                phone,
                sex,
                dwelling,
                availability,
                status,
                joinedOn,
                leftOn,
                skills,
                note);
    }

    public Member withStatus(MemberStatus other, @Nullable LocalDate left) {
        return new Member(
                id,
                name,
                kind,
                membership,
                homeUnitId,
                dutyTitle,
                phone,
                sex,
                dwelling,
                availability,
                other,
                joinedOn,
                left,
                skills,
                note);
    }

    public Member withAvailability(Availability other) {
        return new Member(
                id,
                name,
                kind,
                membership,
                homeUnitId,
                dutyTitle,
                phone,
                sex,
                dwelling,
                other,
                status,
                joinedOn,
                leftOn,
                skills,
                note);
    }

    public Member withHomeUnit(@Nullable HomeUnitId other) {
        return new Member(
                id,
                name,
                kind,
                membership,
                other,
                dutyTitle,
                phone,
                sex,
                dwelling,
                availability,
                status,
                joinedOn,
                leftOn,
                skills,
                note);
    }

    /// Whether the person belongs to the branch on a day, at work or away.
    public boolean belongs(LocalDate day) {
        return (joinedOn == null || !day.isBefore(joinedOn))
                && (leftOn == null ? status != MemberStatus.LEFT : !day.isAfter(leftOn));
    }

    /// The person's name, as written.
    public String called() {
        return name.value();
    }
}
