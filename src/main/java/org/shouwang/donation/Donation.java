package org.shouwang.donation;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shouwang.core.Confidential;
import org.shouwang.core.PersonName;
import org.shouwang.core.Phone;

/// A receipt as it stands in the ledger; never changed.
///
/// @param no such as 捐字2026-0007
/// @param wish what the donor wants it to be used for
/// @param reversesId the receipt this counter-entry takes back
/// @param secondPerson who agreed to the counter-entry
public record Donation(
        DonationId id,
        String no,
        LocalDate day,
        Instant at,
        @Nullable PersonName donor,
        DonorKind donorKind,
        @Nullable Phone phone,
        Publication publication,
        @Nullable Confidential wish,
        PersonName receiver,
        @Nullable PersonName witness,
        @Nullable IntentId intentId,
        @Nullable DonationId reversesId,
        @Nullable String reason,
        @Nullable PersonName secondPerson) {
    public Donor giver() {
        return new Donor(donor, donorKind, phone, publication);
    }

    /// The wish in words, empty for none.
    public String directed() {
        return wish == null ? "" : wish.value();
    }

    Donation countered(
            DonationId other, String number, LocalDate on, Instant when, PersonName by, String why, PersonName second) {
        return new Donation(
                other,
                number,
                on,
                when,
                donor,
                donorKind,
                phone,
                publication,
                wish,
                by,
                null,
                intentId,
                id,
                why,
                second);
    }
}
