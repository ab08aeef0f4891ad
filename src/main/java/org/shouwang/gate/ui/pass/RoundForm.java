package org.shouwang.gate.ui.pass;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.shouwang.gate.EntryCategory;
import org.shouwang.gate.pass.Pass;
import org.shouwang.gate.pass.PassColour;
import org.shouwang.gate.pass.PassKind;
import org.shouwang.gate.pass.PassLine;
import org.shouwang.gate.pass.PassRound;
import org.shouwang.household.Scope;
import org.shouwang.kit.fx.Field;
import org.shouwang.kit.fx.Form;
import org.shouwang.kit.fx.Frame;
import org.shouwang.kit.fx.Numbers;
import org.shouwang.kit.fx.Tint;
import org.shouwang.kit.text.Texts;

/// Passes for a whole building, a unit or everybody: asked, counted, and only then issued, in one act.
final class RoundForm {
    private static final Texts T = Texts.of(RoundForm.class);

    private final PassScreenModel model;
    private final Frame frame;
    private final Consumer<List<PassLine>> issued;

    /// @param issued is told the new passes, to be printed
    RoundForm(PassScreenModel model, Frame frame, Consumer<List<PassLine>> issued) {
        this.model = model;
        this.frame = frame;
        this.issued = issued;
    }

    /// For parts of the compound.
    void open() {
        frame.tasks()
                .run(T.get("task.read"), progress -> model.parts())
                .then(parts -> open(new ArrayList<>(parts)))
                .start();
    }

    void open(List<Scope> scopes) {
        Form form = new Form();
        form.columns(2);
        Field<Scope> scope = form.choice(
                T.get("round.scope"), scopes, Scope::words, f -> f.required().initial(scopes.getFirst()));
        Field<PassRound.Per> per = form.choice(
                T.get("round.per"), PassRound.Per.class, f -> f.required().initial(PassRound.Per.HOUSEHOLD));
        Field<LocalDate> from =
                form.date(T.get("column.from"), model.clock(), f -> f.required().initial(model.today()));
        Field<LocalDate> until = form.date(
                T.get("form.until"), model.clock(), f -> f.named("until").hint(T.get("form.until.hint")));
        Field<Integer> outings =
                form.number(T.get("form.outings"), f -> f.named("outings").hint(T.get("form.outings.hint")));
        Field<PassColour> colour = form.choice(
                T.get("issue.colour"),
                PassColour.class,
                f -> f.required().initial(PassColour.usual(PassKind.RESIDENT, EntryCategory.RESIDENT)));
        frame.dialogs()
                .<Counted>form(
                        T.get("round.title"),
                        form,
                        T.get("round.count"),
                        () -> {
                            Scope part = scope.require();
                            PassRound.Wish wish = new PassRound.Wish(
                                    per.require(), from.require(), until.value(), outings.value(), colour.require());
                            return progress -> new Counted(part, model.plan(part, wish));
                        },
                        this::confirm);
    }

    private record Counted(Scope scope, PassRound round) {}

    private void confirm(Counted counted) {
        PassRound round = counted.round();
        if (round.drafts().isEmpty()) {
            frame.notices().say(T.get("round.nobody", round.held(), round.away()), Tint.WARN);
            return;
        }
        String count = Numbers.whole(round.drafts().size());
        frame.dialogs()
                .ask(
                        T.get("round.question", counted.scope().words(), count),
                        T.get("round.consequence", round.held(), round.away()),
                        T.get("round.act", count),
                        () -> issue(counted));
    }

    private void issue(Counted counted) {
        String subject = T.get(
                "round.subject",
                counted.scope().words(),
                counted.round().drafts().size());
        frame.tasks()
                .write(T.get("task.issue"), progress -> {
                    List<Pass> made = model.passes().issueAll(counted.round().drafts(), subject, progress);
                    return model.lines(made);
                })
                .then(lines -> {
                    frame.notices().done(T.get("round.done", subject), model::undo);
                    issued.accept(lines);
                })
                .start();
    }
}
