package org.shouwang.heads.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.ComboBoxBase;
import org.shouwang.compound.Place;
import org.shouwang.compound.RoomId;
import org.shouwang.heads.ChosenBy;
import org.shouwang.heads.GroupCard;
import org.shouwang.heads.GroupLeader;
import org.shouwang.household.Found;
import org.shouwang.household.ui.Pickers;
import org.shouwang.kit.fx.Boxes;
import org.shouwang.kit.fx.Field;
import org.shouwang.kit.fx.Form;
import org.shouwang.kit.fx.Frame;
import org.shouwang.kit.fx.Hit;
import org.shouwang.kit.fx.Picker;
import org.shouwang.kit.text.Texts;

/// The forms about the leader of a group (联防长): chosen out of the group, relieved, those of old.
final class LeaderForm {
    private static final Texts T = Texts.of(LeaderForm.class);

    private final GroupsModel model;
    private final Frame frame;

    LeaderForm(GroupsModel model, Frame frame) {
        this.model = model;
        this.frame = frame;
    }

    /// Chooses or replaces a leader; people of the group are offered first.
    void open(GroupCard group) {
        Set<RoomId> own = group.rooms().stream().map(Place::id).collect(Collectors.toSet());
        Picker<Found> picker = new Picker<Found>(typed -> hits(typed, own)).prompt(T.get("lead.prompt"));
        Form form = new Form().columns(2);
        Field<DoorRow> home = form.choice(T.get("lead.home"), model.homes(group), LeaderForm::home, f -> {});
        form.pick(T.get("lead.pick"), picker, f -> f.hint(T.get("lead.hint")));
        Field<String> name = form.text(T.get("column.name"), f -> f.required());
        Field<String> phone = form.text(T.get("column.phone"), f -> {});
        Field<String> door = form.text(T.get("column.dwelling"), f -> {});
        Field<ChosenBy> how = form.choice(
                T.get("column.chosenBy"), ChosenBy.class, f -> f.required().initial(ChosenBy.RESIDENTS));
        Field<LocalDate> from =
                form.date(T.get("column.from"), model.clock(), f -> f.required().initial(model.today()));
        picker.onPick(found -> {
            name.set(found.name());
            phone.set(found.phone());
            door.set(found.dwelling().brief());
        });
        if (home.control() instanceof ComboBoxBase<?> box) {
            box.valueProperty()
                    .subscribe(now -> model.householder(home.value()).ifPresent(found -> {
                        picker.set(Pickers.hit(found));
                        name.set(found.name());
                        phone.set(found.phone());
                        door.set(found.dwelling().brief());
                    }));
        }
        frame.dialogs()
                .<GroupLeader>form(
                        T.get("lead.title", group.name()),
                        form,
                        T.get("act.lead"),
                        () -> {
                            Found picked = picker.value();
                            String called = name.require();
                            String number = Objects.requireNonNullElse(phone.value(), "");
                            String where = Objects.requireNonNullElse(door.value(), "");
                            ChosenBy chosen = how.require();
                            LocalDate day = from.require();
                            return progress -> model.groups()
                                    .lead(group.id(), model.person(picked, called, number, where), chosen, day);
                        },
                        leader -> done(T.get("lead.done", leader.name().value(), group.name())));
    }

    private static String home(DoorRow row) {
        return row.door() + " " + row.householder();
    }

    private List<Hit<Found>> hits(String typed, Set<RoomId> own) {
        List<Hit<Found>> hits = new ArrayList<>(
                Pickers.hits(model.index(), typed, found -> found.resident() != null && own.contains(found.room()), 9));
        if (hits.isEmpty()) {
            hits.addAll(Pickers.hits(model.index(), typed, found -> found.resident() != null, 9));
        }
        return hits;
    }

    /// Ends the office of the leader.
    void relieve(GroupCard group) {
        if (group.leader() == null) {
            frame.notices().say(T.get("leader.none"));
            return;
        }
        Form form = new Form();
        Field<LocalDate> until = form.date(
                T.get("column.until"), model.clock(), f -> f.required().initial(model.today()));
        Field<String> reason =
                form.text(T.get("column.reason"), f -> f.required().hint(T.get("relieve.hint")));
        frame.dialogs()
                .<Boolean>form(
                        T.get("relieveLeader.title", group.name()),
                        form,
                        T.get("act.relieveLeader"),
                        () -> {
                            LocalDate day = until.require();
                            String why = reason.require();
                            return progress -> {
                                model.groups().relieveLeader(group.id(), day, why);
                                return true;
                            };
                        },
                        done -> done(T.get("relieveLeader.done", group.name())));
    }

    /// Who led the group.
    void history(GroupCard group) {
        frame.tasks()
                .run(T.get("act.leaders"), progress -> model.groups().leaders(group.id()))
                .then(all -> frame.dialogs()
                        .show(
                                T.get("leaders.title", group.name()),
                                Boxes.stack(
                                        all.isEmpty()
                                                ? new Node[] {Boxes.muted(T.get("leader.none"))}
                                                : all.stream()
                                                        .map(LeaderForm::line)
                                                        .toArray(Node[]::new))))
                .start();
    }

    private static Node line(GroupLeader leader) {
        return Boxes.words(T.get(
                "leaders.line",
                leader.name().value(),
                leader.fromDay(),
                leader.untilDay() == null ? T.get("until.now") : leader.untilDay(),
                Objects.toString(leader.reason(), "")));
    }

    private void done(String words) {
        frame.notices().done(words, model::undo);
    }
}
