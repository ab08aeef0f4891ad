package org.shouwang.household.ui;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import org.jspecify.annotations.Nullable;
import org.shouwang.household.Resident;
import org.shouwang.household.ResidentStatus;
import org.shouwang.household.ui.HouseholdScreenModel.Home;
import org.shouwang.kit.fx.Boxes;
import org.shouwang.kit.fx.Buttons;
import org.shouwang.kit.fx.Card;
import org.shouwang.kit.fx.EmptyState;
import org.shouwang.kit.fx.Frame;
import org.shouwang.kit.fx.Icons;
import org.shouwang.kit.fx.ScreenCommand;
import org.shouwang.kit.fx.Table;
import org.shouwang.kit.fx.Tables;
import org.shouwang.kit.fx.Tint;
import org.shouwang.kit.text.Texts;

/// The people of a household and what can be done with each.
final class PeopleCard {
    private static final Texts T = Texts.of(PeopleCard.class);

    private final HouseholdScreenModel model;
    private final PersonActs acts;
    private final Runnable add;
    private final boolean here;
    private final Card card;

    /// @param add opens the form for one person more
    PeopleCard(HouseholdScreenModel model, Frame frame, Home home, Runnable add) {
        this.model = model;
        this.acts = new PersonActs(model, frame, home);
        this.add = add;
        this.here = home.card().household().status().counts();
        Table<Resident> table = table();
        table.items(home.card().people());
        card = new Card(T.get("page.people"))
                .sub(T.get("page.peopleCount", home.card().living().size()))
                .corner(acts(table))
                .content(Boxes.grow(table))
                .flush();
    }

    /// Everything that can be done with the selected person; and one person more where the household is here.
    private Node[] acts(Table<Resident> table) {
        MenuButton menu = new MenuButton(T.get("page.personActs"));
        menu.setStyle("-fx-padding: 0.1em 0.3em;");
        menu.disableProperty().bind(table.selectedProperty().isNull());
        menu.setOnShowing(event -> {
            Resident person = table.selected();
            menu.getItems().clear();
            if (person != null) {
                acts.menu(person).forEach((words, act) -> {
                    MenuItem item = new MenuItem(words);
                    item.setOnAction(done -> act.run());
                    menu.getItems().add(item);
                });
            }
        });
        menu.getItems().add(new MenuItem(""));
        Node more = Buttons.link(T.get("page.addPerson"), add);
        return here ? new Node[] {menu, more} : new Node[] {menu};
    }

    Node node() {
        return card;
    }

    private Table<Resident> table() {
        return Tables.<Resident>of()
                .text(T.get("people.name"), 96, person -> person.name().value())
                .text(
                        T.get("people.kinship"),
                        88,
                        person -> person.householder() ? T.get("householder") : person.kinship())
                .text(T.get("person.sex"), 48, person -> person.sex() == null ? "" : Texts.name(person.sex()))
                .number(T.get("person.age"), 48, model::age)
                .text(
                        T.get("people.id"),
                        152,
                        person -> person.idNumber() == null
                                ? ""
                                : person.idNumber().masked())
                .text(
                        T.get("people.phone"),
                        104,
                        person -> person.phone() == null ? "" : person.phone().value())
                .text(T.get("people.political"), 80, Resident::politicalStatus)
                .text(
                        T.get("person.employer"),
                        84,
                        person -> person.employer() == null
                                ? ""
                                : person.employer().value())
                .chip(
                        T.get("person.care"),
                        112,
                        person -> person.careNeeds() == null
                                ? null
                                : person.careNeeds().value(),
                        person -> Tint.WARN)
                .chip(
                        T.get("person.status"),
                        70,
                        PeopleCard::status,
                        person -> person.status().counts() ? Tint.WARN : Tint.PLAIN)
                .bare()
                .empty(new EmptyState(
                        Icons.PERSON, T.get("page.nobody"), ScreenCommand.of(T.get("page.addPerson"), add)))
                .onOpen(acts::revise)
                .act(T.get("act.revise"), one(acts::revise))
                .act(T.get("act.householder"), one(acts::householder))
                .act(T.get("act.away"), one(acts::away))
                .act(T.get("act.back"), one(acts::back))
                .act(T.get("act.movedOut"), one(acts::movesOut))
                .act(T.get("act.transfer"), one(acts::transfer))
                .act(T.get("act.died"), one(acts::died))
                .act(T.get("act.history"), one(acts::history))
                .act(T.get("act.remove"), one(acts::remove))
                .build();
    }

    private static @Nullable String status(Resident person) {
        return person.status() == ResidentStatus.LIVING ? null : Texts.name(person.status());
    }

    private static Consumer<List<Resident>> one(Consumer<Resident> act) {
        return people -> people.stream().findFirst().ifPresent(act);
    }
}
