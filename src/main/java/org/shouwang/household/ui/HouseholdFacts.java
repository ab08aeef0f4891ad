package org.shouwang.household.ui;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.shouwang.household.Household;
import org.shouwang.household.HouseholdCard;
import org.shouwang.household.HouseholdStatus;
import org.shouwang.household.Tenure;
import org.shouwang.kit.fx.Boxes;
import org.shouwang.kit.fx.Card;
import org.shouwang.kit.fx.Chip;
import org.shouwang.kit.fx.Tint;
import org.shouwang.kit.text.Texts;

/// What is known of a household, as a small table of words, and its chips.
final class HouseholdFacts {
    private static final Texts T = Texts.of(HouseholdFacts.class);

    private HouseholdFacts() {}

    static List<Node> chips(HouseholdCard card) {
        Household household = card.household();
        List<Node> chips = new ArrayList<>();
        if (household.tenure() != null) {
            chips.add(new Chip(
                    Texts.name(household.tenure()), household.tenure() == Tenure.OWNED ? Tint.GOOD : Tint.INFO));
        }
        if (household.status() != HouseholdStatus.LIVING) {
            chips.add(new Chip(Texts.name(household.status()), Tint.WARN));
        }
        if (household.partyHousehold()) {
            chips.add(new Chip(T.get("chip.party"), Tint.ALERT));
        }
        card.vehicles().forEach(car -> chips.add(new Chip(car.plate().value(), Tint.PLAIN)));
        return chips;
    }

    static Node card(HouseholdCard card) {
        GridPane grid = new GridPane();
        grid.setStyle("-fx-hgap: 0.9em; -fx-vgap: 0.35em;");
        ColumnConstraints labels = new ColumnConstraints();
        labels.setMinWidth(Region.USE_PREF_SIZE);
        grid.getColumnConstraints().addAll(labels, new ColumnConstraints());
        int row = 0;
        List<String> unknown = new ArrayList<>();
        for (Map.Entry<String, String> fact : facts(card).entrySet()) {
            if (fact.getValue().isBlank()) {
                unknown.add(fact.getKey());
            } else {
                row = line(grid, row, fact.getKey(), fact.getValue());
            }
        }
        if (!unknown.isEmpty()) {
            line(grid, row, T.get("page.unknown"), String.join(T.get("comma"), unknown));
        }
        return new Card(T.get("page.facts")).content(grid);
    }

    /// What belongs together stands on one line.
    private static Map<String, String> facts(HouseholdCard card) {
        Household home = card.household();
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put(T.get("form.status"), words(Texts.name(home.status()), span(home)));
        facts.put(T.get("form.tenure"), home.tenure() == null ? "" : Texts.name(home.tenure()));
        facts.put(
                T.get("facts.landlord"),
                words(
                        home.landlordName() == null ? null : home.landlordName().value(),
                        home.landlordPhone() == null
                                ? null
                                : home.landlordPhone().value()));
        facts.put(
                T.get("facts.rented"),
                home.rentedFrom() == null && home.rentedUntil() == null
                        ? ""
                        : T.get("facts.span", words(home.rentedFrom()), words(home.rentedUntil())));
        facts.put(
                T.get("form.registeredPlace"),
                words(
                        home.registeredPlace() == null
                                ? null
                                : home.registeredPlace().value()));
        facts.put(T.get("form.count"), words(home.statedCount()));
        facts.put(T.get("form.pets"), words(home.pets()));
        facts.put(
                T.get("form.note"),
                words(home.note() == null ? null : home.note().value()));
        facts.put(
                T.get("facts.registered"),
                words(home.registeredBy() == null ? null : home.registeredBy().value(), home.registeredOn()));
        facts.put(T.get("column.updatedOn"), home.updatedOn().toString());
        return facts;
    }

    private static @Nullable String span(Household home) {
        if (home.since() == null && home.until() == null) {
            return null;
        }
        return home.until() == null
                ? T.get("facts.since", words(home.since()))
                : T.get("facts.span", words(home.since()), words(home.until()));
    }

    private static String words(@Nullable Object... parts) {
        List<String> known = new ArrayList<>();
        for (Object part : parts) {
            if (part != null) {
                known.add(part.toString());
            }
        }
        return String.join(" ", known);
    }

    private static int line(GridPane grid, int row, String label, String words) {
        Label shown = Boxes.words(words);
        shown.setWrapText(true);
        shown.setMinHeight(Region.USE_PREF_SIZE);
        Label name = Boxes.muted(label);
        GridPane.setValignment(name, VPos.TOP);
        grid.addRow(row, name, shown);
        return row + 1;
    }
}
