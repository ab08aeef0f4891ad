package org.shouwang.roster.ui;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.shouwang.kit.fx.Boxes;
import org.shouwang.kit.fx.Buttons;
import org.shouwang.kit.fx.Field;
import org.shouwang.kit.fx.Form;
import org.shouwang.kit.fx.Frame;
import org.shouwang.kit.fx.Icons;
import org.shouwang.kit.fx.Numbers;
import org.shouwang.kit.fx.Work;
import org.shouwang.kit.text.Texts;
import org.shouwang.roster.Post;
import org.shouwang.roster.Posts;
import org.shouwang.roster.RosterRules;
import org.shouwang.roster.Shift;
import org.shouwang.roster.ShiftTemplate;

/// Posts and shifts: add, revise, end; and the rules that filling keeps.
final class PostsPane extends VBox {
    private static final Texts T = Texts.of(PostsPane.class);

    private final Posts posts;
    private final RosterScreenModel model;
    private final Frame frame;
    private final VBox lines = Boxes.stack();

    private record Read(List<Post> posts, List<Shift> shifts, RosterRules rules) {}

    PostsPane(RosterScreenModel model, Frame frame) {
        this.model = model;
        this.frame = frame;
        this.posts = model.setup().posts();
        getStyleClass().addAll("stack", "posts-pane");
        getStylesheets().add(RosterScreen.css());
        ScrollPane scroll = new ScrollPane(lines);
        scroll.setFitToWidth(true);
        getChildren().add(Boxes.grow(scroll));
        refresh();
    }

    private void refresh() {
        frame.tasks()
                .run(
                        T.get("work.posts"),
                        progress -> new Read(
                                posts.posts(), posts.shifts(), model.rosters().rules()))
                .then(this::show)
                .start();
    }

    private void show(Read read) {
        LocalDate today = model.rosters().today();
        lines.getChildren().clear();
        for (Post post : read.posts()) {
            if (!post.open()) {
                continue;
            }
            VBox one = Boxes.column(Boxes.row(
                    Boxes.strong(post.name()),
                    Boxes.muted(post.duties() == null ? "" : post.duties()),
                    Boxes.spacer(),
                    Buttons.link(T.get("posts.addShift"), () -> addShift(post)),
                    Buttons.link(T.get("posts.revise"), () -> revise(post)),
                    Buttons.link(T.get("posts.close"), () -> close(post))));
            read.shifts().stream()
                    .filter(shift -> shift.postId().equals(post.id())
                            && (shift.untilDay() == null || !shift.untilDay().isBefore(today)))
                    .forEach(shift -> one.getChildren().add(line(shift)));
            one.getStyleClass().add("post-block");
            lines.getChildren().add(one);
        }
        RosterRules rules = read.rules();
        HBox foot = Boxes.row(
                Boxes.muted(T.get("posts.rules", Numbers.decimal(rules.restMinutes() / 60.0), rules.nightsRunning())),
                Buttons.link(T.get("posts.setRules"), () -> setRules(rules)));
        lines.getChildren().addAll(Buttons.plain(Icons.ADD, T.get("posts.add"), this::add), foot);
    }

    private Node line(Shift shift) {
        HBox line = Boxes.row(
                Boxes.words(shift.name()),
                Boxes.muted(shift.times()),
                Boxes.muted(T.get("posts.needed", shift.needed())),
                Boxes.spacer(),
                Buttons.link(T.get("posts.revise"), () -> revise(shift)),
                Buttons.link(T.get("posts.end"), () -> end(shift)));
        line.getStyleClass().add("shift-line");
        return line;
    }

    private void act(String title, Form form, String act, java.util.function.Supplier<Work.Step> step) {
        frame.dialogs()
                .form(
                        title,
                        form,
                        act,
                        () -> {
                            Work.Step work = step.get();
                            return Work.of(work);
                        },
                        done -> {
                            frame.notices().saved();
                            refresh();
                        });
    }

