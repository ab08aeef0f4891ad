package org.shouwang.roster.ui;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.shouwang.kit.fx.Boxes;
import org.shouwang.kit.fx.Buttons;
import org.shouwang.kit.fx.Frame;
import org.shouwang.kit.text.Texts;
import org.shouwang.roster.RuleSetting;

/// 排班规则: every rule a line in words, kept strictly, if possible, or not at all.
final class RulesPane extends VBox {
    private static final Texts T = Texts.of(RulesPane.class);

    private final RosterScreenModel model;
    private final Frame frame;
    private final VBox lines = new VBox();

    RulesPane(RosterScreenModel model, Frame frame) {
        this.model = model;
        this.frame = frame;
        getStyleClass().addAll("stack", "rules-pane");
        getStylesheets().add(RosterScreen.css());
        ScrollPane scroll = new ScrollPane(lines);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        getChildren()
                .addAll(
                        Boxes.row(
                                Boxes.sentence(T.get("rules.how")),
                                Boxes.spacer(),
                                Buttons.link(T.get("rules.reset"), this::reset)),
                        Boxes.grow(scroll));
        read();
    }

    private void read() {
        frame.tasks()
                .run(T.get("work.rules"), progress -> model.setup().rules().all())
                .then(this::show)
                .start();
    }

    private void show(List<RuleSetting> all) {
        lines.getChildren().clear();
        for (RuleSetting setting : all) {
            String heading = RuleWords.heading(setting.rule());
            if (!heading.isEmpty()) {
                Label title = Boxes.strong(heading);
                title.getStyleClass().add("rule-heading");
                lines.getChildren().add(title);
            }
            lines.getChildren().add(new RuleLine(setting, this::set));
        }
    }

    private void set(RuleSetting setting) {
        frame.tasks()
                .write(T.get("work.rules"), progress -> {
                    model.setup().rules().set(setting);
                    return setting;
                })
                .then(done -> frame.notices().saved())
                .start();
    }

    private void reset() {
        frame.tasks()
                .write(T.get("work.rules"), progress -> {
                    model.setup().rules().reset();
                    return true;
                })
                .then(done -> {
                    model.tell(T.get("done.rulesReset"));
                    read();
                })
                .start();
    }
}
