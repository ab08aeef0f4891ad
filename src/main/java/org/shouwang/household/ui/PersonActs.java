package org.shouwang.household.ui;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.shouwang.household.Found;
import org.shouwang.household.HouseholdId;
import org.shouwang.household.LifeEvent;
import org.shouwang.household.Resident;
import org.shouwang.household.ResidentId;
import org.shouwang.household.ResidentStatus;
import org.shouwang.household.ui.HouseholdScreenModel.Home;
import org.shouwang.kit.fx.Boxes;
import org.shouwang.kit.fx.Field;
import org.shouwang.kit.fx.Form;
import org.shouwang.kit.fx.Frame;
import org.shouwang.kit.fx.Work;
import org.shouwang.kit.text.Texts;

/// What can be done with one person of a household: its forms, each with the day on which it happened.
final class PersonActs {
    private static final Texts T = Texts.of(PersonActs.class);

    private final HouseholdScreenModel model;
    private final Frame frame;
    private final Home home;

    PersonActs(HouseholdScreenModel model, Frame frame, Home home) {
        this.model = model;
        this.frame = frame;
        this.home = home;
    }

    /// What can be done with this person as things stand, in order: words and act.
    Map<String, Runnable> menu(Resident person) {
        Map<String, Runnable> all = new LinkedHashMap<>();
        all.put(T.get("act.revise"), () -> revise(person));
        if (person.status().counts()) {
            if (!person.householder()) {
                all.put(T.get("act.householder"), () -> householder(person));
            }
            if (person.status() == ResidentStatus.LIVING) {
                all.put(T.get("act.away"), () -> away(person));
            } else {
                all.put(T.get("act.back"), () -> back(person));
            }
            all.put(T.get("act.movedOut"), () -> movesOut(person));
            all.put(T.get("act.transfer"), () -> transfer(person));
            all.put(T.get("act.died"), () -> died(person));
        } else {
            all.put(T.get("act.back"), () -> back(person));
        }
        all.put(T.get("act.history"), () -> history(person));
        all.put(T.get("act.remove"), () -> remove(person));
        return all;
    }

    void revise(Resident person) {
        Form form = new Form();
        form.columns(3);
        ResidentForm fields =
                new ResidentForm(form, person, model.clock(), new CareList(model.careNeeds(), frame, home.careNeeds()));
        frame.dialogs()
                .form(
                        T.get("page.revisePerson", person.name().value()),
                        form,
                        T.get("page.reviseAct"),
                        () -> model.reviseResident(fields.person()),
                        done -> {
                            frame.notices().saved();
                            model.refresh();
                        })
                .setStyle(HouseholdForm.WIDE);
    }

    void householder(Resident person) {
        Form form = new Form();
        Field<LocalDate> on = day(form);
        open(T.get("person.asHead", person.name().value()), form, T.get("act.householder"), () -> {
            LocalDate day = on.require();
            return model.moves(moves -> moves.changeHouseholder(person.id(), day));
        });
    }

    void away(Resident person) {
        Form form = new Form();
        form.columns(2);
        Field<LocalDate> on = day(form);
        Field<LocalDate> back = form.date(T.get("act.backOn"), model.clock(), f -> {});
        form.columns(1);
        Field<String> where = form.text(T.get("act.where"), f -> {});
        open(T.get("person.goesAway", person.name().value()), form, T.get("act.away"), () -> {
            LocalDate day = on.require();
            LocalDate until = back.value();
            String to = where.value();
            return model.moves(moves -> moves.leaves(person.id(), ResidentStatus.AWAY, day, until, to, null));
        });
    }

    void back(Resident person) {
        leaves(
                person,
                ResidentStatus.LIVING,
                T.get("person.comesBack", person.name().value()),
                T.get("act.back"));
    }

    void movesOut(Resident person) {
        leaves(
                person,
                ResidentStatus.MOVED_OUT,
                T.get("person.movesOut", person.name().value()),
                T.get("act.movedOut"));
    }

    void died(Resident person) {
        leaves(person, ResidentStatus.DIED, T.get("person.died", person.name().value()), T.get("act.died"));
    }

    private void leaves(Resident person, ResidentStatus how, String title, String act) {
        Form form = new Form();
        Field<LocalDate> on = day(form);
        Field<String> where = how == ResidentStatus.MOVED_OUT ? form.text(T.get("act.where"), f -> {}) : null;
        Field<Resident> next = person.householder() && !how.counts() ? next(form, person) : null;
        open(title, form, act, () -> {
            LocalDate day = on.require();
            String to = where == null ? null : where.value();
            Resident heir = next == null ? null : next.value();
            ResidentId head = heir == null ? null : heir.id();
            return model.moves(moves -> moves.leaves(person.id(), how, day, null, to, head));
        });
    }

    /// Who is the householder then; the first adult is offered.
    private @Nullable Field<Resident> next(Form form, Resident leaving) {
        List<Resident> others = home.card().living().stream()
                .filter(person -> !person.id().equals(leaving.id()))
                .toList();
        if (others.isEmpty()) {
            return null;
        }
        Resident first = others.stream()
                .filter(person -> {
                    Integer age = model.age(person);
                    return age == null || age >= 18;
                })
                .findFirst()
                .orElse(others.getFirst());
        return form.choice(
                T.get("act.nextHead"), others, person -> person.name().value(), f -> f.initial(first));
    }

    /// Goes over to another household of the compound.
    void transfer(Resident person) {
        Form form = new Form();
        Field<Found> other = form.pick(
                T.get("act.toHousehold"),
                Pickers.household(model.index()),
                f -> f.required().named("household"));
        Field<LocalDate> on = day(form);
        open(T.get("person.transfer", person.name().value()), form, T.get("act.transfer"), () -> {
            HouseholdId to = Objects.requireNonNull(other.require().household());
            LocalDate day = on.require();
            return model.moves(moves -> moves.transfer(List.of(person.id()), to, day));
        });
    }

    void remove(Resident person) {
        frame.dialogs()
                .ask(
                        T.get("act.remove.ask", person.name().value()),
                        T.get("act.remove.then"),
                        T.get("act.remove"),
                        () -> model.removeResident(person.id()));
    }

    /// Every stay and change of the person, in all records that are the same one.
    void history(Resident person) {
        model.history(person.id(), events -> {
            var lines = Boxes.column();
            lines.setStyle("-fx-min-width: 34em;");
            if (events.isEmpty()) {
                lines.getChildren().add(Boxes.sentence(T.get("person.history.none")));
            }
            for (LifeEvent event : events) {
                String words = event.words() == null ? "" : event.words().value();
                lines.getChildren()
                        .add(Boxes.row(
                                Boxes.words(event.onDay().toString()),
                                Boxes.strong(Texts.name(event.kind())),
                                Boxes.words(words),
                                Boxes.spacer(),
                                Boxes.muted(T.get("person.history.noted", event.notedOn()))));
            }
            frame.dialogs().show(T.get("person.history.title", person.name().value()), lines);
        });
    }

    private Field<LocalDate> day(Form form) {
        return form.date(T.get("act.day"), model.clock(), f -> f.required().initial(LocalDate.now(model.clock())));
    }

    private void open(String title, Form form, String act, Supplier<Work<@Nullable Void>> work) {
        frame.dialogs().form(title, form, act, work, done -> {
            frame.notices().done(title, model::undo);
            model.refresh();
        });
    }
}
