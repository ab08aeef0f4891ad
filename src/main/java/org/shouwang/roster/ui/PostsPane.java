package org.shouwang.roster.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.shouwang.branch.MemberKind;
import org.shouwang.kit.fx.Boxes;
import org.shouwang.kit.fx.Buttons;
import org.shouwang.kit.fx.Frame;
import org.shouwang.kit.fx.Icons;
import org.shouwang.kit.text.Texts;
import org.shouwang.kit.time.Dates;
import org.shouwang.roster.DayNumber;
import org.shouwang.roster.MixNeed;
import org.shouwang.roster.Post;
import org.shouwang.roster.Shift;
import org.shouwang.roster.ShiftId;
import org.shouwang.roster.Succession;

/// 岗位与班次: every post with its shifts, how many people and of what sort each needs, which shift may not follow
/// which.
final class PostsPane extends VBox {
    private static final Texts T = Texts.of(PostsPane.class);
    private static final double WIDE = 560;

    private final RosterScreenModel model;
    private final Frame frame;
    private final PostForms forms;
    private final NeedForms needs;
    private final VBox lines = Boxes.stack();

    /// All of it, as read at one moment.
    record Read(
            List<Post> posts,
            List<Shift> shifts,
            List<DayNumber> numbers,
            List<MixNeed> mixes,
            List<Succession> successions) {
        String called(ShiftId id) {
            return shifts.stream()
                    .filter(shift -> shift.id().equals(id))
                    .findFirst()
                    .map(this::called)
                    .orElse("");
        }

        String called(Shift shift) {
            String post = posts.stream()
                    .filter(each -> each.id().equals(shift.postId()))
                    .map(Post::name)
                    .findFirst()
                    .orElse("");
            return T.get("posts.called", post, shift.name(), shift.hours());
        }
    }

    PostsPane(RosterScreenModel model, Frame frame) {
        this.model = model;
        this.frame = frame;
        forms = new PostForms(model, frame, this::refresh);
        needs = new NeedForms(model, frame, this::refresh);
        getStyleClass().addAll("stack", "posts-pane");
        getStylesheets().add(RosterScreen.css());
        ScrollPane scroll = new ScrollPane(lines);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        getChildren().add(Boxes.grow(scroll));
        refresh();
    }

    private void refresh() {
        frame.tasks()
                .run(T.get("work.posts"), progress -> {
                    RosterSetup setup = model.setup();
                    return new Read(
                            setup.posts().posts(),
                            setup.posts().shifts(),
                            setup.staffing().numbers(),
                            setup.staffing().mixes(),
                            setup.staffing().successions());
                })
                .then(this::show)
                .start();
    }

    private void show(Read read) {
        LocalDate today = model.rosters().today();
        List<Shift> running = new ArrayList<>();
        lines.getChildren().clear();
        lines.getChildren()
                .add(Boxes.row(Buttons.primary(
                        Icons.ADD, T.get("posts.add"), () -> new NewPost(model, frame).open(this::refresh))));
        for (Post post : read.posts()) {
            if (post.open()) {
                List<Shift> shifts = read.shifts().stream()
                        .filter(shift -> shift.postId().equals(post.id())
                                && (shift.untilDay() == null
                                        || !shift.untilDay().isBefore(today)))
                        .toList();
                running.addAll(shifts);
                lines.getChildren().add(post(read, post, shifts));
            }
        }
        if (running.size() > 1) {
            lines.getChildren().add(successions(read, running));
        }
    }

