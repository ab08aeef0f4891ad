package org.shouwang.donation;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shouwang.core.Confidential;
import org.shouwang.core.PersonName;
import org.shouwang.core.Phone;

/// An offer: who wants to give what, and what the branch answered.
///
/// @param gifts as typed, one gift a line; see `GiftText`
/// @param expectedOn the day it shall come
/// @param wish what it shall be used for
/// @param reason why it was declined
public record Intent(
        IntentId id,
        LocalDate offeredOn,
        @Nullable PersonName donor,
        DonorKind donorKind,
        @Nullable Phone phone,
        Publication publication,
        GiftKind kind,
        String gifts,
        @Nullable LocalDate expectedOn,
        @Nullable Confidential wish,
        @Nullable Confidential note,
        IntentState state,
        @Nullable String reason,
        @Nullable Instant answeredAt) {
    static Intent of(IntentId id, IntentDraft draft) {
        Donor donor = draft.donor();
        return new Intent(
                id,
                draft.offeredOn(),
                donor.name(),
                donor.kind(),
                donor.phone(),
                donor.publication(),
                GiftText.kind(draft.gifts(), draft.offeredOn()),
                draft.gifts().strip(),
                draft.expectedOn(),
                Confidential.orNull(draft.wish()),
                Confidential.orNull(draft.note()),
                IntentState.OFFERED,
                null,
                null);
    }

    public Donor giver() {
        return new Donor(donor, donorKind, phone, publication);
    }

    /// Whether somebody waits for an answer or for the goods.
    public boolean open() {
        return state == IntentState.OFFERED || state == IntentState.ACCEPTED;
    }

    Intent answered(IntentState now, @Nullable String why, @Nullable Instant at) {
        return new Intent(
                id, offeredOn, donor, donorKind, phone, publication, kind, gifts, expectedOn, wish, note, now, why, at);
    }

    Intent changed(IntentDraft draft) {
        return of(id, draft).answered(state, reason, answeredAt);
    }
}
