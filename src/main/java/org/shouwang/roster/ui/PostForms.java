package org.shouwang.roster.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.shouwang.gate.Checkpoint;
import org.shouwang.kit.fx.Field;
import org.shouwang.kit.fx.Form;
import org.shouwang.kit.fx.Frame;
import org.shouwang.kit.fx.Work;
import org.shouwang.kit.text.Texts;
import org.shouwang.roster.Post;
import org.shouwang.roster.PostKind;
import org.shouwang.roster.Shift;
import org.shouwang.roster.ShiftPattern;
import org.shouwang.roster.ShiftPlan;

/// Changes a post or a shift: its words and days, its pattern from a day on, its end.
final class PostForms {
    private static final Texts T = Texts.of(PostForms.class);
    private static final int LONGEST = 120;

    private final RosterScreenModel model;
    private final Frame frame;
    private final Runnable then;

    PostForms(RosterScreenModel model, Frame frame, Runnable then) {
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

    void revise(Post post) {
        frame.tasks()
                .run(T.get("post.revise"), progress -> model.checkpoints())
                .then(gates -> revise(post, gates))
                .start();
    }

    private void revise(Post post, List<Checkpoint> gates) {
        Form form = new Form().columns(2);
        Field<String> name = form.text(T.get("post.name"), f -> f.required().initial(post.name()));
        Field<PostKind> kind = form.choice(T.get("post.kind"), PostKind.class, f -> f.initial(post.kind()));
        Field<String> place = form.text(T.get("post.place"), f -> f.initial(post.place()));
        Field<String> building = form.text(
                T.get("post.building"), f -> f.initial(post.building()).hint(T.get("post.buildingHint")));
        List<Optional<Checkpoint>> choices = new ArrayList<>(List.of(Optional.empty()));
        gates.forEach(gate -> choices.add(Optional.of(gate)));
        Optional<Checkpoint> now = gates.stream()
                .filter(one -> one.id().equals(post.checkpointId()))
                .findFirst();
        Field<Optional<Checkpoint>> gate = form.choice(
                T.get("post.checkpoint"),
                choices,
                one -> one.map(Checkpoint::name).orElse(T.get("post.checkpoint.none")),
                f -> f.required().initial(now).hint(T.get("post.checkpoint.hint")));
        form.columns(2);
        Field<LocalDate> from = form.date(T.get("post.from"), model.rosters().clock(), f -> f.initial(post.fromDay()));
        Field<LocalDate> until =
                form.date(T.get("post.until"), model.rosters().clock(), f -> f.initial(post.untilDay()));
        Field<String> duties = form.lines(T.get("post.duties"), 2, f -> f.initial(post.duties()));
        act(T.get("post.revise"), form, T.get("post.reviseAct"), () -> {
            Post revised = post.withName(name.require())
                    .withDuties(duties.value())
                    .withPlace(kind.value(), place.value(), building.value())
                    .between(from.value(), until.value())
                    .at(gate.require().map(Checkpoint::id).orElse(null));
            return () -> model.setup().posts().revise(revised);
        });
    }

    /// Another pattern from a day on; what was before stays.
    void change(Post post, List<Shift> shifts) {
        Form form = new Form().columns(2);
        String now = shifts.stream()
                .filter(shift -> shift.untilDay() == null)
                .map(Shift::hours)
                .collect(Collectors.joining(" "));
        PatternField pattern =
                new PatternField(form, now.isEmpty() ? ShiftPattern.usual().getFirst() : now);
        Field<Integer> needed = form.number(
                T.get("shift.needed"),
                f -> f.required()
                        .initial(shifts.isEmpty() ? 1 : shifts.getFirst().needed())
                        .check(NewPost::people));
        LocalDate next = model.rosters().today().plusDays(1);
        Field<LocalDate> from = form.date(
                T.get("change.from"),
                model.rosters().clock(),
                f -> f.required().initial(next).hint(T.get("change.hint")));
        act(T.get("change.title", post.name()), form, T.get("change.act"), () -> {
            List<ShiftPlan> plans = pattern.plans(needed.require());
            LocalDate day = from.require();
            return () -> model.setup().posts().change(post.id(), day, plans);
        });
    }

    void revise(Shift shift) {
        Form form = new Form().columns(2);
        Field<String> name = form.text(T.get("shift.name"), f -> f.required().initial(shift.name()));
        Field<Integer> needed = form.number(
                T.get("shift.needed"), f -> f.required().initial(shift.needed()).check(NewPost::people));
        Field<Integer> handover = form.number(
                T.get("shift.handover"),
                f -> f.initial(shift.handoverMinutes())
                        .hint(T.get("shift.handoverHint"))
                        .check(minutes -> minutes < 0 || minutes > LONGEST ? T.get("shift.handoverBounds") : null));
        act(T.get("shift.revise", shift.times()), form, T.get("shift.reviseAct"), () -> {
            Integer earlier = handover.value();
            Shift revised =
                    shift.revised(name.require(), needed.require(), earlier == null || earlier == 0 ? null : earlier);
            return () -> model.setup().posts().reviseShift(revised);
        });
    }

    void close(Post post) {
        ending(
                T.get("post.close", post.name()),
                T.get("post.closeAct"),
                day -> model.setup().posts().close(post.id(), day));
    }

    private void ending(String title, String act, Consumer<LocalDate> end) {
        Form form = new Form();
        Field<LocalDate> last = form.date(
                T.get("close.last"),
                model.rosters().clock(),
                f -> f.required().initial(model.rosters().today()).hint(T.get("close.hint")));
        act(title, form, act, () -> {
            LocalDate day = last.require();
            return () -> end.accept(day);
        });
    }
}
