package org.shouwang.household.ui;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.shouwang.household.HouseholdId;
import org.shouwang.household.Resident;
import org.shouwang.household.ResidentStatus;
import org.shouwang.household.ui.HouseholdScreenModel.Home;
import org.shouwang.kit.fx.Boxes;
import org.shouwang.kit.fx.Buttons;
import org.shouwang.kit.fx.Card;
import org.shouwang.kit.fx.EmptyState;
import org.shouwang.kit.fx.Form;
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
    private final Frame frame;
    private final Home home;
    private final Card card;

    PeopleCard(HouseholdScreenModel model, Frame frame, Home home) {
        this.model = model;
        this.frame = frame;
        this.home = home;
        Table<Resident> table = table();
        table.items(home.card().people());
        card = new Card(T.get("page.people"))
                .sub(T.get("page.peopleCount", home.card().living().size()))
                .corner(Boxes.muted(T.get("page.hint")), Buttons.link(T.get("page.addPerson"), this::add))
                .content(Boxes.grow(table))
                .flush();
    }

    Node node() {
        return card;
    }

    private Table<Resident> table() {
        return Tables.<Resident>of()
                .text(T.get("people.name"), 80, person -> person.name().value())
                .text(
                        T.get("people.kinship"),
                        88,
                        person -> person.householder() ? T.get("householder") : person.kinship())
                .text(T.get("person.sex"), 54, person -> person.sex() == null ? "" : Texts.name(person.sex()))
                .number(T.get("person.age"), 54, model::age)
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
                        96,
                        person -> person.employer() == null
                                ? ""
                                : person.employer().value())
                .chip(
                        T.get("person.care"),
                        90,
                        person -> person.careNeeds() == null
                                ? null
                                : person.careNeeds().value(),
                        person -> Tint.WARN)
                .chip(
                        T.get("person.status"),
                        66,
                        PeopleCard::status,
                        person -> person.status().counts() ? Tint.WARN : Tint.PLAIN)
                .bare()
                .empty(new EmptyState(
                        Icons.PERSON, T.get("page.nobody"), ScreenCommand.of(T.get("page.addPerson"), this::add)))
                .onOpen(this::revise)
                .act(T.get("act.revise"), one(this::revise))
                .act(T.get("act.householder"), one(person -> model.changeHouseholder(person.id())))
                .act(T.get("act.away"), one(person -> model.leaves(person.id(), ResidentStatus.AWAY)))
                .act(T.get("act.back"), one(person -> model.leaves(person.id(), ResidentStatus.LIVING)))
                .act(T.get("act.movedOut"), one(person -> model.leaves(person.id(), ResidentStatus.MOVED_OUT)))
                .act(T.get("act.died"), one(person -> model.leaves(person.id(), ResidentStatus.DIED)))
                .act(T.get("act.remove"), one(this::remove))
                .build();
    }

    private static @Nullable String status(Resident person) {
        return person.status() == ResidentStatus.LIVING ? null : Texts.name(person.status());
    }

    private static Consumer<List<Resident>> one(Consumer<Resident> act) {
        return people -> people.stream().findFirst().ifPresent(act);
    }

    private void add() {
        Form form = new Form();
        ResidentForm fields = new ResidentForm(form, null, model.clock());
        HouseholdId id = home.card().household().id();
        frame.dialogs()
                .form(
                        T.get("page.addPerson"),
                        form,
                        T.get("page.addPersonAct"),
                        () -> model.addResident(id, fields.person()),
                        done -> saved())
                .setStyle(HouseholdForm.WIDE);
    }

    private void revise(Resident person) {
        Form form = new Form();
        ResidentForm fields = new ResidentForm(form, person, model.clock());
        frame.dialogs()
                .form(
                        T.get("page.revisePerson", person.name().value()),
                        form,
                        T.get("page.reviseAct"),
                        () -> model.reviseResident(fields.person()),
                        done -> saved())
                .setStyle(HouseholdForm.WIDE);
    }

    private void remove(Resident person) {
        frame.dialogs()
                .ask(
                        T.get("act.remove.ask", person.name().value()),
                        T.get("act.remove.then"),
                        T.get("act.remove"),
                        () -> model.removeResident(person.id()));
    }

    private void saved() {
        frame.notices().saved();
        model.refresh();
    }
}
