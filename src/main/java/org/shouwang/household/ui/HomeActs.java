package org.shouwang.household.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.FlowPane;
import org.shouwang.compound.RoomId;
import org.shouwang.household.Found;
import org.shouwang.household.HouseholdId;
import org.shouwang.household.LifeEventKind;
import org.shouwang.household.Resident;
import org.shouwang.household.ResidentId;
import org.shouwang.household.ui.HouseholdScreenModel.Home;
import org.shouwang.kit.fx.Boxes;
import org.shouwang.kit.fx.Field;
import org.shouwang.kit.fx.Form;
import org.shouwang.kit.fx.Frame;
import org.shouwang.kit.text.Texts;

/// What can be done with a whole household: its forms, each with the day on which it happened.
final class HomeActs {
    private static final Texts T = Texts.of(HomeActs.class);
    private static final List<LifeEventKind> COMING =
            List.of(LifeEventKind.MOVED_IN, LifeEventKind.BORN, LifeEventKind.MARRIED_IN);

    private final HouseholdScreenModel model;
    private final Frame frame;

    HomeActs(HouseholdScreenModel model, Frame frame) {
        this.model = model;
        this.frame = frame;
    }

    /// A person joins: moved in, born or married in.
    void moveIn(Home home) {
        Form form = new Form();
        form.columns(3);
        Field<LifeEventKind> how = form.choice(
                T.get("act.how"), COMING, Texts::name, f -> f.required().initial(COMING.getFirst()));
        Field<LocalDate> on = day(form);
        Field<String> from = form.text(T.get("act.from"), f -> {});
        ResidentForm fields =
                new ResidentForm(form, null, model.clock(), new CareList(model.careNeeds(), frame, home.careNeeds()));
        HouseholdId id = home.card().household().id();
        frame.dialogs()
                .form(
                        T.get("act.moveIn", home.place().brief()),
                        form,
                        T.get("act.moveInAct"),
                        () -> {
                            Resident person = fields.person();
                            LifeEventKind kind = how.require();
                            LocalDate day = on.require();
                            String where = from.value();
                            return model.moves(moves -> moves.moveIn(id, person, kind, day, where));
                        },
                        done -> done(T.get("done.moveIn", home.place().brief())))
                .setStyle(HouseholdForm.WIDE);
        fields.focusName();
    }

    void moveTo(Home home) {
        Form form = new Form();
        Field<Found> door = form.pick(
                T.get("form.newDoor"),
                Pickers.door(model.index()),
                f -> f.required().named("room"));
        Field<LocalDate> on = day(form);
        Field<Boolean> shared = form.check(T.get("form.shared"), f -> {});
        HouseholdId id = home.card().household().id();
        frame.dialogs()
                .form(
                        T.get("page.move"),
                        form,
                        T.get("page.moveAct"),
                        () -> {
                            RoomId room = door.require().room();
                            LocalDate day = on.require();
                            boolean with = Boolean.TRUE.equals(shared.value());
                            return model.moves(moves -> moves.moveTo(id, room, with, day));
                        },
                        done -> done(T.get("done.moved", home.place().brief())));
    }

    void moveOut(Home home) {
        Form form = new Form();
        form.node(Boxes.sentence(T.get("page.moveOut.then", home.card().living().size())));
        Field<LocalDate> on = day(form);
        Field<String> where = form.text(T.get("act.where"), f -> {});
        HouseholdId id = home.card().household().id();
        frame.dialogs()
                .form(
                        T.get("page.moveOut.ask", home.place().brief()),
                        form,
                        T.get("page.moveOut"),
                        () -> {
                            LocalDate day = on.require();
                            String to = where.value();
                            return model.moves(moves -> moves.moveOut(id, day, to));
                        },
                        done -> done(T.get("done.movedOut", home.place().brief())));
    }

    void moveBack(Home home) {
        Form form = new Form();
        Field<LocalDate> on = day(form);
        Field<Boolean> shared = form.check(T.get("form.shared"), f -> {});
        HouseholdId id = home.card().household().id();
        frame.dialogs()
                .form(
                        T.get("page.moveBack"),
                        form,
                        T.get("page.moveBack"),
                        () -> {
                            LocalDate day = on.require();
                            boolean with = Boolean.TRUE.equals(shared.value());
                            return model.moves(moves -> moves.moveBack(id, day, with));
                        },
                        done -> done(T.get("done.back", home.place().brief())));
    }

    /// Chosen people become a household of their own.
    void split(Home home) {
        Form form = new Form();
        List<Resident> living = home.card().living();
        Map<Resident, CheckBox> chosen = new LinkedHashMap<>();
        living.forEach(person -> chosen.put(person, box(person)));
        FlowPane boxes = Boxes.flow();
        boxes.getChildren().addAll(chosen.values());
        form.node(Boxes.column(Boxes.muted(T.get("split.who")), boxes));
        form.columns(2);
        Field<Resident> head =
                form.choice(T.get("split.head"), living, person -> person.name().value(), f -> {});
        Field<LocalDate> on = day(form);
        Field<Found> door = form.pick(
                T.get("split.door"),
                Pickers.door(model.index()),
                f -> f.hint(T.get("split.here")).named("room"));
        Field<Boolean> shared = form.check(T.get("form.shared"), f -> {});
        HouseholdId id = home.card().household().id();
        frame.dialogs()
                .form(
                        T.get("split.title", home.place().brief()),
                        form,
                        T.get("split.act"),
                        () -> {
                            List<ResidentId> people = new ArrayList<>();
                            chosen.forEach((person, box) -> {
                                if (box.isSelected()) {
                                    people.add(person.id());
                                }
                            });
                            Found there = door.value();
                            RoomId room = there == null ? home.place().id() : there.room();
                            Resident first = head.value();
                            ResidentId who = first == null || !people.contains(first.id()) ? null : first.id();
                            LocalDate day = on.require();
                            boolean with = Boolean.TRUE.equals(shared.value());
                            return model.split(id, people, who, room, with, day);
                        },
                        made -> {
                            done(T.get("done.split", home.place().brief()));
                            model.show(Objects.requireNonNull(made));
                        });
        chosen.values().stream().findFirst().ifPresent(CheckBox::requestFocus);
    }

    private CheckBox box(Resident person) {
        Integer age = model.age(person);
        String words = person.name().value();
        CheckBox box = new CheckBox(age == null ? words : T.get("split.person", words, age));
        box.setMnemonicParsing(false);
        return box;
    }

    /// This household becomes part of another.
    void merge(Home home) {
        Form form = new Form();
        form.node(Boxes.sentence(T.get("merge.then", home.place().brief())));
        Field<Found> other = form.pick(
                T.get("merge.into"),
                Pickers.household(model.index()),
                f -> f.required().named("household"));
        Field<LocalDate> on = day(form);
        HouseholdId id = home.card().household().id();
        frame.dialogs()
                .form(
                        T.get("merge.title", home.place().brief()),
                        form,
                        T.get("merge.act"),
                        () -> {
                            HouseholdId into =
                                    Objects.requireNonNull(other.require().household());
                            LocalDate day = on.require();
                            return model.merge(id, into, day);
                        },
                        into -> {
                            done(T.get("done.merged", home.place().brief()));
                            model.show(Objects.requireNonNull(into));
                        });
    }

    private Field<LocalDate> day(Form form) {
        return form.date(T.get("act.day"), model.clock(), f -> f.required().initial(LocalDate.now(model.clock())));
    }

    private void done(String words) {
        frame.notices().done(words, model::undo);
        model.refresh();
    }
}
