package org.shouwang.app.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.shouwang.core.Confidential;
import org.shouwang.core.PersonName;
import org.shouwang.household.Household;
import org.shouwang.household.HouseholdCard;
import org.shouwang.household.IdKind;
import org.shouwang.household.Residence;
import org.shouwang.household.Resident;
import org.shouwang.household.Sex;
import org.shouwang.household.Tenure;

/// 712 made-up households of 2,132 people.
final class SampleHouseholds {
    static final int HOUSEHOLDS = 712;
    static final int PEOPLE = 2_132;

    private final MadeUp madeUp;
    private final LocalDate since;

    SampleHouseholds(MadeUp madeUp, LocalDate since) {
        this.madeUp = madeUp;
        this.since = since;
    }

    List<HouseholdCard> cards() {
        return sizes().stream().map(this::card).toList();
    }

    /// Between one and six people, {@link #PEOPLE} in all.
    private List<Integer> sizes() {
        List<Integer> usual = List.of(1, 2, 2, 3, 3, 3, 3, 4, 4, 5);
        List<Integer> sizes = new ArrayList<>();
        for (int i = 0; i < HOUSEHOLDS; i++) {
            sizes.add(madeUp.pick(usual));
        }
        int sum = sizes.stream().mapToInt(Integer::intValue).sum();
        while (sum != PEOPLE) {
            int at = madeUp.number(HOUSEHOLDS);
            int step = Integer.signum(PEOPLE - sum);
            int size = sizes.get(at) + step;
            if (size >= 1 && size <= 6) {
                sizes.set(at, size);
                sum += step;
            }
        }
        Collections.shuffle(sizes, madeUp.random());
        return sizes;
    }

    private HouseholdCard card(int size) {
        boolean rented = madeUp.oneIn(5);
        Household household = Household.blank()
                .withTenure(rented ? Tenure.RENTED : Tenure.OWNED)
                .withRegisteredPlace(new Confidential(madeUp.pick("registeredPlaces")))
                .withStatedCount(size)
                .withPartyHousehold(madeUp.oneIn(16))
                .withSince(since.minusDays(madeUp.number(3_000)))
                .withUpdatedOn(since);
        if (rented) {
            household = household
                    .withLandlordName(madeUp.name(madeUp.surname(), true))
                    .withLandlordPhone(madeUp.phone());
        }
        HouseholdCard card = HouseholdCard.blank().with(household);
        String surname = madeUp.surname();
        LocalDate birth = madeUp.birth(1945, 50);
        boolean male = !madeUp.oneIn(3);
        card = card.with(person(madeUp.name(surname, male), male, birth, "self", rented, size == 1)
                .withHouseholder(true));
        if (size > 1) {
            card = card.with(person(
                    madeUp.name(madeUp.surname(), !male),
                    !male,
                    birth.plusDays(madeUp.number(2_000)),
                    "spouse",
                    rented,
                    false));
        }
        for (int i = 2; i < size; i++) {
            boolean boy = madeUp.oneIn(2);
            boolean parent = i > 3;
            LocalDate born = parent ? birth.minusYears(25) : birth.plusYears(24).plusDays(madeUp.number(2_500));
            card = card.with(person(
                    unlike(card, surname, boy),
                    boy,
                    born,
                    parent ? "parent" : boy ? "son" : "daughter",
                    rented,
                    false));
        }
        return madeUp.oneIn(3) ? card.with(madeUp.plate()) : card;
    }

    /// A name that nobody of the household bears.
    private PersonName unlike(HouseholdCard card, String surname, boolean male) {
        PersonName name = madeUp.name(surname, male);
        while (card.people().stream().map(Resident::name).toList().contains(name)) {
            name = madeUp.name(surname, male);
        }
        return name;
    }

    private Resident person(
            PersonName name, boolean male, LocalDate birth, String kinship, boolean rented, boolean alone) {
        int age = since.getYear() - birth.getYear();
        boolean grown = age >= 18;
        Resident person = Resident.named(name.value())
                .withKinship(madeUp.word(kinship))
                .withSex(male ? Sex.MALE : Sex.FEMALE)
                .withBirthDate(birth)
                .withEthnicity(madeUp.word("han"))
                .withResidence(rented ? Residence.TEMPORARY : Residence.REGISTERED)
                .withSeparated(madeUp.oneIn(20));
        if (birth.getYear() < 2000) {
            person = person.withIdKind(IdKind.RESIDENT_ID).withIdNumber(madeUp.idNumber(birth, male));
        }
        if (grown) {
            person = person.withPoliticalStatus(madeUp.pick("political")).withEducation(madeUp.pick("education"));
        }
        if (age >= 12 && (kinship.equals("self") || !madeUp.oneIn(4))) {
            person = person.withPhone(madeUp.phone());
        }
        if (grown && age < 60 && madeUp.oneIn(3)) {
            person = person.withEmployer(new Confidential(madeUp.pick("employers")));
        }
        if (age >= 70 && (alone || madeUp.oneIn(6))) {
            person = person.withCareNeeds(
                    new Confidential(alone ? madeUp.words("careNeeds").getFirst() : madeUp.pick("careNeeds")));
        }
        return person.withVaccineDoses(madeUp.number(4));
    }
}
