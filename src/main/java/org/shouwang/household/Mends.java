package org.shouwang.household;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shouwang.kit.text.Texts;

/// What can be put right in a household without asking anybody.
final class Mends {
    private static final Texts T = Texts.of(Mends.class);
    private static final int OF_AGE = 18;

    private final Households households;
    private final LocalDate today;

    Mends(Households households, LocalDate today) {
        this.households = households;
        this.today = today;
    }

    /// The only person, or the only one who is not known to be under age, becomes the householder.
    @Nullable
    Mend onlyAdult(List<Resident> living) {
        List<Resident> others = living.stream().filter(person -> !young(person)).toList();
        if (others.size() != 1) {
            return null;
        }
        return head(others.getFirst());
    }

    /// Of several householders the one whose kinship does not say otherwise stays.
    @Nullable
    Mend realHead(List<Resident> heads) {
        String word = T.get("kinship.householder");
        List<Resident> named =
                heads.stream().filter(person -> word.equals(person.kinship())).toList();
        List<Resident> plain = named.isEmpty()
                ? heads.stream().filter(person -> person.kinship() == null).toList()
                : named;
        return plain.size() == 1 ? head(plain.getFirst()) : null;
    }

    private Mend head(Resident person) {
        return new Mend(T.get("mend.head", person.name().value()), () -> households.changeHouseholder(person.id()));
    }

    /// Birth date and sex as the identity number tells them.
    Mend fromNumber(Resident person) {
        return new Mend(
                T.get("mend.fromNumber"),
                () -> households.reviseResident(households
                        .resident(person.id())
                        .withBirthDate(null)
                        .withSex(null)
                        .completed()));
    }

    /// Known to be under age.
    boolean young(Resident person) {
        return person.birthDate() != null && age(person) < OF_AGE;
    }

    int age(Resident person) {
        return person.birthDate() == null ? 0 : person.birthDate().until(today).getYears();
    }
}
