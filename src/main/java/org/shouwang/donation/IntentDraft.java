package org.shouwang.donation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shouwang.core.PersonName;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.text.Texts;

/// An offer as typed; the parts are those of `Intent`.
public record IntentDraft(
        Donor donor,
        String gifts,
        LocalDate offeredOn,
        @Nullable LocalDate expectedOn,
        @Nullable String wish,
        @Nullable String note) {
    private static final Texts T = Texts.of(IntentDraft.class);

    public static IntentDraft of(Donor donor, String gifts, LocalDate offeredOn) {
        return new IntentDraft(donor, gifts, offeredOn, null, null, null);
    }

    /// @throws Fault DONATION-01 nothing is offered, NAME-01 digits for a name
    void check() {
        if (gifts.isBlank()) {
            throw new Fault("DONATION-01", T.get("fault.nothing")).at("gifts");
        }
        PersonName.checked(donor.name(), "donor");
    }
}
