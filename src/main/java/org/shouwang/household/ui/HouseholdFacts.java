package org.shouwang.household.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import org.shouwang.household.Fact;
import org.shouwang.household.Facts;
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
        Household household = card.household();
        GridPane grid = new GridPane();
        grid.setStyle("-fx-hgap: 0.9em; -fx-vgap: 0.35em;");
        ColumnConstraints labels = new ColumnConstraints();
        labels.setMinWidth(Region.USE_PREF_SIZE);
        grid.getColumnConstraints().addAll(labels, new ColumnConstraints());
        int row = 0;
        for (Fact<Household> fact : Facts.HOUSEHOLD) {
            row = line(grid, row, fact.label(), fact.shown(household));
        }
        String cars = String.join(
                " ", card.vehicles().stream().map(car -> car.plate().value()).toList());
        row = line(grid, row, T.get("column.plates"), cars);
        line(grid, row, T.get("column.updatedOn"), household.updatedOn().toString());
        return new Card(T.get("page.facts")).content(grid);
    }

    private static int line(GridPane grid, int row, String label, String words) {
        Label shown = Boxes.words(words.isEmpty() ? T.get("page.unknown") : words);
        shown.setWrapText(true);
        shown.setMinHeight(Region.USE_PREF_SIZE);
        if (words.isEmpty()) {
            shown.getStyleClass().setAll("label", "muted");
        }
        grid.addRow(row, Boxes.muted(label), shown);
        return row + 1;
    }
}
