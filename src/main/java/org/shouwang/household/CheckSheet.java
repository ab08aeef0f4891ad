package org.shouwang.household;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shouwang.compound.Place;
import org.shouwang.kit.sheet.Column;
import org.shouwang.kit.sheet.Sheet;
import org.shouwang.kit.text.Texts;

/// The sheet a household checks and signs at its door (住户信息核对单).
public final class CheckSheet {
    private static final Texts T = Texts.of(CheckSheet.class);
    private static final int ROOM_FOR_MORE = 4;

    private CheckSheet() {}

    public static Sheet of(Place place, HouseholdCard card) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Resident person : card.living()) {
            rows.add(Arrays.asList(
                    rows.size() + 1,
                    person.name().value(),
                    person.householder() ? T.get("kinship.householder") : Fact.words(person.kinship()),
                    Fact.words(person.sex()),
                    person.idNumber() == null ? null : person.idNumber().masked(),
                    Fact.words(person.phone()),
                    Fact.words(person.employer()),
                    Fact.words(person.politicalStatus()),
                    Fact.words(person.careNeeds()),
                    null));
        }
        Household household = card.household();
        List<String> facts = new ArrayList<>();
        for (Fact<Household> fact : Facts.HOUSEHOLD) {
            String shown = fact.shown(household);
            if (!shown.isEmpty()) {
                facts.add(T.get("check.fact", fact.label(), shown));
            }
        }
        card.vehicles()
                .forEach(car -> facts.add(
                        T.get("check.fact", T.get("column.plates"), car.plate().value())));
        return Sheet.named(T.get("check.sheet"))
                .title(T.get("check.title", place.dwelling().label()))
                .subtitle(String.join(T.get("semicolon"), facts))
                .columns(
                        Column.integer(T.get("column.number"), 5),
                        Column.text(T.get("fact.name"), 10),
                        Column.text(T.get("fact.kinship"), 9),
                        Column.text(T.get("fact.sex"), 5),
                        Column.code(T.get("fact.idNumber"), 20),
                        Column.code(T.get("fact.phone"), 13),
                        Column.wrap(T.get("fact.employer"), 16),
                        Column.text(T.get("fact.politicalStatus"), 9),
                        Column.wrap(T.get("fact.careNeeds"), 12),
                        Column.sign(T.get("check.signature")))
                .rows(rows)
                .blankRows(ROOM_FOR_MORE)
                .note(T.get("check.note"))
                .note(T.get("sheet.confidential"))
                .signOff(T.get("kinship.householder"), T.get("check.registrar"))
                .landscape()
                .build();
    }
}
