package org.shouwang.exchange;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.shouwang.core.Confidential;
import org.shouwang.core.IdNumber;
import org.shouwang.core.PersonName;
import org.shouwang.core.Phone;
import org.shouwang.household.Fact;
import org.shouwang.household.Household;
import org.shouwang.household.Residence;
import org.shouwang.household.Resident;
import org.shouwang.household.ResidentStatus;
import org.shouwang.household.Sex;
import org.shouwang.household.Tenure;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.text.Fold;
import org.shouwang.kit.text.Texts;

/// The columns that can be handed out to the heads and come back.
final class HandFields {
    private static final Texts T = Texts.of(HandFields.class);
    private static final HeadingWords WORDS = new HeadingWords();

    private HandFields() {}

    /// Of persons; the name comes first.
    ///
    /// @param fullIds whether identity numbers are written out
    static List<HandField<Resident>> persons(boolean fullIds) {
        return List.of(
                field(Heading.NAME, 10, Resident::name, (p, text) -> p.withName(new PersonName(needed(text)))),
                field(Heading.KINSHIP, 10, HandFields::kinship, (p, text) -> p.withKinship(orNull(text))),
                field(Heading.SEX, 5, Resident::sex, (p, text) -> p.withSex(choice(Heading.SEX, Sex.class, text))),
                new HandField<>(Heading.ID_NUMBER, 20, p -> id(p, fullIds), HandFields::withId),
                field(
                        Heading.BIRTH_DATE,
                        12,
                        Resident::birthDate,
                        (p, text) -> p.withBirthDate(day(Heading.BIRTH_DATE, text))),
                field(Heading.ETHNICITY, 7, Resident::ethnicity, (p, text) -> p.withEthnicity(orNull(text))),
                field(Heading.EDUCATION, 8, Resident::education, (p, text) -> p.withEducation(orNull(text))),
                field(
                        Heading.POLITICAL_STATUS,
                        12,
                        Resident::politicalStatus,
                        (p, text) -> p.withPoliticalStatus(orNull(text))),
                field(Heading.EMPLOYER, 16, Resident::employer, (p, text) -> p.withEmployer(Confidential.orNull(text))),
                field(Heading.PHONE, 14, Resident::phone, (p, text) -> p.withPhone(phone(Heading.PHONE, text))),
                field(
                        Heading.RESIDENCE,
                        10,
                        Resident::residence,
                        (p, text) -> p.withResidence(choice(Heading.RESIDENCE, Residence.class, text))),
                new HandField<>(
                        Heading.SEPARATED,
                        8,
                        p -> yes(p.separated()),
                        (p, text) -> p.withSeparated(WORDS.says("yes", text))),
                field(
                        Heading.CARE_NEEDS,
                        14,
                        Resident::careNeeds,
                        (p, text) -> p.withCareNeeds(Confidential.orNull(text))),
                field(
                        Heading.VACCINE_DOSES,
                        8,
                        Resident::vaccineDoses,
                        (p, text) -> p.withVaccineDoses(count(Heading.VACCINE_DOSES, text))),
                field(Heading.RESIDENT_STATUS, 8, Resident::status, (p, text) -> p.withStatus(status(text))),
                field(Heading.NOTE, 16, Resident::note, (p, text) -> p.withNote(Confidential.orNull(text))));
    }

    /// Of households.
    static List<HandField<Household>> households() {
        return List.of(
                field(
                        Heading.TENURE,
                        9,
                        Household::tenure,
                        (h, text) -> h.withTenure(choice(Heading.TENURE, Tenure.class, text))),
                field(
                        Heading.LANDLORD_NAME,
                        10,
                        Household::landlordName,
                        (h, text) -> h.withLandlordName(PersonName.orNull(text))),
                field(
                        Heading.LANDLORD_PHONE,
                        14,
                        Household::landlordPhone,
                        (h, text) -> h.withLandlordPhone(phone(Heading.LANDLORD_PHONE, text))),
                field(
                        Heading.REGISTERED_PLACE,
                        18,
                        Household::registeredPlace,
                        (h, text) -> h.withRegisteredPlace(Confidential.orNull(text))),
                field(
                        Heading.STATED_COUNT,
                        9,
                        Household::statedCount,
                        (h, text) -> h.withStatedCount(count(Heading.STATED_COUNT, text))),
                new HandField<>(
                        Heading.PARTY_HOUSEHOLD,
                        7,
                        h -> yes(h.partyHousehold()),
                        (h, text) -> h.withPartyHousehold(WORDS.says("yes", text))),
                field(Heading.PETS, 10, Household::pets, (h, text) -> h.withPets(orNull(text))),
                field(Heading.NOTE, 20, Household::note, (h, text) -> h.withNote(Confidential.orNull(text))));
    }

    private static <T> HandField<T> field(
            Heading heading, int width, Function<T, @Nullable Object> value, BiFunction<T, String, T> set) {
        return new HandField<>(heading, width, new Fact<>(Texts.name(heading), value)::shown, set);
    }

    private static String kinship(Resident person) {
        return person.kinship() == null && person.householder() ? T.get("hand.householder") : words(person.kinship());
    }

    private static String words(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static String yes(boolean flag) {
        return flag ? T.get("hand.yes") : "";
    }

    private static String id(Resident person, boolean full) {
        IdNumber number = person.idNumber();
        return number == null ? "" : full ? number.value() : number.masked();
    }

    private static Resident withId(Resident person, String text) {
        if (text.contains("*")) {
            throw unread(Heading.ID_NUMBER, text);
        }
        return person.withIdNumber(IdNumber.orNull(text));
    }

    private static @Nullable String orNull(String text) {
        return text.isBlank() ? null : text.strip();
    }

    private static String needed(String text) {
        if (text.isBlank()) {
            throw new Fault("EXCHANGE-11", T.get("hand.nameless"));
        }
        return text.strip();
    }

    private static @Nullable Phone phone(Heading heading, String text) {
        if (Phone.isSpoilt(text) || text.contains("*")) {
            throw unread(heading, text);
        }
        return Phone.orNull(text);
    }

    private static @Nullable LocalDate day(Heading heading, String text) {
        if (text.isBlank()) {
            return null;
        }
        try {
            return DateWords.day(text).orElseThrow(() -> unread(heading, text));
        } catch (DateTimeException e) {
            throw new Fault("EXCHANGE-12", T.get("hand.unread", Texts.name(heading), text), e);
        }
    }

    private static @Nullable Integer count(Heading heading, String text) {
        if (text.isBlank()) {
            return null;
        }
        String plain = Fold.key(text).replaceAll("\\D+$", "");
        if (!plain.matches("\\d{1,3}")) {
            throw unread(heading, text);
        }
        return Integer.valueOf(plain);
    }

    private static ResidentStatus status(String text) {
        ResidentStatus read = choice(Heading.RESIDENT_STATUS, ResidentStatus.class, text);
        return read == null ? ResidentStatus.LIVING : read;
    }

    private static <E extends Enum<E>> @Nullable E choice(Heading heading, Class<E> type, String text) {
        if (text.isBlank()) {
            return null;
        }
        String plain = Fold.key(text);
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> {
                    String name = Fold.key(Texts.name(constant));
                    return name.equals(plain) || plain.length() >= 2 && (name.contains(plain) || plain.contains(name));
                })
                .findFirst()
                .orElseThrow(() -> unread(heading, text));
    }

    private static Fault unread(Heading heading, String text) {
        return new Fault("EXCHANGE-12", T.get("hand.unread", Texts.name(heading), text));
    }
}
