package org.shouwang.roster.ui;

import javafx.scene.layout.VBox;
import org.shouwang.kit.fx.Boxes;
import org.shouwang.kit.fx.Frame;
import org.shouwang.kit.text.Texts;
import org.shouwang.roster.Duty;
import org.shouwang.roster.DutyRoster;
import org.shouwang.roster.Why;

/// 为什么是他: why a person stands where they stand, in sentences.
final class WhyPane {
    private static final Texts T = Texts.of(WhyPane.class);

    private WhyPane() {}

    static void open(RosterScreenModel model, Frame frame, DutyRoster roster, Duty duty) {
        frame.tasks()
                .run(
                        T.get("work.why"),
                        progress -> Why.of(roster, model.rosters().history(roster.period()), duty))
                .then(why -> {
                    VBox lines = Boxes.column();
                    why.sentences().forEach(sentence -> lines.getChildren().add(Boxes.words(sentence)));
                    lines.getChildren().forEach(line -> ((javafx.scene.control.Label) line).setWrapText(true));
                    frame.dialogs()
                            .show(
                                    T.get(
                                            "why.title",
                                            roster.member(duty.memberId()).called(),
                                            model.where(roster.slot(duty))),
                                    lines);
                })
                .start();
    }
}
