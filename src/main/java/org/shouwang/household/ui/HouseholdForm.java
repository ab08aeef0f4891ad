package org.shouwang.household.ui;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shouwang.compound.Place;
import org.shouwang.compound.RoomId;
import org.shouwang.core.Confidential;
import org.shouwang.core.PersonName;
import org.shouwang.core.Phone;
import org.shouwang.core.Plate;
import org.shouwang.household.Found;
import org.shouwang.household.Household;
import org.shouwang.household.HouseholdCard;
import org.shouwang.household.HouseholdStatus;
import org.shouwang.household.ResidentIndex;
import org.shouwang.household.Tenure;
import org.shouwang.household.Vehicle;
import org.shouwang.kit.fx.Field;
import org.shouwang.kit.fx.Form;
import org.shouwang.kit.fx.Picker;
import org.shouwang.kit.text.Texts;

/// The registration form on the screen: the household's facts, and a line for each person.
final class HouseholdForm {
    private static final Texts T = Texts.of(HouseholdForm.class);

    /// How wide its card is.
    static final String WIDE = "-fx-min-width: 40em; -fx-pref-width: 66em; -fx-max-width: 66em;";

    private final HouseholdCard base;
    private final @Nullable RoomId fixed;
    private @Nullable Field<Found> door;
    private @Nullable Field<Boolean> shared;
    private final Field<Tenure> tenure;
    private final Field<HouseholdStatus> status;
    private final Field<Integer> count;
    private final Field<String> plates;
    private final Field<Boolean> party;
    private final Field<String> landlord;
    private final Field<String> landlordPhone;
    private final Field<String> registered;
    private final Field<String> pets;
    private final Field<String> note;
    private final PeopleEditor people;

    /// For a new household; at a room that is given, or one that is picked.
    HouseholdForm(Form form, ResidentIndex index, @Nullable Place place) {
        this(form, HouseholdCard.blank(), place, index);
    }

    /// For a household that is stored.
    HouseholdForm(Form form, HouseholdCard card, Place place) {
        this(form, card, place, null);
    }

    private HouseholdForm(Form form, HouseholdCard card, @Nullable Place place, @Nullable ResidentIndex index) {
        base = card;
        fixed = place == null ? null : place.id();
        form.columns(3);
        if (index != null && place == null) {
            Picker<Found> picker = Pickers.door(index);
            door = form.pick(T.get("form.door"), picker, f -> f.required().named("room"));
        }
        Household facts = card.household();
        tenure = form.choice(T.get("form.tenure"), Tenure.class, f -> f.initial(facts.tenure()));
        status = form.choice(
                T.get("form.status"),
                List.of(HouseholdStatus.LIVING, HouseholdStatus.AWAY),
                Texts::name,
                f -> f.initial(facts.status()));
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
        note = form.text(T.get("form.note"), f -> f.initial(words(facts.note())));
        party = form.check(T.get("form.party"), f -> f.initial(facts.partyHousehold()));
        if (index != null) {
            shared = form.check(T.get("form.shared"), f -> f.initial(false));
        }
        form.section(T.get("form.people"));
        people = new PeopleEditor(card.people());
        form.node(people);
    }

    RoomId room() {
        if (fixed != null) {
            return fixed;
        }
        if (door == null) {
            throw new IllegalStateException("No door field");
        }
        return door.require().room();
    }

    boolean shared() {
        return shared != null && Boolean.TRUE.equals(shared.value());
    }

    /// Everything as entered. Fault FORM-11 names a line of people that lacks the name.
    HouseholdCard card() {
        Household facts = base.household()
                .withTenure(tenure.value())
                .withStatus(status.value() == null ? HouseholdStatus.LIVING : status.value())
                .withStatedCount(count.value())
                .withPartyHousehold(Boolean.TRUE.equals(party.value()))
                .withLandlordName(PersonName.orNull(landlord.value()))
                .withLandlordPhone(Phone.orNull(landlordPhone.value()))
                .withRegisteredPlace(Confidential.orNull(registered.value()))
                .withPets(pets.value())
                .withNote(Confidential.orNull(note.value()));
        return new HouseholdCard(facts, people.people(), vehicles());
    }

    /// Cars whose plate stays keep their row.
    private List<Vehicle> vehicles() {
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
