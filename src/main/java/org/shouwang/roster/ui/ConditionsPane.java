package org.shouwang.roster.ui;

import java.util.stream.Collectors;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.shouwang.branch.Member;
import org.shouwang.kit.fx.Boxes;
import org.shouwang.kit.fx.Buttons;
import org.shouwang.kit.fx.EmptyState;
import org.shouwang.kit.fx.Frame;
import org.shouwang.kit.fx.Icons;
import org.shouwang.kit.fx.ScreenCommand;
import org.shouwang.kit.fx.Table;
import org.shouwang.kit.fx.Tables;
import org.shouwang.kit.text.Fold;
import org.shouwang.kit.text.Texts;

/// 人员条件: everyone who serves, with team, skills, hours, times and company; Enter opens one person.
final class ConditionsPane extends VBox {
    private static final Texts T = Texts.of(ConditionsPane.class);

    private final RosterScreenModel model;
    private final Frame frame;
    private final ConditionForm form;
    private final Table<Member> table;
    private @Nullable Conditions all;

    ConditionsPane(RosterScreenModel model, Frame frame) {
        this.model = model;
        this.frame = frame;
        form = new ConditionForm(model, frame, this::read);
        getStyleClass().addAll("stack", "conditions-pane");
        getStylesheets().add(RosterScreen.css());
        table = Tables.<Member>of()
                .node(T.get("people.name"), 84, Member::called, DutyChip::person)
                .text(T.get("people.team"), 84, member -> in(member, "team"))
                .text(T.get("people.skills"), 110, member -> in(member, "skills"))
                .text(T.get("people.leads"), 62, member -> in(member, "leads"))
                .text(T.get("people.share"), 62, member -> in(member, "share"))
                .text(T.get("people.most"), 70, member -> in(member, "most"))
                .text(T.get("people.times"), 260, member -> in(member, "times"))
                .wide()
                .text(T.get("people.pairs"), 130, member -> in(member, "pairs"))
                .text(T.get("people.leave"), 150, member -> in(member, "leave"))
                .filter(Fold::key)
                .unit(T.get("people.unit"))
                .empty(new EmptyState(
                        Icons.BRANCH, T.get("people.empty"), ScreenCommand.of(T.get("people.addAct"), this::add)))
                .onOpen(this::open)
                .act(T.get("people.open"), members -> open(members.getFirst()))
                .act(T.get("people.addWish"), members -> form.wish(members, conditions()))
                .act(T.get("people.addLeave"), members -> form.leave(members.getFirst()))
                .build();
        table.beside(
                Buttons.plain(Icons.ADD, T.get("people.add"), this::add),
                Buttons.link(T.get("first.members"), () -> frame.open("members")));
        getChildren().addAll(Boxes.sentence(T.get("people.keys")), Boxes.grow(table));
        read();
    }

    private Conditions conditions() {
        return java.util.Objects.requireNonNull(all);
    }

    private void add() {
        new NewPeople(model, frame).open("", this::read);
    }

    private void open(Member member) {
        form.open(member, conditions());
    }

    private void read() {
        frame.tasks()
                .run(T.get("work.people"), progress -> Conditions.read(model))
                .then(read -> {
                    Member before = table.selected();
                    all = read;
                    table.items(read.people());
                    table.view().refresh();
                    if (before != null) {
                        table.select(before);
                    }
                })
                .start();
    }

    private String in(Member member, String column) {
        Conditions now = all;
        if (now == null) {
            return "";
        }
        var profile = now.profile(member);
        return switch (column) {
            case "team" -> profile.team() == null ? "" : profile.team();
            case "skills" -> profile.qualifications() == null ? "" : profile.qualifications();
            case "leads" -> ConditionWords.leads(profile);
            case "share" -> profile.sharePercent() == null ? "" : T.get("people.percent", profile.share());
            case "most" -> profile.mostMinutes() == null ? "" : T.get("people.hours", profile.mostMinutes() / 60);
            case "times" -> ConditionWords.wishes(member, now);
            case "pairs" -> ConditionWords.pairs(member, now);
            default ->
                now.leaves(member).stream().map(ConditionWords::of).collect(Collectors.joining(T.get("list.between")));
        };
    }
}
