package org.shouwang.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shouwang.core.Confidential;
import org.shouwang.core.Dwelling;
import org.shouwang.core.IdNumber;
import org.shouwang.core.PersonName;
import org.shouwang.core.Plate;
import org.shouwang.core.Surroundings;
import org.shouwang.household.Household;
import org.shouwang.household.HouseholdId;
import org.shouwang.household.HouseholdStatus;
import org.shouwang.household.IdKind;
import org.shouwang.household.Residence;
import org.shouwang.household.Resident;
import org.shouwang.household.ResidentId;
import org.shouwang.household.ResidentStatus;
import org.shouwang.household.Sex;
import org.shouwang.household.Tenure;
import org.shouwang.kit.text.Texts;

/// Turns a row of a list into a door, household facts and people.
final class RowReader {
    /// Somebody whose name the list leaves out; numbered when the household is put together.
    static final String NAMELESS = Texts.of(RowReader.class).get("nameless");

    private static final Texts T = Texts.of(RowReader.class);

    private final HeadingWords words;
    private final DoorReader doors;
    private final Map<String, String> kins = new HashMap<>();
    private final MemberWords members;
    private int masked;

    /// @param known of the compound, from the registry
    RowReader(HeadingWords words, Surroundings known) {
        this.words = words;
        this.doors = new DoorReader(words, known);
        this.members = new MemberWords(words);
    }

    ReadRow read(SourceRow row) {
        Answers answers = new Answers(words, row);
        Dwelling door = doors.read(row, answers).orElse(null);
        Household household = household(answers);
        OwnerKind kind = OwnerKind.of(row.text(Heading.OWNER_KIND), words);
        List<Resident> people = people(row, answers);
        if (kind == OwnerKind.FAMILY) {
            people.replaceAll(
                    person -> person.kinship() == null ? person.withKinship(T.get("kinship.family")) : person);
        }
        List<Plate> plates = words.apart(row.text(Heading.PLATES).replace(' ', '\n')).stream()
                .map(Plate::new)
                .toList();
        Household whole = vacant(row, household, people, answers);
        return new ReadRow(row, door, kind, tenured(whole, kind), people, plates, answers.complaints());
    }

    /// A dwelling where nobody lives: the one who is named all the same is its owner.
    private Household vacant(SourceRow row, Household household, List<Resident> people, Answers answers) {
        boolean said = words.says("nobody", row.text(Heading.NAME))
                || words.says("nobody", row.text(Heading.HOUSEHOLDER_NAME));
        boolean empty = household.status() == HouseholdStatus.VACANT || said && people.isEmpty();
        if (!empty || people.isEmpty()) {
            return empty ? household.withStatus(HouseholdStatus.VACANT) : household;
        }
        if (people.size() > 1) {
            answers.complain(Heading.HOUSEHOLD_STATUS, T.get("vacant.people", people.size()));
            return household;
        }
        Resident owner = people.removeFirst();
        Household kept = household.landlordName() == null ? household.withLandlordName(owner.name()) : household;
        IdNumber number = owner.idNumber();
        Household noted =
                number == null ? kept : kept.withNote(new Confidential(T.get("vacant.owner", number.value())));
        return noted.landlordPhone() == null ? noted.withLandlordPhone(owner.phone()) : noted;
    }

    /// How many identity numbers were masked and tell nothing.
    int masked() {
        return masked;
    }

    private Household household(Answers answers) {
        HouseholdStatus status = answers.choice(Heading.HOUSEHOLD_STATUS, HouseholdStatus.class);
        Household facts = Household.blank()
                .withTenure(answers.choice(Heading.TENURE, Tenure.class))
                .withLandlordName(PersonName.orNull(answers.text(Heading.LANDLORD_NAME)))
                .withLandlordPhone(answers.phone(Heading.LANDLORD_PHONE))
                .withRegisteredPlace(answers.confidential(Heading.REGISTERED_PLACE))
                .withStatedCount(stated(answers))
                .withPartyHousehold(answers.yes(Heading.PARTY_HOUSEHOLD))
                .withPets(answers.text(Heading.PETS))
                .withSince(answers.date(Heading.SINCE))
                .withRentedFrom(answers.date(Heading.RENTED_FROM))
                .withRentedUntil(answers.date(Heading.RENTED_UNTIL))
                .withRegisteredBy(PersonName.orNull(answers.text(Heading.REGISTERED_BY)))
                .withRegisteredOn(answers.date(Heading.REGISTERED_ON));
        return status == null ? facts : facts.withStatus(status);
    }

    /// A column of members may only count them.
    private static @Nullable Integer stated(Answers answers) {
        String members = answers.text(Heading.MEMBERS);
        return answers.text(Heading.STATED_COUNT) == null && members != null && MemberWords.count(members)
                ? answers.count(Heading.MEMBERS)
                : answers.count(Heading.STATED_COUNT);
    }

    private static Household tenured(Household household, @Nullable OwnerKind kind) {
        boolean told = household.tenure() != null || kind == null || kind == OwnerKind.FAMILY;
        return told ? household : household.withTenure(kind == OwnerKind.TENANT ? Tenure.RENTED : Tenure.OWNED);
    }

