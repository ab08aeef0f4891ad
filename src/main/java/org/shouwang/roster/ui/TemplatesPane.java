package org.shouwang.roster.ui;

import java.time.LocalDate;
import java.util.List;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.shouwang.kit.fx.Boxes;
import org.shouwang.kit.fx.Buttons;
import org.shouwang.kit.fx.Frame;
import org.shouwang.kit.text.Texts;
import org.shouwang.kit.time.Dates;
import org.shouwang.roster.RosterTemplate;

/// The weeks kept under a name: use one in the week in front, or throw it away.
final class TemplatesPane extends VBox {
    private static final Texts T = Texts.of(TemplatesPane.class);

    private final RosterScreenModel model;
    private final Frame frame;
    private final VBox lines = Boxes.column();

    TemplatesPane(RosterScreenModel model, Frame frame) {
        this.model = model;
        this.frame = frame;
        getStyleClass().addAll("stack", "templates-pane");
        getStylesheets().add(RosterScreen.css());
        getChildren().add(lines);
        read();
    }

    private void read() {
        frame.tasks()
                .run(
                        T.get("work.template"),
                        progress -> model.setup().templates().all())
                .then(this::show)
                .start();
    }

    private void show(List<RosterTemplate> all) {
        lines.getChildren().clear();
        if (all.isEmpty()) {
            lines.getChildren().add(Boxes.sentence(T.get("template.none")));
        }
        for (RosterTemplate template : all) {
            HBox line = Boxes.row(
                    Boxes.words(template.name()),
                    Boxes.spacer(),
                    Buttons.link(T.get("template.remove"), () -> remove(template)),
                    Buttons.plain(T.get("template.apply"), () -> apply(template)));
            line.getStyleClass().add("shift-line");
            lines.getChildren().add(line);
        }
    }

    private void apply(RosterTemplate template) {
        LocalDate monday = model.week().first();
        frame.tasks()
                .write(
                        T.get("work.template"),
                        progress -> model.setup().templates().apply(template.id(), monday))
                .then(count -> model.tell(T.get("done.apply", template.name(), Dates.brief(monday), count)))
                .start();
    }

    private void remove(RosterTemplate template) {
        frame.tasks()
                .write(T.get("work.template"), progress -> {
                    model.setup().templates().remove(template.id());
                    return template;
                })
                .then(gone -> {
                    model.tell(T.get("done.templateGone", gone.name()));
                    read();
                })
                .start();
    }
}
