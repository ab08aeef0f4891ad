package org.shouwang.gate.ui.pass;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.control.ComboBox;
import org.jspecify.annotations.Nullable;
import org.shouwang.gate.pass.Pass;
import org.shouwang.gate.pass.PassDraft;
import org.shouwang.gate.pass.PassId;
import org.shouwang.gate.pass.PassLine;
import org.shouwang.gate.pass.PassStatus;
import org.shouwang.kit.fx.Field;
import org.shouwang.kit.fx.Form;
import org.shouwang.kit.fx.Frame;
import org.shouwang.kit.fx.Tint;
import org.shouwang.kit.fx.Work;
import org.shouwang.kit.text.Texts;

/// What is asked before a pass is replaced, taken back, reported lost or made to hold longer.
final class PassForms {
    private static final Texts T = Texts.of(PassForms.class);

    private final PassScreenModel model;
    private final Frame frame;
    private final Consumer<Pass> made;

    /// @param made is told a pass that takes the place of another
    PassForms(PassScreenModel model, Frame frame, Consumer<Pass> made) {
        this.model = model;
        this.frame = frame;
        this.made = made;
    }

    /// Why a card is replaced.
    enum ReplaceReason {
        LOST,
        WORN,
        WRONG,
        OTHER
    }

    /// Why a pass is taken back.
    enum WithdrawReason {
        MOVED_OUT,
        OVERDUE,
        LENT,
        NO_NEED,
        LIFTED,
        OTHER
    }

    void replace(PassLine line) {
        Pass pass = line.pass();
        if (!open(line)) {
            return;
        }
        boolean lost = pass.status() == PassStatus.LOST;
        Form form = new Form();
        form.columns(2);
        Field<ReplaceReason> reason = form.choice(
                T.get("replace.reason"),
                ReplaceReason.class,
                f -> f.required().initial(lost ? ReplaceReason.LOST : ReplaceReason.WORN));
        Field<LocalDate> until = form.date(
                T.get("form.until"),
                model.clock(),
                f -> f.named("until").initial(pass.untilDay()).hint(T.get("form.until.hint")));
        form.columns(1);
        Field<Boolean> back = form.check(T.get("form.back"), f -> f.initial(!lost));
        follow(reason, now -> back.set(now != ReplaceReason.LOST));
        form.settle();
        frame.dialogs()
                .<Pass>form(
                        T.get("replace.title", pass.spoken(), line.holder()),
                        form,
                        T.get("act.replace"),
                        () -> {
                            PassDraft draft = pass.draft().days(pass.fromDay(), until.value());
                            String why = Texts.name(reason.require());
                            boolean handed = Boolean.TRUE.equals(back.value());
                            boolean report = reason.require() == ReplaceReason.LOST && !lost;
                            return progress -> model.passes().replace(pass.id(), draft, why, handed, report);
                        },
                        next -> {
                            done(T.get("replaced", pass.spoken(), next.spoken()));
                            made.accept(next);
                        });
    }

    void withdraw(List<PassLine> lines) {
        List<PassLine> open = lines.stream().filter(PassForms::holds).toList();
        if (open.isEmpty()) {
            frame.notices().say(T.get("none.open"), Tint.WARN);
            return;
        }
        Form form = new Form();
        Field<WithdrawReason> reason = form.choice(
                T.get("withdraw.reason"),
                WithdrawReason.class,
                f -> f.required().initial(WithdrawReason.NO_NEED));
        Field<String> words = form.text(T.get("withdraw.words"), f -> f.named("reason"));
        words.hint(T.get("withdraw.words.hint"));
        Field<Boolean> back =
                form.check(T.get("form.back"), f -> f.initial(true).hint(T.get("withdraw.back.hint")));
        String who = open.size() == 1
                ? open.getFirst().pass().spoken() + " " + open.getFirst().holder()
                : T.get("many", open.size());
        frame.dialogs()
                .<Integer>form(
                        T.get("withdraw.title", who),
                        form,
                        T.get("act.withdraw"),
                        () -> {
                            String why = why(reason.require(), Objects.toString(words.value(), ""));
                            boolean handed = Boolean.TRUE.equals(back.value());
                            return progress -> {
                                model.passes().withdraw(ids(open), why, handed);
                                return open.size();
                            };
                        },
                        count -> done(T.get("withdrawn", who)));
    }