    private List<Resident> people(SourceRow row, Answers answers) {
        List<Resident> people = new ArrayList<>();
        List<String> names = somebody(row.text(Heading.NAME));
        boolean headed = row.has(Heading.HOUSEHOLDER_NAME);
        String householder = row.text(headed ? Heading.HOUSEHOLDER_NAME : Heading.OWNER_NAME);
        boolean alone = row.columns().of(Heading.NAME, 0) < 0;
        if (alone && !householder.isEmpty()) {
            List<String> owners = somebody(householder);
            owners.stream()
                    .limit(1)
                    .forEach(name -> people.add(first(row, answers, name, true).withHouseholder(headed)));
            owners.stream().skip(1).forEach(name -> people.add(another(name)));
        }
        if (!names.isEmpty()) {
            people.add(first(row, answers, names.getFirst(), alone));
            names.stream().skip(1).forEach(name -> people.add(another(name)));
        }
        boolean somebody = row.has(Heading.ID_NUMBER)
                || !alone && row.has(Heading.KINSHIP)
                || row.has(Heading.SEX) && row.has(Heading.BIRTH_DATE);
        if (people.isEmpty() && somebody) {
            people.add(first(row, answers, NAMELESS, alone));
        }
        for (int person : row.columns().persons()) {
            further(row.of(person), answers, people);
        }
        if (!MemberWords.count(row.text(Heading.MEMBERS))) {
            for (Resident member : members.read(row.text(Heading.MEMBERS))) {
                if (people.stream().noneMatch(known -> known.name().equals(member.name()))) {
                    people.add(member);
                }
            }
        }
        return people;
    }

    /// The names in a cell; none where it says that nobody lives there.
    private List<String> somebody(String cell) {
        return words.says("nobody", cell) ? List.of() : members.apart(cell);
    }

    private Resident another(String name) {
        return Resident.named(MemberWords.bare(name)).withKinship(members.kinship(name));
    }

    /// Who of the household the title of a column speaks of, `""` where it says no kinship.
    private String kin(String title) {
        return kins.computeIfAbsent(title, written -> {
            Title read = Title.of(written, words);
            return read.about() == Title.About.MEMBER ? read.kin() : "";
        });
    }

    /// With the kinship that the column says, where no other is told.
    private static Resident related(Resident person, String kin) {
        return kin.isEmpty() || person.kinship() != null ? person : person.withKinship(kin);
    }

    /// Another person of the same row; one who was named as householder before is told of more fully.
    private void further(SourceRow row, Answers answers, List<Resident> people) {
        Answers own = new Answers(words, row);
        String kin = kin(row.title(Heading.NAME));
        List<String> names = somebody(row.text(Heading.NAME));
        if (!names.isEmpty()) {
            Resident person = related(first(row, own, names.getFirst(), false), kin);
            Resident head = people.isEmpty() ? null : people.getFirst();
            if (head != null && head.name().equals(person.name()) && head.householder() && head.idNumber() == null) {
                people.set(
                        0,
                        person.withHouseholder(true).withPhone(person.phone() == null ? head.phone() : person.phone()));
            } else {
                people.add(person);
            }
            names.stream().skip(1).forEach(name -> people.add(related(another(name), kin)));
        } else if (row.has(Heading.ID_NUMBER) || row.has(Heading.KINSHIP) || row.has(Heading.PHONE)) {
            people.add(related(first(row, own, NAMELESS, false), kin));
        }
        answers.complaints().addAll(own.complaints());
    }

    private Resident first(SourceRow row, Answers answers, String written, boolean alone) {
        String name = MemberWords.bare(written);
        String told = answers.text(Heading.KINSHIP);
        String kinship = told == null ? members.kinship(written) : told;
        boolean householder = (kinship != null && words.says("householder", kinship))
                || answers.yes(Heading.IS_HOUSEHOLDER)
                || written.equals(row.text(Heading.HOUSEHOLDER_NAME));
        IdNumber number = answers.idNumber();
        masked += row.text(Heading.ID_NUMBER).contains("*") ? 1 : 0;
        ResidentStatus status = answers.choice(Heading.RESIDENT_STATUS, ResidentStatus.class);
        Heading phone = alone && row.has(Heading.HOUSEHOLDER_PHONE) ? Heading.HOUSEHOLDER_PHONE : Heading.PHONE;
        Confidential care =
                alone && row.columns().of(Heading.MEMBERS, 0) >= 0 ? null : answers.confidential(Heading.CARE_NEEDS);
        return new Resident(
                ResidentId.NEW,
                HouseholdId.NEW,
                0,
                new PersonName(name),
                kinship,
                householder,
                sex(row, answers),
                idKind(answers, number),
                number,
                null,
                answers.birth(number),
                answers.text(Heading.ETHNICITY),
                answers.text(Heading.EDUCATION),
                answers.text(Heading.POLITICAL_STATUS),
                answers.confidential(Heading.EMPLOYER),
                answers.phone(phone),
                answers.choice(Heading.RESIDENCE, Residence.class),
                answers.yes(Heading.SEPARATED),
                care,
                answers.count(Heading.VACCINE_DOSES),
                answers.confidential(Heading.NOTE),
                status == null ? ResidentStatus.LIVING : status,
                answers.date(Heading.STATUS_SINCE),
                answers.date(Heading.BACK_ON),
                null);
    }

    private @Nullable Sex sex(SourceRow row, Answers answers) {
        String text = row.text(Heading.SEX);
        if (text.isEmpty()) {
            return null;
        }
        if (words.says("male", text)) {
            return Sex.MALE;
        }
        if (words.says("female", text)) {
            return Sex.FEMALE;
        }
        answers.complain(Heading.SEX, T.get("choice.unknown", text));
        return null;
    }

    private static @Nullable IdKind idKind(Answers answers, @Nullable IdNumber number) {
        IdKind told = answers.choice(Heading.ID_KIND, IdKind.class);
        return told != null || number == null ? told : IdKind.RESIDENT_ID;
    }
}
