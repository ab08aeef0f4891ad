package org.shouwang.household.ui;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import org.jspecify.annotations.Nullable;
import org.shouwang.compound.Place;
import org.shouwang.household.Door;
import org.shouwang.household.Household;
import org.shouwang.household.HouseholdCard;
import org.shouwang.household.HouseholdId;
import org.shouwang.household.Occupancy;
import org.shouwang.household.Resident;
import org.shouwang.kit.fx.Boxes;
import org.shouwang.kit.fx.Buttons;
import org.shouwang.kit.fx.Card;
import org.shouwang.kit.fx.Chip;
import org.shouwang.kit.fx.Tint;
import org.shouwang.kit.text.Texts;

/// The selected room beside the map: who lives there and the way to their page.
final class DoorPanel {
    private static final Texts T = Texts.of(DoorPanel.class);

    private final Card card = new Card();
    private final Consumer<HouseholdId> open;
    private final Consumer<Place> register;
    private final Consumer<Place> vacant;
    private final Consumer<Place> history;

    DoorPanel(
            MapScreenModel model,
            Consumer<HouseholdId> open,
            Consumer<Place> register,
            Consumer<Place> vacant,
            Consumer<Place> history) {
        this.open = open;
        this.register = register;
        this.vacant = vacant;
        this.history = history;
        model.doorProperty().subscribe(this::show);
    }

    Node node() {
        return card;
    }

    private void show(@Nullable Door door) {
        card.getChildren().clear();
        if (door == null) {
            card.content(Boxes.strong(T.get("door.none")), Boxes.sentence(T.get("door.choose")));
            return;
        }
        card.content(Boxes.strong(door.place().dwelling().label()));
        if (door.living().isEmpty()) {
            empty(door);
        }
        for (HouseholdCard household : door.living()) {
            household(household);
        }
        card.content(Buttons.link(T.get("door.history"), () -> history.accept(door.place())));
    }

    private void empty(Door door) {
        card.content(new Chip(Texts.name(door.occupancy()), Tint.PLAIN));
        if (!door.former().isEmpty()) {
            card.content(Boxes.sentence(T.get("door.former", door.former().size())));
        }
        Button go = Buttons.plain(T.get("door.register"), () -> register.accept(door.place()));
        go.setMaxWidth(Double.MAX_VALUE);
        card.content(go);
        if (door.occupancy() == Occupancy.UNREGISTERED) {
            Button mark = Buttons.plain(T.get("door.vacant"), () -> vacant.accept(door.place()));
            mark.setMaxWidth(Double.MAX_VALUE);
            card.content(mark);
        }
    }

    private void household(HouseholdCard household) {
        Household facts = household.household();
        String who =
                household.householder().map(person -> person.name().value()).orElse(T.get("householder.unknown"));
        String tenure = facts.tenure() == null ? T.get("door.noTenure") : Texts.name(facts.tenure());
        card.content(Boxes.sentence(T.get("door.line", who, household.living().size(), tenure)));
        FlowPane chips = Boxes.flow();
        if (facts.partyHousehold()) {
            chips.getChildren().add(new Chip(T.get("chip.party"), Tint.ALERT));
        }
        if (household.living().stream().anyMatch(person -> person.careNeeds() != null)) {
            chips.getChildren().add(new Chip(T.get("chip.care"), Tint.WARN));
        }
        if (household.living().stream().allMatch(person -> person.phone() == null)) {
            chips.getChildren().add(new Chip(T.get("chip.noPhone"), Tint.WARN));
        }
        household
                .vehicles()
                .forEach(car -> chips.getChildren().add(new Chip(car.plate().value(), Tint.INFO)));
        if (!chips.getChildren().isEmpty()) {
            card.content(chips);
        }
        for (Resident person : household.living()) {
            card.content(person(person));
        }
        Button go = Buttons.plain(T.get("door.open"), () -> open.accept(facts.id()));
        go.setMaxWidth(Double.MAX_VALUE);
        card.content(go);
    }

    private static Node person(Resident person) {
        String kin = person.householder() ? T.get("householder") : person.kinship() == null ? "" : person.kinship();
        Label name = Boxes.words(person.name().value());
        name.setMinWidth(40);
        return Boxes.row(
                name,
                Boxes.muted(kin),
                Boxes.spacer(),
                Boxes.muted(person.phone() == null ? "" : person.phone().value()));
    }
}
