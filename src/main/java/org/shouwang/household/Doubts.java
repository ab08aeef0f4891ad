package org.shouwang.household;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shouwang.core.IdNumber;
import org.shouwang.core.Phone;
import org.shouwang.kit.text.Texts;

/// What somebody should look at on a card; never a reason to refuse it.
public final class Doubts {
    private static final Texts T = Texts.of(Doubts.class);

    private static final int MADE_UP_BEFORE = 1900;

    private static final int SHORTEST = 7;

    private Doubts() {}

    /// One sentence for each doubt, empty for a card without.
    public static List<String> of(HouseholdCard card) {
        List<String> found = new ArrayList<>();
        for (Resident person : card.people()) {
            number(person, found);
            if (person.phone() != null && Phone.isSpoilt(person.phone().value())) {
                found.add(T.get("doubt.phone", person.name().value()));
            } else if (person.phone() != null && person.phone().normalised().length() < SHORTEST) {
                found.add(T.get("doubt.phoneShort", person.name().value()));
            }
        }
        List<String> heads = card.living().stream()
                .filter(Resident::householder)
                .map(person -> person.name().value())
                .toList();
        if (heads.size() > 1) {
            found.add(T.get("doubt.heads", String.join(T.get("comma"), heads)));
        }
        Household household = card.household();
        int counted = card.living().size();
        if (household.statedCount() != null && counted > 0 && household.statedCount() != counted) {
            found.add(T.get("doubt.count", household.statedCount(), counted));
        }
        return found;
    }

    /// What is doubtful about one person's identity number, as sentences.
    private static void number(Resident person, List<String> found) {
        IdNumber number = person.idNumber();
        if (number == null || (person.idKind() != null && person.idKind() != IdKind.RESIDENT_ID)) {
            return;
        }
        String name = person.name().value();
        switch (number.check()) {
            case VALID -> compare(person, number, found);
            case WRONG_LENGTH -> found.add(T.get("doubt.length", name));
            case WRONG_CHECK_DIGIT -> found.add(T.get("doubt.checkDigit", name));
            case NOT_A_DATE -> found.add(T.get("doubt.date", name));
            case OTHER_DOCUMENT -> {
                if (person.idKind() == IdKind.RESIDENT_ID) {
                    found.add(T.get("doubt.length", name));
                }
            }
        }
    }

    /// Whether what a number tells and what is written are two days. Numbers of the nineteenth century are the
    /// made-up ones of the sample: of them only month and day are compared.
    static boolean differ(LocalDate told, @Nullable LocalDate written) {
        if (written != null && told.getYear() < MADE_UP_BEFORE) {
            return told.getMonthValue() != written.getMonthValue() || told.getDayOfMonth() != written.getDayOfMonth();
        }
        return !told.equals(written);
    }

    private static void compare(Resident person, IdNumber number, List<String> found) {
        if (person.sex() != null
                && number.sex().filter(told -> Sex.of(told) != person.sex()).isPresent()) {
            found.add(T.get("doubt.sex", person.name().value()));
        }
        if (person.birthDate() != null
                && number.birthDate()
                        .filter(told -> differ(told, person.birthDate()))
                        .isPresent()) {
            found.add(T.get("doubt.birth", person.name().value()));
        }
    }
}
