package org.shouwang.gate.ui;

import java.util.List;
import java.util.Optional;
import org.shouwang.gate.EntryCheck;
import org.shouwang.gate.EntryLine;
import org.shouwang.kit.fx.DialogCard;
import org.shouwang.kit.fx.Frame;
import org.shouwang.kit.text.Texts;
import org.shouwang.ledger.Undone;

/// What the gate asks over its page: why somebody is turned away, what is put right, what is made void.
final class GateDialogs {
    private static final Texts T = Texts.of(GateDialogs.class);

    private final GateScreenModel model;
    private final Frame frame;
    private final Runnable back;

    /// @param back gives the focus to the entry line
    GateDialogs(GateScreenModel model, Frame frame, Runnable back) {
        this.model = model;
        this.frame = frame;
        this.back = back;
    }

    /// F8.
    void turnAway() {
        model.entry.acts.somebody(() -> {
            DialogCard[] card = new DialogCard[1];
            TurnAwayCard reasons =
                    new TurnAwayCard(model.entry.rules.get().refusals(), model.entry.warnings, (why, advice) -> {
                        card[0].close();
                        model.entry.acts.turnAway(why, advice);
                    });
            card[0] = frame.dialogs().show(T.get("turnAway.title"), reasons, reasons.act());
        });
    }

    /// F7: the line typed last.
    void mend() {
        model.lines.newest(found ->
                found.ifPresentOrElse(this::revise, () -> frame.notices().say(T.get("mend.none"))));
    }

    void revise(EntryLine line) {
        EntryCheck entry = line.entry();
        if (!entry.counts()) {
            frame.notices().say(T.get("revise.void"));
            return;
        }
        boolean mended = model.lines.mendable(entry);
        RevisionForm right =
                new RevisionForm(line, mended, model.entry.rules.get(), model.entry.recognition.index(), model.clock());
        frame.dialogs()
                .<EntryCheck>form(
                        mended
                                ? T.get("mend.title", Texts.name(entry.outcome()))
                                : T.get("revise.title", Texts.name(entry.outcome())),
                        right.form,
                        mended ? T.get("act.mendThis") : T.get("act.revise"),
                        () -> {
                            var draft = right.draft();
                            String reason = right.reason();
                            String why = right.why();
                            return progress -> model.lines.revise(entry, draft, reason, why);
                        },
                        now -> {
                            frame.notices().done(T.get("revised", now.name().value()), this::undo);
                            back.run();
                        });
    }

    void strike(List<EntryLine> lines) {
        long counting = lines.stream().filter(line -> line.entry().counts()).count();
        if (counting == 0) {
            frame.notices().say(T.get("revise.void"));
            return;
        }
        frame.dialogs()
                .prompt(
                        T.get("strike.question", counting),
                        T.get("strike.why"),
                        "",
                        T.get("act.strike"),
                        why -> model.lines.makeVoid(
                                lines, why, () -> frame.notices().done(T.get("struck", counting), this::undo)));
    }

    /// At the end of the day.
    void allLeave(List<OpenLine> lines) {
        frame.dialogs()
                .ask(
                        T.get("allLeave.question", lines.size()),
                        T.get("allLeave.what"),
                        T.get("act.allLeave"),
                        () -> model.lines.closeAll(
                                lines, count -> frame.notices().done(T.get("allLeave.done", count), this::undo)));
    }

    void addCheckpoint() {
        frame.dialogs()
                .prompt(
                        T.get("act.addCheckpoint"),
                        T.get("label.checkpoint"),
                        T.get("checkpoint.usual"),
                        T.get("act.addCheckpoint"),
                        name -> frame.tasks()
                                .write(T.get("act.addCheckpoint"), progress -> model.addCheckpoint(name))
                                .start());
    }

    void undo() {
        model.lines.undo(this::undone);
    }

    private void undone(Optional<Undone.Step> step) {
        frame.notices()
                .say(step.map(Undone.Step::label)
                        .map(label -> T.get("undone", label))
                        .orElse(T.get("undone.nothing")));
        back.run();
    }
}
