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

/// The roll of residents, one row a person (居民花名册), streamed from the store.
public final class ResidentSheet {
    private static final Texts T = Texts.of(ResidentSheet.class);

    private ResidentSheet() {}

    public static Sheet of(Ledger ledger, SheetWish wish) {
        Figures figures = ledger.read(Figures::of);
        Rows rows = told -> {
            int[] number = {0};
            ledger.readLong(q -> {
                Placed.each(q, placed -> {
                    for (Resident person : placed.card().living()) {
                        told.accept(row(++number[0], placed, person, wish));
                    }
                });
                return true;
            });
        };
        List<@Nullable Object> totals = new ArrayList<>();
        columns().forEach(column -> totals.add(null));
        totals.set(1, T.get("total"));
        totals.set(4, T.get("total.residents", figures.residents()));
        return Sheet.named(T.get("sheet.residents"))
                .title(T.get("sheet.residents.title"))
                .subtitle(wish.subtitle())
                .columns(columns())
                .rows(rows.counted(figures.residents()))
                .totals(totals)
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
                Column.text(T.get("fact.name"), 10),
                Column.text(T.get("fact.kinship"), 8),
                Column.text(T.get("fact.sex"), 4),
                Column.text(T.get("fact.idKind"), 10),
                Column.code(T.get("fact.idNumber"), 20),
                Column.date(T.get("fact.birthDate")),
                Column.text(T.get("fact.ethnicity"), 7),
                Column.text(T.get("fact.education"), 8),
                Column.text(T.get("fact.politicalStatus"), 11),
                Column.wrap(T.get("fact.employer"), 14),
                Column.code(T.get("fact.phone"), 13),
                Column.text(T.get("fact.residence"), 10),
                Column.text(T.get("fact.separated"), 6),
                Column.wrap(T.get("fact.careNeeds"), 10),
                Column.integer(T.get("fact.vaccineDoses"), 5),
                Column.text(T.get("fact.residentStatus"), 6),
                Column.date(T.get("fact.statusSince")),
                Column.date(T.get("fact.backOn")),
                Column.wrap(T.get("fact.note"), 12));
    }

    private static List<@Nullable Object> row(int number, Placed placed, Resident person, SheetWish wish) {
        return Arrays.asList(
                number,
                placed.place().building().no(),
                placed.place().unit().no(),
                placed.place().room().no(),
                person.name().value(),
                person.householder() ? T.get("kinship.householder") : Fact.words(person.kinship()),
                Fact.words(person.sex()),
                Fact.words(person.idKind()),
                wish.id(person.idNumber()),
                person.birthDate(),
                Fact.words(person.ethnicity()),
                Fact.words(person.education()),
                Fact.words(person.politicalStatus()),
                Fact.words(person.employer()),
                Fact.words(person.phone()),
                Fact.words(person.residence()),
                person.separated() ? T.get("yes") : "",
                Fact.words(person.careNeeds()),
                person.vaccineDoses(),
                Fact.words(person.status()),
                person.statusSince(),
                person.backOn(),
                Fact.words(person.note()));
    }
}
