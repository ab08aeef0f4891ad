package org.shouwang.roster.ui;

import java.util.Optional;
import javafx.scene.Node;
import org.shouwang.kit.fx.Boxes;
import org.shouwang.kit.fx.Buttons;
import org.shouwang.kit.fx.DialogCard;
import org.shouwang.kit.fx.Field;
import org.shouwang.kit.fx.Form;
import org.shouwang.kit.fx.Frame;
import org.shouwang.kit.text.Texts;
import org.shouwang.ledger.Undone;
import org.shouwang.roster.Conflict;
import org.shouwang.roster.Duty;
import org.shouwang.roster.DutyRoster;

/// A rule that is broken on purpose wants its reason, or the change taken back.
final class OverruleForm {
    private static final Texts T = Texts.of(OverruleForm.class);

    private OverruleForm() {}

    /// Right after the change: leaving without a reason takes it back.
    static void ask(RosterScreenModel model, Frame frame, DutyRoster roster, Conflict conflict) {
        Optional<Undone.Step> change = model.undoable();
        Runnable back = () -> {
            if (change.isPresent() && change.equals(model.undoable())) {
                model.undo();
            }
        };
        DialogCard[] card = new DialogCard[1];
        Form form = new Form();
        Node link = Buttons.link(T.get("overrule.back"), () -> {
            card[0].close();
            back.run();
        });
        card[0] = open(model, frame, roster, conflict, form, Boxes.sentence(T.get("overrule.leave")), link)
                .whenLeft(back);
    }

    /// Later: leaving changes nothing.
    static void open(RosterScreenModel model, Frame frame, DutyRoster roster, Conflict conflict) {
        open(model, frame, roster, conflict, new Form());
    }

    private static DialogCard open(
            RosterScreenModel model, Frame frame, DutyRoster roster, Conflict conflict, Form form, Node... below) {
        Duty duty = conflict.duty();
        form.node(Boxes.words(T.get(
                "overrule.what",
                roster.member(duty.memberId()).called(),
                model.where(roster.slot(duty)),
                conflict.hindrance().sentence())));
        Field<String> why = form.text(
                T.get("overrule.why"),
                f -> f.required()
                        .initial(
                                duty.overruled() == null
                                        ? null
                                        : duty.overruled().value()));
        for (Node node : below) {
            form.node(node);
        }
        return frame.dialogs()
                .form(
                        T.get("overrule.title"),
                        form,
                        T.get("overrule.act"),
                        () -> {
                            String reason = why.require();
                            return progress -> reason;
                        },
                        reason -> model.edits().overrule(duty, reason));
    }
}