    private Node post(Read read, Post post, List<Shift> shifts) {
        List<String> about = new ArrayList<>();
        if (post.kind() != null) {
            about.add(Texts.name(post.kind()));
        }
        if (post.place() != null) {
            about.add(post.place());
        }
        if (post.duties() != null) {
            about.add(post.duties());
        }
        if (post.fromDay() != null) {
            about.add(T.get("posts.from", Dates.brief(post.fromDay())));
        }
        if (post.untilDay() != null) {
            about.add(T.get("posts.until", Dates.brief(post.untilDay())));
        }
        Label words = Boxes.muted(String.join(T.get("posts.between"), about));
        words.setMinWidth(0);
        VBox block = Boxes.column(Boxes.row(
                Boxes.strong(post.name()),
                words,
                Boxes.spacer(),
                Buttons.link(T.get("posts.revise"), () -> forms.revise(post)),
                Buttons.link(T.get("posts.change"), () -> forms.change(post, shifts)),
                Buttons.link(T.get("posts.close"), () -> forms.close(post))));
        block.getStyleClass().addAll("post-block", "card");
        shifts.forEach(shift -> block.getChildren().add(shift(read, shift)));
        return block;
    }

    private Node shift(Read read, Shift shift) {
        List<String> days = new ArrayList<>();
        LocalDate today = model.rosters().today();
        if (shift.fromDay().isAfter(today)) {
            days.add(T.get("posts.from", Dates.brief(shift.fromDay())));
        }
        if (shift.untilDay() != null) {
            days.add(T.get("posts.until", Dates.brief(shift.untilDay())));
        }
        if (shift.handoverMinutes() != null) {
            days.add(T.get("posts.handover", shift.handoverMinutes()));
        }
        Label name = Boxes.words(T.get("posts.shift", shift.name(), shift.times()));
        name.getStyleClass().add("shift-name");
        FlowPane chips = Boxes.flow(name, Boxes.words(T.get("posts.needed", shift.needed())));
        chips.setPrefWrapLength(WIDE);
        if (!days.isEmpty()) {
            chips.getChildren().add(Boxes.muted(String.join(T.get("posts.between"), days)));
        }
        for (DayNumber number : read.numbers()) {
            if (number.shiftId().equals(shift.id())) {
                String on = number.day() == null ? Texts.name(number.onDays()) : Dates.brief(number.day());
                chips.getChildren().add(chip(T.get("posts.number", on, number.needed()), () -> needs.remove(number)));
            }
        }
        for (MixNeed mix : read.mixes()) {
            if (mix.shiftId().equals(shift.id())) {
                chips.getChildren().add(chip(T.get("posts.mix", sort(mix), mix.least()), () -> needs.remove(mix)));
            }
        }
        HBox line = new HBox(
                Boxes.grow(chips),
                Boxes.row(
                        Buttons.link(T.get("posts.revise"), () -> forms.revise(shift)),
                        Buttons.link(T.get("posts.numbers"), () -> needs.number(shift)),
                        Buttons.link(T.get("posts.mixes"), () -> needs.mix(shift))));
        line.getStyleClass().add("shift-line");
        return line;
    }

    private static String sort(MixNeed mix) {
        return switch (mix.kind()) {
            case MEMBER_KIND -> Texts.name(MemberKind.valueOf(Objects.requireNonNull(mix.value())));
            case QUALIFICATION -> Objects.requireNonNull(mix.value());
            case PARTY_MEMBER, LEADER -> Texts.name(mix.kind());
        };
    }

    private static Node chip(String words, Runnable remove) {
        HBox chip = Boxes.row(Boxes.words(words), Buttons.icon(Icons.CLOSE, T.get("posts.without", words), remove));
        chip.getStyleClass().add("need-chip");
        return chip;
    }

    private Node successions(Read read, List<Shift> running) {
        VBox block = Boxes.column(Boxes.row(
                Boxes.strong(T.get("succession.title")),
                Boxes.muted(T.get("succession.how")),
                Boxes.spacer(),
                Buttons.link(T.get("succession.add"), () -> needs.succession(read, running))));
        for (Succession each : read.successions()) {
            block.getChildren()
                    .add(Boxes.flow(chip(
                            T.get("succession.line", read.called(each.firstId()), read.called(each.nextId())),
                            () -> needs.remove(each))));
        }
        block.getStyleClass().addAll("post-block", "card");
        return block;
    }
}
