package org.shouwang.household.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shouwang.core.Confidential;
import org.shouwang.core.PersonName;
import org.shouwang.core.Phone;
import org.shouwang.core.Plate;
import org.shouwang.household.Household;
import org.shouwang.household.HouseholdCard;
import org.shouwang.household.HouseholdStatus;
import org.shouwang.household.Resident;
import org.shouwang.household.Tenure;
import org.shouwang.household.Vehicle;
import org.shouwang.kit.fx.Field;
import org.shouwang.kit.fx.Form;
import org.shouwang.kit.text.Texts;

/// What the registration form asks about the household itself: tenancy, cars, registration.
final class HouseholdFields {
    private static final Texts T = Texts.of(HouseholdFields.class);

    private final HouseholdCard base;
    private final Field<Tenure> tenure;
    private final Field<HouseholdStatus> status;
    private final Field<Integer> count;
    private final Field<String> plates;
    private final Field<Boolean> party;
    private final Field<String> landlord;
    private final Field<String> landlordPhone;
    private final Field<LocalDate> rentedFrom;
    private final Field<LocalDate> rentedUntil;
    private final Field<LocalDate> since;
    private final Field<String> registered;
    private final Field<String> pets;
    private final Field<String> note;
    private final Field<String> registeredBy;
    private final Field<LocalDate> registeredOn;

    HouseholdFields(Form form, HouseholdCard card, Clock clock) {
        base = card;
        Household facts = card.household();
        boolean gone = !facts.status().counts();
        form.section(T.get("form.facts"));
        form.columns(3);
        tenure = form.choice(T.get("form.tenure"), Tenure.class, f -> f.initial(facts.tenure()));
        status = form.choice(
                T.get("form.status"),
                gone ? List.of(facts.status()) : List.of(HouseholdStatus.LIVING, HouseholdStatus.AWAY),
                Texts::name,
                f -> f.initial(facts.status()));
        since = form.date(T.get("form.since"), clock, f -> f.initial(facts.since()));
        count = form.number(T.get("form.count"), f -> f.initial(facts.statedCount()));
        String cars = String.join(
                " ", card.vehicles().stream().map(car -> car.plate().value()).toList());
        plates = form.text(T.get("form.plates"), f -> f.initial(cars));
        registered = form.text(T.get("form.registeredPlace"), f -> f.initial(words(facts.registeredPlace())));
        landlord = form.text(
                T.get("form.landlord"),
                f -> f.initial(
                        facts.landlordName() == null
                                ? null
                                : facts.landlordName().value()));
        landlordPhone = form.text(
                T.get("form.landlordPhone"),
                f -> f.initial(
                        facts.landlordPhone() == null
                                ? null
                                : facts.landlordPhone().value()));
        pets = form.text(T.get("form.pets"), f -> f.initial(facts.pets()));
        rentedFrom = form.date(T.get("form.rentedFrom"), clock, f -> f.initial(facts.rentedFrom()));
        rentedUntil = form.date(T.get("form.rentedUntil"), clock, f -> f.initial(facts.rentedUntil()));
        party = form.check(
                T.get("form.party"), f -> f.initial(facts.partyHousehold()).hint(T.get("form.party.hint")));
        registeredBy = form.text(
                T.get("form.registeredBy"),
                f -> f.initial(
                        facts.registeredBy() == null
                                ? null
                                : facts.registeredBy().value()));
        registeredOn = form.date(T.get("form.registeredOn"), clock, f -> f.initial(facts.registeredOn()));
        note = form.text(T.get("form.note"), f -> f.initial(words(facts.note())));
    }

    /// A Party member at home makes it likely that this is a Party household; the tick stays with the user.
    void hint(List<Resident> people) {
        String member = T.get("political.party");
        boolean likely = people.stream()
                .anyMatch(person -> person.politicalStatus() != null
                        && person.politicalStatus().startsWith(member));
        party.hint(
                likely && !Boolean.TRUE.equals(party.value()) ? T.get("form.party.likely") : T.get("form.party.hint"));
    }

    Household household() {
        return base.household()
                .withTenure(tenure.value())
                .withStatus(status.value() == null ? HouseholdStatus.LIVING : status.value())
                .withSince(since.value())
                .withStatedCount(count.value())
                .withPartyHousehold(Boolean.TRUE.equals(party.value()))
                .withLandlordName(PersonName.orNull(landlord.value()))
                .withLandlordPhone(Phone.orNull(landlordPhone.value()))
                .withRentedFrom(rentedFrom.value())
                .withRentedUntil(rentedUntil.value())
                .withRegisteredPlace(Confidential.orNull(registered.value()))
                .withPets(pets.value())
                .withRegisteredBy(PersonName.orNull(registeredBy.value()))
                .withRegisteredOn(registeredOn.value())
                .withNote(Confidential.orNull(note.value()));
    }

    /// Cars whose plate stays keep their row.
    List<Vehicle> vehicles() {
        String typed = plates.value();
        List<Vehicle> cars = new ArrayList<>();
        if (typed != null) {
            for (String one : Arrays.asList(typed.strip().split("[\\s,;\uff0c\u3001\uff1b]+", -1))) {
                Plate plate = new Plate(one);
                cars.add(base.vehicles().stream()
                        .filter(car -> car.plate().normalised().equals(plate.normalised()))
                        .findFirst()
                        .orElse(Vehicle.plated(plate)));
            }
        }
        return cars;
    }

    private static @Nullable String words(@Nullable Confidential words) {
        return words == null ? null : words.value();
    }
}