    void add() {
        Form form = new Form().columns(2);
        Field<String> name = form.text(T.get("post.name"), f -> f.required().hint(T.get("post.nameHint")));
        Field<String> duties = form.text(T.get("post.duties"), f -> {});
        Field<ShiftTemplate> template = form.choice(
                T.get("post.template"), ShiftTemplate.class, f -> f.required().initial(ShiftTemplate.THREE_EIGHTS));
        Field<LocalTime> first =
                form.time(T.get("post.first"), f -> f.required().initial(LocalTime.of(8, 0)));
        Field<Integer> needed =
                form.number(T.get("shift.needed"), f -> f.required().initial(2));
        Field<LocalDate> from = from(form);
        act(T.get("post.add"), form, T.get("post.addAct"), () -> {
            String called = name.require();
            String what = duties.value();
            ShiftTemplate how = template.require();
            LocalTime begin = first.require();
            int people = needed.require();
            LocalDate day = from.require();
            return () -> {
                Post post = posts.add(called, what);
                posts.addShifts(post.id(), how, begin, people, day);
            };
        });
    }

    private void addShift(Post post) {
        Form form = new Form().columns(2);
        Field<String> name = form.text(T.get("shift.name"), f -> f.required());
        Field<LocalTime> start = form.time(T.get("shift.start"), f -> f.required());
        Field<LocalTime> end = form.time(T.get("shift.end"), f -> f.required().hint(T.get("shift.endHint")));
        Field<Integer> needed =
                form.number(T.get("shift.needed"), f -> f.required().initial(2));
        Field<LocalDate> from = from(form);
        act(T.get("shift.add", post.name()), form, T.get("shift.addAct"), () -> {
            String called = name.require();
            LocalTime begin = start.require();
            int minutes = org.shouwang.kit.time.ShiftTime.between(begin, end.require())
                    .minutes();
            int people = needed.require();
            LocalDate day = from.require();
            return () -> posts.addShift(post.id(), called, begin, minutes, people, day);
        });
    }

    private void revise(Post post) {
        Form form = new Form();
        Field<String> name = form.text(T.get("post.name"), f -> f.required().initial(post.name()));
        Field<String> duties = form.text(T.get("post.duties"), f -> f.initial(post.duties()));
        act(T.get("post.revise"), form, T.get("post.reviseAct"), () -> {
            Post revised = post.withName(name.require()).withDuties(duties.value());
            return () -> posts.revise(revised);
        });
    }

    private void revise(Shift shift) {
        Form form = new Form().columns(2);
        Field<String> name = form.text(T.get("shift.name"), f -> f.required().initial(shift.name()));
        Field<Integer> needed =
                form.number(T.get("shift.needed"), f -> f.required().initial(shift.needed()));
        act(T.get("shift.revise", shift.times()), form, T.get("shift.reviseAct"), () -> {
            Shift revised = shift.revised(name.require(), needed.require(), shift.handoverMinutes());
            return () -> posts.reviseShift(revised);
        });
    }

    private void close(Post post) {
        ending(T.get("post.close", post.name()), T.get("post.closeAct"), day -> posts.close(post.id(), day));
    }

    private void end(Shift shift) {
        ending(T.get("shift.close", shift.name()), T.get("shift.closeAct"), day -> posts.closeShift(shift.id(), day));
    }

    private void ending(String title, String act, java.util.function.Consumer<LocalDate> end) {
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

    private void setRules(RosterRules rules) {
        Form form = new Form().columns(2);
        Field<Integer> rest = form.number(T.get("rules.rest"), f -> f.required().initial(rules.restMinutes() / 60));
        Field<Integer> nights =
                form.number(T.get("rules.nights"), f -> f.required().initial(rules.nightsRunning()));
        act(T.get("rules.title"), form, T.get("rules.act"), () -> {
            RosterRules other =
                    new RosterRules(Math.clamp(rest.require(), 0, 72) * 60, Math.clamp(nights.require(), 1, 31));
            return () -> model.rosters().setRules(other);
        });
    }

    private Field<LocalDate> from(Form form) {
        return form.date(
                T.get("shift.from"),
                model.rosters().clock(),
                f -> f.required().initial(model.month().atDay(1)));
    }
}