    private static String why(WithdrawReason reason, String words) {
        String name = reason == WithdrawReason.OTHER ? "" : Texts.name(reason);
        return (name + " " + words).strip();
    }

    void lost(PassLine line) {
        if (!open(line) || line.pass().status() == PassStatus.LOST) {
            return;
        }
        frame.dialogs()
                .ask(
                        T.get("lost.question", line.pass().spoken(), line.holder()),
                        T.get("lost.consequence"),
                        T.get("act.lost"),
                        () -> write(
                                Work.of(() ->
                                        model.passes().reportLost(line.pass().id())),
                                T.get("lost.done", line.pass().spoken())));
    }

    void found(PassLine line) {
        if (line.pass().status() != PassStatus.LOST) {
            frame.notices().say(T.get("none.lost"), Tint.WARN);
            return;
        }
        write(
                Work.of(() -> model.passes().foundAgain(line.pass().id())),
                T.get("found.done", line.pass().spoken()));
    }

    void handIn(List<PassLine> lines) {
        List<PassLine> out = lines.stream()
                .filter(line -> !holds(line) && !line.pass().cardBack())
                .toList();
        if (out.isEmpty()) {
            frame.notices().say(T.get("none.out"), Tint.WARN);
            return;
        }
        write(Work.of(() -> model.passes().handIn(ids(out))), T.get("handedIn", T.get("many", out.size())));
    }

    void extend(List<PassLine> lines) {
        List<PassLine> open = lines.stream().filter(PassForms::holds).toList();
        if (open.isEmpty()) {
            frame.notices().say(T.get("none.open"), Tint.WARN);
            return;
        }
        Pass first = open.getFirst().pass();
        Form form = new Form();
        form.columns(2);
        Field<LocalDate> until = form.date(
                T.get("form.until"),
                model.clock(),
                f -> f.named("until").initial(later(first)).hint(T.get("form.until.hint")));
        Field<Integer> outings = form.number(
                T.get("form.outings"),
                f -> f.named("outings").initial(first.outings()).hint(T.get("form.outings.hint")));
        String who = open.size() == 1 ? first.spoken() + " " + open.getFirst().holder() : T.get("many", open.size());
        frame.dialogs()
                .<Integer>form(
                        T.get("extend.title", who),
                        form,
                        T.get("act.extend"),
                        () -> {
                            LocalDate last = until.value();
                            Integer times = outings.value();
                            return progress -> {
                                model.passes().extend(ids(open), last, times);
                                return open.size();
                            };
                        },
                        count -> done(T.get("extended", who)));
    }

    /// A week more than now, counted from today where it has ended.
    private @Nullable LocalDate later(Pass pass) {
        LocalDate end = pass.untilDay();
        if (end == null) {
            return null;
        }
        return (end.isBefore(model.today()) ? model.today() : end).plusDays(7);
    }

    private boolean open(PassLine line) {
        if (!holds(line)) {
            frame.notices().say(T.get("none.open"), Tint.WARN);
            return false;
        }
        return true;
    }

    /// Neither replaced nor withdrawn.
    static boolean holds(PassLine line) {
        return line.pass().status() == PassStatus.ISSUED || line.pass().status() == PassStatus.LOST;
    }

    private static List<PassId> ids(List<PassLine> lines) {
        return lines.stream().map(line -> line.pass().id()).toList();
    }

    static <E> void follow(Field<E> choice, Consumer<E> told) {
        if (choice.control() instanceof ComboBox<?> box) {
            box.valueProperty().subscribe(now -> {
                if (now != null) {
                    told.accept(choice.require());
                }
            });
        }
    }

    private void write(Work<@Nullable Void> work, String words) {
        frame.tasks().write(T.get("task.write"), work).then(done -> done(words)).start();
    }

    private void done(String words) {
        frame.notices().done(words, model::undo);
    }
}
