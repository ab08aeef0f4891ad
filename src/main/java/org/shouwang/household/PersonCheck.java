package org.shouwang.household;

import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.shouwang.core.IdNumber;
import org.shouwang.kit.text.Texts;

/// The rules about one person: a name, and an identity number that agrees with itself and with the rest.
final class PersonCheck {
    private static final Texts T = Texts.of(PersonCheck.class);
    private static final Pattern NAMELESS = Pattern.compile(T.get("nameless"));

    private PersonCheck() {}

    static void look(Placed placed, Resident person, Mends mends, Consumer<Flaw> told) {
        String name = person.name().value();
        if (NAMELESS.matcher(name).matches()) {
            HouseholdCheck.tell(told, "PERSON-01", placed, T.get("flaw.nameless", name), null);
        }
        IdNumber number = person.idNumber();
        boolean chinese = person.idKind() == null || person.idKind() == IdKind.RESIDENT_ID;
        if (number == null || !chinese) {
            return;
        }
        switch (number.check()) {
            case VALID -> agreement(placed, person, number, mends, told);
            case WRONG_LENGTH -> HouseholdCheck.tell(told, "PERSON-03", placed, T.get("doubt.length", name), null);
            case WRONG_CHECK_DIGIT ->
                HouseholdCheck.tell(told, "PERSON-03", placed, T.get("doubt.checkDigit", name), null);
            case NOT_A_DATE -> HouseholdCheck.tell(told, "PERSON-03", placed, T.get("doubt.date", name), null);
            case OTHER_DOCUMENT -> {
                if (person.idKind() == IdKind.RESIDENT_ID) {
                    HouseholdCheck.tell(told, "PERSON-03", placed, T.get("doubt.length", name), null);
                }
            }
        }
    }

    /// A number that is valid in itself is trusted more than what was typed beside it.
    private static void agreement(Placed placed, Resident person, IdNumber number, Mends mends, Consumer<Flaw> told) {
        var birth = number.birthDate().filter(day -> Doubts.differ(day, person.birthDate()));
        var sex = number.sex().map(Sex::of).filter(is -> is != person.sex());
        if (birth.isEmpty() && sex.isEmpty()) {
            return;
        }
        String words = birth.isPresent()
                ? T.get("flaw.birth", person.name().value(), birth.get(), Fact.words(person.birthDate()))
                : T.get("flaw.sex", person.name().value(), Fact.words(sex.orElseThrow()), Fact.words(person.sex()));
        HouseholdCheck.tell(told, "PERSON-04", placed, words, mends.fromNumber(person));
    }
}
