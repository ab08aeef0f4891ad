package org.shouwang.donation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shouwang.core.PersonName;
import org.shouwang.fund.FundId;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.text.Texts;

/// A donation as it is received, before it is booked.
///
/// @param wish what the donor wants it to be used for
/// @param receiver who takes it; null for the user of the program
/// @param intent the offer it fulfils
/// @param fund where money goes; null for the first running fund of donations, which is opened where there is none
public record DonationDraft(
        Donor donor,
        List<Gift> gifts,
        LocalDate day,
        @Nullable String wish,
        @Nullable PersonName receiver,
        @Nullable PersonName witness,
        @Nullable IntentId intent,
        @Nullable FundId fund) {
    private static final Texts T = Texts.of(DonationDraft.class);

    public DonationDraft {
        gifts = List.copyOf(gifts);
    }

    public static DonationDraft of(Donor donor, List<Gift> gifts, LocalDate day) {
        return new DonationDraft(donor, gifts, day, null, null, null, null, null);
    }

    public DonationDraft wish(@Nullable String words) {
        return new DonationDraft(donor, gifts, day, words, receiver, witness, intent, fund);
    }

    public DonationDraft people(@Nullable PersonName who, @Nullable PersonName looksOn) {
        return new DonationDraft(donor, gifts, day, wish, who, looksOn, intent, fund);
    }

    public DonationDraft fulfils(@Nullable IntentId offer) {
        return new DonationDraft(donor, gifts, day, wish, receiver, witness, offer, fund);
    }

    public DonationDraft into(@Nullable FundId own) {
        return new DonationDraft(donor, gifts, day, wish, receiver, witness, intent, own);
    }

    /// @throws Fault DONATION-01 nothing is given, DONATION-05 a gift that is not clear, DONATION-07 a value
    /// without its ground, DONATION-09 a day in the future, DONATION-10 the witness is the receiver,
    /// NAME-01 digits for a name
    void check(LocalDate today, PersonName by) {
        if (gifts.isEmpty()) {
            throw new Fault("DONATION-01", T.get("fault.nothing")).at("gifts");
        }
        for (int i = 0; i < gifts.size(); i++) {
            Gift gift = gifts.get(i);
            if (gift.doubt() != null) {
                throw new Fault("DONATION-05", T.get("fault.doubt", i + 1, gift.words(), gift.doubt())).at("gifts");
            }
            if (!gift.isMoney() && gift.money() != null && gift.ground() == ValueGround.NONE) {
                throw new Fault(
                                "DONATION-07",
                                T.get("fault.ground", gift.words(), gift.money().text()))
                        .at("gifts");
            }
        }
        if (day.isAfter(today)) {
            throw new Fault("DONATION-09", T.get("fault.future", day)).at("day");
        }
        PersonName.checked(donor.name(), "donor");
        PersonName.checked(receiver, "receiver");
        PersonName.checked(witness, "witness");
        if (by.equals(witness)) {
            throw new Fault("DONATION-10", T.get("fault.witness", by.value())).at("witness");
        }
    }
}
