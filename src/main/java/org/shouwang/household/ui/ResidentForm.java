package org.shouwang.household.ui;

import java.time.Clock;
import java.time.LocalDate;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.shouwang.core.Confidential;
import org.shouwang.core.IdNumber;
import org.shouwang.core.PersonName;
import org.shouwang.core.Phone;
import org.shouwang.household.IdKind;
import org.shouwang.household.Residence;
import org.shouwang.household.Resident;
import org.shouwang.household.Sex;
import org.shouwang.kit.fx.Boxes;
import org.shouwang.kit.fx.Field;
import org.shouwang.kit.fx.Form;
import org.shouwang.kit.text.Texts;

/// Everything that is asked about one person.
final class ResidentForm {
    private static final Texts T = Texts.of(ResidentForm.class);

    private final Resident base;
    private final Field<String> name;
    private final ComboBox<String> kinship;
    private final Field<Sex> sex;
    private final Field<IdKind> idKind;
    private final Field<String> id;
    private final Field<LocalDate> birth;
    private final Field<String> phone;
    private final ComboBox<String> political;
    private final Field<String> ethnicity;
    private final Field<String> education;
    private final Field<String> employer;
    private final Field<Residence> residence;
    private final Field<Integer> doses;
    private final Field<Boolean> separated;
    private final CareField care;
    private final Field<String> note;

    /// @param form with its fields side by side as they shall be
    ResidentForm(Form form, @Nullable Resident person, Clock clock, CareList needs) {
        base = person == null ? Resident.named("?") : person;
        name = form.text(
                T.get("people.name"),
                f -> f.required().initial(person == null ? null : person.name().value()));
        phone = form.text(
                T.get("people.phone"),
                f -> f.initial(base.phone() == null ? null : base.phone().value()));
        id = form.text(
                T.get("people.id"),
                f -> f.initial(base.idNumber() == null ? null : base.idNumber().value()));
        kinship = PersonLine.words(T.get("people.kinship"), T.get("kinships"), base.kinship());
        political = PersonLine.words(T.get("people.political"), T.get("politicals"), base.politicalStatus());
        form.node(Boxes.cards(
                labelled(T.get("people.kinship"), kinship), labelled(T.get("people.political"), political)));
        form.columns(3);
        idKind = form.choice(T.get("person.idKind"), IdKind.class, f -> f.initial(base.idKind()));
        sex = form.choice(T.get("person.sex"), Sex.class, f -> f.initial(base.sex()));
        birth = form.date(T.get("person.birth"), clock, f -> f.initial(base.birthDate()));
        ethnicity = form.text(T.get("person.ethnicity"), f -> f.initial(base.ethnicity()));
        education = form.text(T.get("person.education"), f -> f.initial(base.education()));
        employer = form.text(T.get("person.employer"), f -> f.initial(words(base.employer())));
        residence = form.choice(T.get("person.residence"), Residence.class, f -> f.initial(base.residence()));
        doses = form.number(T.get("person.doses"), f -> f.initial(base.vaccineDoses()));
        separated = form.check(
                T.get("person.separated"), f -> f.initial(base.separated()).hint(T.get("person.separated.hint")));
        care = new CareField(base.careNeeds(), needs);
        form.node(care);
        form.columns(1);
        note = form.text(T.get("form.note"), f -> f.initial(words(base.note())));
    }

    private static VBox labelled(String label, Node control) {
        Label words = new Label(label);
        words.getStyleClass().add("field-label");
        VBox box = new VBox(words, control);
        box.getStyleClass().add("field");
        HBox.setHgrow(box, Priority.ALWAYS);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setPrefWidth(1);
        return box;
    }

    void focusName() {
        name.control().requestFocus();
    }

    Resident person() {
        IdNumber number = IdNumber.orNull(id.value());
        return corrected(base, number)
                .withName(new PersonName(name.require()))
                .withKinship(PersonLine.typed(kinship))
                .withPhone(Phone.orNull(phone.value()))
                .withIdKind(idKind.value())
                .withSex(keptOr(sex.value(), base.sex(), number))
                .withBirthDate(keptOr(birth.value(), base.birthDate(), number))
                .withEthnicity(ethnicity.value())
                .withEducation(education.value())
                .withPoliticalStatus(PersonLine.typed(political))
                .withEmployer(Confidential.orNull(employer.value()))
                .withResidence(residence.value())
                .withVaccineDoses(doses.value())
                .withCareNeeds(care.value())
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
