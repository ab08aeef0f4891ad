package org.shouwang.household;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shouwang.kit.paper.Slip;
import org.shouwang.kit.sheet.Column;
import org.shouwang.kit.text.Texts;

/// The sheet a household checks and signs at its door (住户信息核对单): what is registered, and beside it the place to
/// write what has changed. Small enough for two on a page.
public final class CheckSlip {
    private static final Texts T = Texts.of(CheckSlip.class);
    private static final int MORE = 1;

    private CheckSlip() {}

    public static Slip of(Placed placed, SheetWish wish) {
        HouseholdCard card = placed.card();
        Household household = card.household();
        List<List<@Nullable Object>> people = new ArrayList<>();
        for (Resident person : card.living()) {
            people.add(Arrays.asList(
                    person.name().value(),
                    person.householder() ? T.get("kinship.householder") : Fact.words(person.kinship()),
                    wish.id(person.idNumber()),
                    Fact.words(person.phone()),
                    Fact.words(person.employer()),
                    null));
        }
        Slip.Builder form = Slip.titled(
                        T.get("check.title", placed.place().dwelling().label()))
                .mark(wish.subtitle())
                .row(7.5f);
        List<String> plates =
                card.vehicles().stream().map(car -> car.plate().value()).toList();
        fact(form, T.get("fact.tenure"), Fact.words(household.tenure()));
        fact(form, T.get("fact.statedCount"), Integer.toString(card.living().size()));
        form.line();
        if (household.landlordName() != null || household.tenure() == Tenure.RENTED) {
            fact(form, T.get("fact.landlordName"), Fact.words(household.landlordName()));
            fact(form, T.get("fact.landlordPhone"), Fact.words(household.landlordPhone()));
            form.line();
        }
        fact(form, T.get("fact.registeredPlace"), Fact.words(household.registeredPlace()));
        fact(form, T.get("column.plates"), String.join(" ", plates));
        form.line();
        form.grid(
                List.of(
                        Column.text(T.get("fact.name"), 9),
                        Column.text(T.get("registration.kinship"), 8),
                        Column.code(T.get("fact.idNumber"), 19),
                        Column.code(T.get("fact.phone"), 13),
                        Column.wrap(T.get("fact.employer"), 16),
                        Column.wrap(T.get("check.changed"), 26)),
                people,
                MORE);
        return form.note(T.get("check.note"))
                .signs(T.get("check.signature"), T.get("check.registrar"))
                .build();
    }

    private static void fact(Slip.Builder form, String label, String value) {
        form.box(label, 8, value, 14).box(T.get("check.change"), 6, "", 14);
    }
}
