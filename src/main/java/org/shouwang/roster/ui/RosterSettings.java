package org.shouwang.roster.ui;

import java.time.LocalDate;
import org.shouwang.kit.fx.Frame;
import org.shouwang.kit.text.Texts;
import org.shouwang.kit.time.Dates;
import org.shouwang.kit.time.Period;

/// What is set up or done rarely: posts, people's conditions, rules, whole weeks.
final class RosterSettings {
    private static final Texts T = Texts.of(RosterSettings.class);

    private final RosterScreenModel model;
    private final Frame frame;

    RosterSettings(RosterScreenModel model, Frame frame) {
        this.model = model;
        this.frame = frame;
    }

    void posts() {
        Roomy.show(frame, T.get("posts.title"), new PostsPane(model, frame), 62);
    }

    void people() {
        Roomy.show(frame, T.get("people.conditions"), new ConditionsPane(model, frame), 98);
    }

    void rules() {
        Roomy.show(frame, T.get("rules.title"), new RulesPane(model, frame), 54);
    }

    /// Into the next week.
    void copyWeek() {
        LocalDate from = model.week().first();
        LocalDate to = from.plusDays(7);
        frame.tasks()
                .write(
                        T.get("work.copyWeek"),
                        progress -> model.setup().blocks().copyWeek(from, to))
                .then(count -> {
                    model.tell(T.get("done.copyWeek", Dates.brief(from), Dates.brief(to), count));
                    model.go(to);
                })
                .start();
    }

    void keepWeek() {
        LocalDate monday = model.week().first();
        frame.dialogs()
                .prompt(
                        T.get("template.keep", Dates.brief(monday)),
                        T.get("template.name"),
                        "",
                        T.get("template.keepAct"),
                        name -> frame.tasks()
                                .write(
                                        T.get("work.template"),
                                        progress -> model.setup().templates().save(name, monday))
                                .then(kept -> model.tell(T.get("done.template", kept.name())))
                                .start());
    }

    void templates() {
        frame.dialogs()
                .show(T.get("template.title", Dates.brief(model.week().first())), new TemplatesPane(model, frame));
    }

    void clear() {
        LocalDate from = model.from(Period.month(model.month()));
        frame.dialogs()
                .ask(
                        T.get("clear.ask", Dates.brief(from)),
                        T.get("clear.consequence"),
                        T.get("clear.act"),
                        model::clear);
    }
}
