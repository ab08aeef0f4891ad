package org.shouwang.household.ui;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shouwang.core.Confidential;
import org.shouwang.core.IdNumber;
import org.shouwang.core.PersonName;
import org.shouwang.core.Phone;
import org.shouwang.household.IdKind;
import org.shouwang.household.Residence;
import org.shouwang.household.Resident;
import org.shouwang.household.ResidentStatus;
import org.shouwang.household.Sex;
import org.shouwang.kit.fx.Field;
import org.shouwang.kit.fx.Form;
import org.shouwang.kit.text.Texts;

/// Everything that is asked about one person.
final class ResidentForm {
    private static final Texts T = Texts.of(ResidentForm.class);

    private final Resident base;
    private final Field<String> name;
    private final Field<String> kinship;
    private final Field<Sex> sex;
    private final Field<IdKind> idKind;
    private final Field<String> id;
    private final Field<LocalDate> birth;
    private final Field<String> phone;
    private final Field<String> political;
    private final Field<String> ethnicity;
    private final Field<String> education;
    private final Field<String> employer;
    private final Field<Residence> residence;
    private final Field<ResidentStatus> status;
    private final Field<Integer> doses;
    private final Field<Boolean> separated;
    private final Field<String> care;
    private final Field<String> note;

    ResidentForm(Form form, @Nullable Resident person, Clock clock) {
        base = person == null ? Resident.named("?") : person;
        form.columns(3);
        name = form.text(
                T.get("people.name"),
                f -> f.required().initial(person == null ? null : person.name().value()));
        kinship = form.text(T.get("people.kinship"), f -> f.initial(base.kinship()));
        phone = form.text(
                T.get("people.phone"),
                f -> f.initial(base.phone() == null ? null : base.phone().value()));
        id = form.text(
                T.get("people.id"),
                f -> f.initial(base.idNumber() == null ? null : base.idNumber().value()));
        idKind = form.choice(T.get("person.idKind"), IdKind.class, f -> f.initial(base.idKind()));
        sex = form.choice(T.get("person.sex"), Sex.class, f -> f.initial(base.sex()));
        birth = form.date(T.get("person.birth"), clock, f -> f.initial(base.birthDate()));
        ethnicity = form.text(T.get("person.ethnicity"), f -> f.initial(base.ethnicity()));
        education = form.text(T.get("person.education"), f -> f.initial(base.education()));
        political = form.text(T.get("people.political"), f -> f.initial(base.politicalStatus()));
        employer = form.text(T.get("person.employer"), f -> f.initial(words(base.employer())));
        residence = form.choice(T.get("person.residence"), Residence.class, f -> f.initial(base.residence()));
        status = form.choice(T.get("person.status"), ResidentStatus.class, f -> f.initial(base.status()));
        doses = form.number(T.get("person.doses"), f -> f.initial(base.vaccineDoses()));
        care = form.text(T.get("person.care"), f -> f.initial(words(base.careNeeds())));
        note = form.text(T.get("form.note"), f -> f.initial(words(base.note())));
        separated = form.check(T.get("person.separated"), f -> f.initial(base.separated()));
    }

    Resident person() {
        IdNumber number = IdNumber.orNull(id.value());
        return corrected(base, number)
                .withName(new PersonName(name.require()))
                .withKinship(kinship.value())
                .withPhone(Phone.orNull(phone.value()))
                .withIdKind(idKind.value())
                .withSex(keptOr(sex.value(), base.sex(), number))
                .withBirthDate(keptOr(birth.value(), base.birthDate(), number))
                .withEthnicity(ethnicity.value())
                .withEducation(education.value())
                .withPoliticalStatus(political.value())
                .withEmployer(Confidential.orNull(employer.value()))
                .withResidence(residence.value())
                .withStatus(status.value() == null ? ResidentStatus.LIVING : status.value())
                .withVaccineDoses(doses.value())
                .withCareNeeds(Confidential.orNull(care.value()))
                .withNote(Confidential.orNull(note.value()))
                .withSeparated(Boolean.TRUE.equals(separated.value()));
    }

    /// With another number, a birth date and sex that came from the old one are taken from the new one.
    static Resident corrected(Resident person, @Nullable IdNumber number) {
        boolean same = number == null ? person.idNumber() == null : number.equals(person.idNumber());
        if (same || person.idNumber() == null) {
            return person.withIdNumber(number);
        }
        boolean told = person.idNumber()
                .birthDate()
                .filter(day -> day.equals(person.birthDate()))
                .isPresent();
        return told ? person.withIdNumber(number).withBirthDate(null).withSex(null) : person.withIdNumber(number);
    }

    /// What was not touched in a form gives way to what another number tells.
    private <T> @Nullable T keptOr(@Nullable T entered, @Nullable T before, @Nullable IdNumber number) {
        boolean untouched = entered == null ? before == null : entered.equals(before);
        boolean other = base.idNumber() != null && !base.idNumber().equals(number);
        return untouched && other ? null : entered;
    }

    private static @Nullable String words(@Nullable Confidential words) {
        return words == null ? null : words.value();
    }
}
