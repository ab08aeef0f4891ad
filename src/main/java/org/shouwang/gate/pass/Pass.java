package org.shouwang.gate.pass;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shouwang.core.Confidential;
import org.shouwang.core.PersonName;
import org.shouwang.core.Phone;
import org.shouwang.core.Plate;
import org.shouwang.gate.EntryCategory;
import org.shouwang.household.HouseholdId;
import org.shouwang.household.ResidentId;

/// A numbered card that lets its holder through the gate (出入证、临时出入证、车辆通行证).
///
/// @param number with its check digit; unique for ever
/// @param householdId the home, or the door an outsider goes to
/// @param residentId the one person of the household it is for; null for any member, and for outsiders
/// @param holder the name on the card, null where any member of the household or any driver may hold it
/// @param plateMark keyed mark of the plate, for looking it up
/// @param untilDay the last day, null until it is withdrawn
/// @param outings how often one may go out with it, null without limit
/// @param ground why it was issued, or a remark
/// @param endedAt when it was replaced or withdrawn
/// @param lostAt when it was reported lost; stays when it was replaced then
/// @param cardBack whether a card that no longer holds is back in the office
public record Pass(
        PassId id,
        String number,
        PassKind kind,
        @Nullable HouseholdId householdId,
        @Nullable ResidentId residentId,
        @Nullable PersonName holder,
        @Nullable Phone phone,
        @Nullable Plate plate,
        @Nullable String plateMark,
        EntryCategory category,
        PassColour colour,
        LocalDate fromDay,
        @Nullable LocalDate untilDay,
        @Nullable Integer outings,
        @Nullable Confidential ground,
        PassStatus status,
        Instant issuedAt,
        PersonName issuedBy,
        @Nullable PassId replacesId,
        @Nullable PassId replacedById,
        @Nullable Instant endedAt,
        @Nullable Confidential endReason,
        @Nullable Instant lostAt,
        boolean cardBack) {

    /// As it leaves the office.
    static Pass of(
            PassId id,
            String number,
            PassDraft draft,
            @Nullable String plateMark,
            Instant issuedAt,
            PersonName issuedBy,
            @Nullable PassId replaces) {
        return new Pass(
                id,
                number,
                draft.kind(),
                draft.household(),
                draft.resident(),
                draft.holder(),
                draft.phone(),
                draft.plate(),
                plateMark,
                draft.category(),
                draft.colour(),
                draft.fromDay(),
                draft.untilDay(),
                draft.outings(),
                draft.ground(),
                PassStatus.ISSUED,
                issuedAt,
                issuedBy,
                replaces,
                null,
                null,
                null,
                null,
                false);
    }

    /// What it says, as something to issue again.
    public PassDraft draft() {
        return new PassDraft(
                kind,
                householdId,
                residentId,
                holder,
                phone,
                plate,
                category,
                colour,
                fromDay,
                untilDay,
                outings,
                ground);
    }

    /// The number for reading aloud: `100 012`.
    public String spoken() {
        return PassNumber.grouped(number);
    }

    /// What its code says.
    public String code() {
        return PassNumber.code(number);
    }

    /// Whether the day lies between its first and its last.
    public boolean covers(LocalDate day) {
        return !day.isBefore(fromDay) && (untilDay == null || !day.isAfter(untilDay));
    }

    Pass until(@Nullable LocalDate lastDay, @Nullable Integer times) {
        return with(lastDay, times, status, replacedById, endedAt, endReason, lostAt, cardBack);
    }

    Pass lost(@Nullable Instant at) {
        PassStatus now = at == null ? PassStatus.ISSUED : PassStatus.LOST;
        return with(untilDay, outings, now, replacedById, endedAt, endReason, at, cardBack);
    }

    Pass replaced(PassId by, Instant at, @Nullable Confidential reason, boolean back) {
        return with(untilDay, outings, PassStatus.REPLACED, by, at, reason, lostAt, back);
    }

    Pass withdrawn(Instant at, Confidential reason, boolean back) {
        return with(untilDay, outings, PassStatus.WITHDRAWN, null, at, reason, lostAt, back);
    }

    Pass back() {
        return with(untilDay, outings, status, replacedById, endedAt, endReason, lostAt, true);
    }

    private Pass with(
            @Nullable LocalDate lastDay,
            @Nullable Integer times,
            PassStatus now,
            @Nullable PassId by,
            @Nullable Instant ended,
            @Nullable Confidential reason,
            @Nullable Instant lost,
            boolean back) {
        return new Pass(
                id,
                number,
                kind,
                householdId,
                residentId,
                holder,
                phone,
                plate,
                plateMark,
                category,
                colour,
                fromDay,
                lastDay,
                times,
                ground,
                now,
                issuedAt,
                issuedBy,
                replacesId,
                by,
                ended,
                reason,
                lost,
                back);
    }
}
