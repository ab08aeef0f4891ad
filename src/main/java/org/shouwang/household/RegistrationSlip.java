package org.shouwang.household;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shouwang.compound.Place;
import org.shouwang.kit.paper.Slip;
import org.shouwang.kit.sheet.Column;
import org.shouwang.kit.text.Texts;

/// The registration form of one household (住户信息登记表), filled or blank, on A4.
public final class RegistrationSlip {
    private static final Texts T = Texts.of(RegistrationSlip.class);
    private static final int PEOPLE = 9;
    private static final int MORE = 2;

    private RegistrationSlip() {}

    /// As registered, with two empty rows for those who are not yet.
    ///
    /// @param today for ages
    public static Slip of(Placed placed, SheetWish wish, LocalDate today) {
        HouseholdCard card = placed.card();
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Resident person : card.living()) {
            rows.add(row(rows.size() + 1, person, wish, today));
        }
        Slip.Builder form = head(placed.place(), wish);
        facts(form, card);
        return tail(form.grid(columns(), rows, Math.max(MORE, PEOPLE - rows.size())));
    }

    /// To be filled by hand; the door is written where it is known.
    public static Slip blank(@Nullable Place place, SheetWish wish) {
        Slip.Builder form = head(place, wish);
        facts(form, HouseholdCard.blank());
        return tail(form.grid(columns(), List.of(), PEOPLE));
    }

    private static Slip.Builder head(@Nullable Place place, SheetWish wish) {
        return Slip.titled(T.get("registration.title"))
                .mark(place == null ? wish.subtitle() : place.brief() + " " + wish.subtitle())
                .landscape()
                .row(10.5f)
                .box(
                        T.get("column.building"),
                        5,
                        place == null ? "" : place.building().no(),
                        5)
                .box(T.get("column.unit"), 5, place == null ? "" : place.unit().no(), 5)
                .box(T.get("column.room"), 5, place == null ? "" : place.room().no(), 7);
    }

    private static void facts(Slip.Builder form, HouseholdCard card) {
        Household household = card.household();
        boolean known = !household.id().equals(HouseholdId.NEW);
        Resident head = card.householder().orElse(null);
        List<String> plates =
                card.vehicles().stream().map(car -> car.plate().value()).toList();
        form.box(T.get("column.householder"), 8, head == null ? "" : head.name().value(), 10)
                .box(T.get("column.householderPhone"), 8, head == null ? "" : Fact.words(head.phone()), 14)
                .box(T.get("fact.statedCount"), 8, known ? stated(card) : "", 5)
                .line();
        form.box(T.get("fact.tenure"), 8, known ? Fact.words(household.tenure()) : T.get("registration.tenure"), 20)
                .box(T.get("fact.landlordName"), 8, Fact.words(household.landlordName()), 10)
                .box(T.get("fact.landlordPhone"), 8, Fact.words(household.landlordPhone()), 14)
                .box(
                        T.get("fact.partyHousehold"),
                        7,
                        known ? yes(household.partyHousehold()) : T.get("registration.yesNo"),
                        8)
                .line();
        form.box(T.get("fact.registeredPlace"), 7, Fact.words(household.registeredPlace()), 30)
                .box(T.get("column.plates"), 5, String.join(" ", plates), 18)
                .box(T.get("fact.pets"), 5, Fact.words(household.pets()), 8)
                .line();
    }

    private static String stated(HouseholdCard card) {
        Integer said = card.household().statedCount();
        return Integer.toString(said == null ? card.living().size() : said);
    }

    private static String yes(boolean flag) {
        return flag ? T.get("yes") : T.get("no");
    }

    private static Slip tail(Slip.Builder form) {
        return form.note(T.get("registration.note"))
                .signs(T.get("registration.signs.household"), T.get("check.registrar"))
                .build();
    }

    private static List<Column> columns() {
        return List.of(
                Column.integer(T.get("column.number"), 4),
                Column.text(T.get("fact.name"), 9),
                Column.text(T.get("registration.kinship"), 8),
                Column.text(T.get("fact.sex"), 4),
                Column.wrap(T.get("fact.idKind"), 9),
                Column.code(T.get("fact.idNumber"), 20),
                Column.text(T.get("registration.birth"), 12),
                Column.text(T.get("fact.ethnicity"), 6),
                Column.text(T.get("fact.education"), 7),
                Column.text(T.get("fact.politicalStatus"), 9),
                Column.wrap(T.get("fact.employer"), 16),
                Column.code(T.get("fact.phone"), 13),
                Column.wrap(T.get("fact.residence"), 8),
                Column.text(T.get("fact.separated"), 5),
                Column.wrap(T.get("fact.careNeeds"), 10),
                Column.integer(T.get("registration.doses"), 4),
                Column.wrap(T.get("fact.note"), 9));
    }

    private static List<@Nullable Object> row(int number, Resident person, SheetWish wish, LocalDate today) {
        return Arrays.asList(
                number,
                person.name().value(),
                person.householder() ? T.get("kinship.householder") : Fact.words(person.kinship()),
                Fact.words(person.sex()),
                person.idKind() == IdKind.RESIDENT_ID ? T.get("registration.idCard") : Fact.words(person.idKind()),
                wish.id(person.idNumber()),
                birth(person, today),
                Fact.words(person.ethnicity()),
                Fact.words(person.education()),
                Fact.words(person.politicalStatus()),
                Fact.words(person.employer()),
                Fact.words(person.phone()),
                Fact.words(person.residence()),
                person.separated() ? T.get("yes") : "",
                Fact.words(person.careNeeds()),
                person.vaccineDoses(),
                Fact.words(person.note()));
    }

    private static String birth(Resident person, LocalDate today) {
        LocalDate born = person.birthDate();
        return born == null
                ? ""
                : T.get("registration.born", born, Period.between(born, today).getYears());
    }
}
