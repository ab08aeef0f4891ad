package org.shouwang.household;

import java.util.List;
import java.util.Objects;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.shouwang.core.IdNumber;
import org.shouwang.kit.text.Texts;

/// One field of a person, to choose between two records: its name, its words, and how it goes from one to the other.
public record PersonField(String label, Function<Resident, @Nullable Object> value, BinaryOperator<Resident> copy) {
    private static final Texts T = Texts.of(PersonField.class);

    /// In the order of the form.
    public static final List<PersonField> ALL = List.of(
            new PersonField(T.get("fact.name"), Resident::name, (to, from) -> to.withName(from.name())),
            new PersonField(T.get("fact.sex"), Resident::sex, (to, from) -> to.withSex(from.sex())),
            new PersonField(T.get("fact.idKind"), Resident::idKind, (to, from) -> to.withIdKind(from.idKind())),
            new PersonField(T.get("fact.idNumber"), Resident::idNumber, (to, from) -> to.withIdNumber(from.idNumber())),
            new PersonField(
                    T.get("fact.birthDate"), Resident::birthDate, (to, from) -> to.withBirthDate(from.birthDate())),
            new PersonField(T.get("fact.phone"), Resident::phone, (to, from) -> to.withPhone(from.phone())),
            new PersonField(
                    T.get("fact.politicalStatus"),
                    Resident::politicalStatus,
                    (to, from) -> to.withPoliticalStatus(from.politicalStatus())),
            new PersonField(
                    T.get("fact.ethnicity"), Resident::ethnicity, (to, from) -> to.withEthnicity(from.ethnicity())),
            new PersonField(
                    T.get("fact.education"), Resident::education, (to, from) -> to.withEducation(from.education())),
            new PersonField(T.get("fact.employer"), Resident::employer, (to, from) -> to.withEmployer(from.employer())),
            new PersonField(
                    T.get("fact.residence"), Resident::residence, (to, from) -> to.withResidence(from.residence())),
            new PersonField(
                    T.get("fact.separated"), Resident::separated, (to, from) -> to.withSeparated(from.separated())),
            new PersonField(
                    T.get("fact.careNeeds"), Resident::careNeeds, (to, from) -> to.withCareNeeds(from.careNeeds())),
            new PersonField(
                    T.get("fact.vaccineDoses"),
                    Resident::vaccineDoses,
                    (to, from) -> to.withVaccineDoses(from.vaccineDoses())),
            new PersonField(T.get("fact.note"), Resident::note, (to, from) -> to.withNote(from.note())));

    /// As words, `""` for nothing.
    public String shown(Resident person) {
        return Fact.words(value.apply(person));
    }

    /// As words; of an identity number only its beginning and end.
    public String masked(Resident person) {
        return value.apply(person) instanceof IdNumber number ? number.masked() : shown(person);
    }

    public boolean differs(Resident one, Resident other) {
        return !Objects.equals(value.apply(one), value.apply(other));
    }

    /// Whether only `other` says anything.
    public boolean onlyIn(Resident other, Resident one) {
        return shown(one).isEmpty() && !shown(other).isEmpty();
    }
}
