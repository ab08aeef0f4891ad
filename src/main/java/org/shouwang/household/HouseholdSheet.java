package org.shouwang.household;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shouwang.kit.sheet.Column;
import org.shouwang.kit.sheet.Rows;
import org.shouwang.kit.sheet.Sheet;
import org.shouwang.kit.text.Texts;
import org.shouwang.ledger.Ledger;

/// The list of households, one row each (住户信息登记表), streamed from the store.
public final class HouseholdSheet {
    private static final Texts T = Texts.of(HouseholdSheet.class);

    private HouseholdSheet() {}

    public static Sheet of(Ledger ledger, SheetWish wish) {
        Figures figures = ledger.read(Figures::of);
        Rows rows = told -> {
            int[] number = {0};
            ledger.readLong(q -> {
                Placed.each(q, placed -> told.accept(row(++number[0], placed)));
                return true;
            });
        };
        return Sheet.named(T.get("sheet.households"))
                .title(T.get("sheet.households.title"))
                .subtitle(wish.subtitle())
                .columns(columns())
                .rows(rows.counted(figures.households()))
                .totals(totals(figures))
                .note(T.get("sheet.confidential"))
                .landscape()
                .build();
    }

    private static List<Column> columns() {
        return List.of(
                Column.integer(T.get("column.number"), 5),
                Column.text(T.get("column.building"), 5),
                Column.text(T.get("column.unit"), 5),
                Column.text(T.get("column.room"), 6),
                Column.text(T.get("column.householder"), 10),
                Column.code(T.get("column.householderPhone"), 13),
                Column.integer(T.get("column.people"), 5),
                Column.wrap(T.get("column.members"), 26),
                Column.text(T.get("fact.tenure"), 8),
                Column.text(T.get("fact.landlordName"), 8),
                Column.code(T.get("fact.landlordPhone"), 13),
                Column.wrap(T.get("fact.registeredPlace"), 14),
                Column.date(T.get("fact.rentedFrom")),
                Column.date(T.get("fact.rentedUntil")),
                Column.integer(T.get("fact.statedCount"), 6),
                Column.text(T.get("fact.partyHousehold"), 6),
                Column.wrap(T.get("fact.careNeeds"), 12),
                Column.wrap(T.get("column.plates"), 10),
                Column.text(T.get("fact.pets"), 6),
                Column.text(T.get("fact.householdStatus"), 8),
                Column.date(T.get("fact.since")),
                Column.text(T.get("fact.registeredBy"), 8),
                Column.date(T.get("fact.registeredOn")),
                Column.wrap(T.get("fact.note"), 14),
                Column.date(T.get("column.updatedOn")));
    }

    static List<@Nullable Object> row(int number, Placed placed) {
        HouseholdRow row = HouseholdRow.of(placed);
        Household household = placed.card().household();
        return Arrays.asList(
                number,
                placed.place().building().no(),
                placed.place().unit().no(),
                placed.place().room().no(),
                row.householder(),
                row.phone(),
                row.count(),
                String.join(T.get("comma"), row.people()),
                Fact.words(household.tenure()),
                Fact.words(household.landlordName()),
                Fact.words(household.landlordPhone()),
                Fact.words(household.registeredPlace()),
                household.rentedFrom(),
                household.rentedUntil(),
                household.statedCount(),
                household.partyHousehold() ? T.get("yes") : "",
                careNeeds(placed.card()),
                row.plates(),
                household.pets(),
                Fact.words(household.status()),
                household.since(),
                Fact.words(household.registeredBy()),
                household.registeredOn(),
                Fact.words(household.note()),
                household.updatedOn());
    }

    private static String careNeeds(HouseholdCard card) {
        List<String> needs = new ArrayList<>();
        for (Resident person : card.living()) {
            if (person.careNeeds() != null) {
                needs.add(person.name().value() + " " + person.careNeeds().value());
            }
        }
        return String.join(T.get("semicolon"), needs);
    }

    private static List<@Nullable Object> totals(Figures figures) {
        List<@Nullable Object> totals = new ArrayList<>();
        columns().forEach(column -> totals.add(null));
        totals.set(1, T.get("total"));
        totals.set(4, T.get("total.households", figures.households()));
        totals.set(6, figures.residents());
        return totals;
    }
}
