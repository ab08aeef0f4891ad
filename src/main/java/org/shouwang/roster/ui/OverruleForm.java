package org.shouwang.roster.ui;

import org.shouwang.kit.fx.Boxes;
import org.shouwang.kit.fx.Buttons;
import org.shouwang.kit.fx.DialogCard;
import org.shouwang.kit.fx.Field;
import org.shouwang.kit.fx.Form;
import org.shouwang.kit.fx.Frame;
import org.shouwang.kit.text.Texts;
import org.shouwang.roster.Conflict;
import org.shouwang.roster.Duty;
import org.shouwang.roster.DutyRoster;

/// A rule that is broken on purpose wants its reason, or the change taken back.
final class OverruleForm {
    private static final Texts T = Texts.of(OverruleForm.class);

    private OverruleForm() {}

    static void open(RosterScreenModel model, Frame frame, DutyRoster roster, Conflict conflict) {
        Duty duty = conflict.duty();
        DialogCard[] card = new DialogCard[1];
        Form form = new Form();
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
        form.node(Buttons.link(T.get("overrule.back"), () -> {
            card[0].close();
            model.undo();
        }));
        card[0] = frame.dialogs()
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
