package org.shouwang.roster.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.shouwang.branch.MemberKind;
import org.shouwang.kit.fx.Field;
import org.shouwang.kit.fx.Form;
import org.shouwang.kit.fx.Frame;
import org.shouwang.kit.fx.Work;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.text.Texts;
import org.shouwang.roster.DayNumber;
import org.shouwang.roster.MixKind;
import org.shouwang.roster.MixNeed;
import org.shouwang.roster.NumberDays;
import org.shouwang.roster.Shift;
import org.shouwang.roster.Succession;

/// What a shift needs: other numbers on some days, sorts of people among them, and what may not follow it.
final class NeedForms {
    private static final Texts T = Texts.of(NeedForms.class);

    private final RosterScreenModel model;
    private final Frame frame;
    private final Runnable then;

    NeedForms(RosterScreenModel model, Frame frame, Runnable then) {
        this.model = model;
        this.frame = frame;
        this.then = then;
    }

    private void act(String title, Form form, String act, Supplier<Work.Step> step) {
        frame.dialogs().form(title, form, act, () -> Work.of(step.get()), done -> {
            frame.notices().saved();
            then.run();
        });
    }

    private void now(Work.Step step) {
        frame.tasks()
                .write(T.get("work.needs"), Work.of(step))
                .then(done -> {
                    frame.notices().saved();
                    then.run();
                })
                .start();
    }

    void number(Shift shift) {
        Form form = new Form().columns(2);
        Field<NumberDays> on = form.choice(
                T.get("need.days"), NumberDays.class, f -> f.required().initial(NumberDays.RESTDAYS));
        Field<LocalDate> day =
                form.date(T.get("need.day"), model.rosters().clock(), f -> f.hint(T.get("need.dayHint")));
        Field<Integer> people = form.number(
                T.get("need.people"),
                f -> f.required()
                        .initial(shift.needed())
                        .hint(T.get("need.peopleHint"))
                        .check(number -> number < 0 || number > 99 ? T.get("number.bounds") : null));
        act(T.get("need.numberTitle", shift.name()), form, T.get("need.numberAct"), () -> {
            NumberDays days = on.require();
            LocalDate date = day.value();
            if (days == NumberDays.DATE && date == null) {
                throw new Fault("FORM-01", T.get("need.dayMissing"));
            }
            int number = people.require();
            return () ->
                    model.setup().staffing().number(shift.id(), days, days == NumberDays.DATE ? date : null, number);
        });
    }

    void remove(DayNumber number) {
        now(() -> model.setup().staffing().remove(number));
    }

    /// One choice of the list: a sort of people.
    private record Sort(MixKind kind, @Nullable MemberKind member) {
        String called() {
            return member == null ? Texts.name(kind) : Texts.name(member);
        }
    }

    void mix(Shift shift) {
        List<Sort> sorts = new ArrayList<>();
        sorts.add(new Sort(MixKind.PARTY_MEMBER, null));
        sorts.add(new Sort(MixKind.LEADER, null));
        for (MemberKind kind : MemberKind.values()) {
            if (kind != MemberKind.PARTY_MEMBER) {
                sorts.add(new Sort(MixKind.MEMBER_KIND, kind));
            }
        }
        sorts.add(new Sort(MixKind.QUALIFICATION, null));
        Form form = new Form().columns(2);
        Field<Sort> sort = form.choice(
                T.get("need.sort"), sorts, Sort::called, f -> f.required().initial(sorts.getFirst()));
        Field<Integer> least = form.number(
                T.get("need.least"),
                f -> f.required().initial(1).check(number -> number < 1 || number > 99 ? T.get("shift.bounds") : null));
        Field<String> skill = form.text(T.get("need.skill"), f -> f.hint(T.get("need.skillHint")));
        act(T.get("need.mixTitle", shift.name()), form, T.get("need.mixAct"), () -> {
            Sort chosen = sort.require();
            String named = skill.value();
            if (chosen.kind() == MixKind.QUALIFICATION && named == null) {
                throw new Fault("FORM-01", T.get("need.skillMissing"));
            }
            String value = chosen.member() != null
                    ? chosen.member().name()
                    : chosen.kind() == MixKind.QUALIFICATION ? named : null;
            int number = least.require();
            return () -> model.setup().staffing().mix(shift.id(), chosen.kind(), value, number);
        });
    }

    void remove(MixNeed mix) {
        now(() -> model.setup().staffing().mix(mix.shiftId(), mix.kind(), mix.value(), 0));
    }

    void succession(PostsPane.Read read, List<Shift> shifts) {
        Form form = new Form();
        Field<Shift> first = form.choice(
                T.get("succession.first"),
                shifts,
                read::called,
                f -> f.required().initial(shifts.getLast()));
        Field<Shift> next = form.choice(
                T.get("succession.next"),
                shifts,
                read::called,
                f -> f.required().initial(shifts.getFirst()));
        act(T.get("succession.title"), form, T.get("succession.act"), () -> {
            Shift one = first.require();
            Shift other = next.require();
            return () -> model.setup().staffing().succession(one.id(), other.id(), true);
        });
    }

    void remove(Succession each) {
        now(() -> model.setup().staffing().succession(each.firstId(), each.nextId(), false));
    }
}
