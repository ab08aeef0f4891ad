package org.shouwang.heads.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.jspecify.annotations.Nullable;
import org.shouwang.compound.BuildingPlan;
import org.shouwang.compound.Layout;
import org.shouwang.compound.Place;
import org.shouwang.compound.UnitId;
import org.shouwang.compound.UnitPlan;
import org.shouwang.heads.GroupCard;
import org.shouwang.heads.Grouping;
import org.shouwang.heads.GroupingPlan;
import org.shouwang.heads.HeadNames;
import org.shouwang.heads.NumberScheme;
import org.shouwang.kit.fx.Boxes;
import org.shouwang.kit.fx.Buttons;
import org.shouwang.kit.fx.Chip;
import org.shouwang.kit.fx.DialogCard;
import org.shouwang.kit.fx.Field;
import org.shouwang.kit.fx.Form;
import org.shouwang.kit.fx.Frame;
import org.shouwang.kit.fx.Table;
import org.shouwang.kit.fx.Tables;
import org.shouwang.kit.fx.Tint;
import org.shouwang.kit.fx.Work;
import org.shouwang.kit.text.Fold;
import org.shouwang.kit.text.Texts;

/// Grouping in two steps: how it shall be done, then what would come of it; written only on the second.
final class GroupingForm {
    private static final Texts T = Texts.of(GroupingForm.class);

    private final GroupsModel model;
    private final Frame frame;

    GroupingForm(GroupsModel model, Frame frame) {
        this.model = model;
        this.frame = frame;
    }

    /// @param unit null for the whole compound
    private record Part(@Nullable UnitId unit, String words) {}

    private record Start(Grouping how, NumberScheme scheme, List<Part> parts) {}

    private record Made(GroupingPlan plan, NumberScheme scheme) {}

    /// One line of what would come.
    private record Line(String name, GroupingPlan.Planned group) {}

    /// @param of the group whose unit is chosen at first, null for the whole compound
    void open(@Nullable GroupCard of) {
        frame.tasks()
                .run(
                        T.get("act.auto"),
                        progress -> new Start(
                                model.groups().grouping(), model.groups().scheme(), parts(model.layout())))
                .then(start -> ask(start, of))
                .start();
    }

    private static List<Part> parts(Layout layout) {
        List<Part> parts = new ArrayList<>(List.of(new Part(null, T.get("grouping.all"))));
        for (BuildingPlan building : layout.buildings()) {
            for (UnitPlan unit : building.units()) {
                parts.add(new Part(unit.unit().id(), HeadNames.unit(building.building(), unit.unit())));
            }
        }
        return parts;
    }

    private void ask(Start start, @Nullable GroupCard of) {
        Part first = start.parts().stream()
                .filter(part -> of != null && of.unit().id().equals(part.unit()))
                .findFirst()
                .orElse(start.parts().getFirst());
        Form form = new Form().columns(3);
        Field<Integer> size = form.number(
                T.get("grouping.size"),
                f -> f.required()
                        .initial(start.how().size())
                        .hint(T.get("grouping.size.hint"))
                        .check(n ->
                                n < Grouping.SMALLEST || n > Grouping.LARGEST ? T.get("grouping.size.wrong") : null));
        Field<Part> part = form.choice(
                T.get("grouping.part"),
                start.parts(),
                Part::words,
                f -> f.required().initial(first));
        Field<NumberScheme> scheme = form.choice(
                T.get("grouping.scheme"), NumberScheme.class, f -> f.required().initial(start.scheme()));
        Field<Boolean> vacant =
                form.check(T.get("grouping.vacant"), f -> f.initial(start.how().countVacant()));
        Field<Boolean> floors =
                form.check(T.get("grouping.floors"), f -> f.initial(start.how().wholeFloors()));
        Field<Boolean> keep =
                form.check(T.get("grouping.keep"), f -> f.initial(start.how().keepByHand()));
        form.node(Boxes.sentence(T.get("grouping.rule")));
        frame.dialogs()
                .<Made>form(
                        T.get("grouping.title"),
                        form,
                        T.get("grouping.preview"),
                        () -> {
                            Grouping how = new Grouping(size.require(), yes(vacant), yes(floors), yes(keep));
                            UnitId unit = part.require().unit();
                            NumberScheme naming = scheme.require();
                            return progress -> new Made(model.plan(how, unit), naming);
                        },
                        this::preview);
    }

    private static boolean yes(Field<Boolean> field) {
        return Boolean.TRUE.equals(field.value());
    }

    private void preview(Made made) {
        GroupingPlan plan = made.plan();
        if (plan.groups().isEmpty()) {
            frame.notices().say(T.get("grouping.nothing"));
            return;
        }
        List<Line> lines = new ArrayList<>();
        plan.units()
                .forEach(unit -> unit.groups()
                        .forEach(group -> lines.add(
                                new Line(made.scheme().name(unit.building(), unit.unit(), group.number()), group))));
        Table<Line> table = Tables.<Line>of()
                .text(T.get("column.group"), 150, Line::name)
                .number(T.get("column.homes"), 60, line -> line.group().counted())
                .text(T.get("column.doors"), 180, line -> doors(line.group().rooms()))
                .wide()
                .node(T.get("grouping.change"), 110, line -> change(line.group()), line -> chip(line.group()))
                .filter(Fold::key)
                .unit(T.get("unit.group"))
                .build();
        table.items(lines);
        table.setPrefSize(620, 380);
        DialogCard[] card = new DialogCard[1];
        Button write = Buttons.primary(T.get("grouping.write"), () -> {
            card[0].close();
            write(made);
        });
        Node sum = Boxes.strong(T.get(
                "grouping.sum", plan.groups().size(), plan.counted(), plan.smallest(), plan.largest(), plan.moved()));
        card[0] = frame.dialogs().show(T.get("grouping.title.preview"), Boxes.column(sum, table), write);
        write.requestFocus();
    }

    private static String doors(List<Place> rooms) {
        if (rooms.isEmpty()) {
            return "";
        }
        return T.get(
                "doors.rooms",
                rooms.getFirst().room().no(),
                rooms.getLast().room().no(),
                rooms.size());
    }

    private static String change(GroupingPlan.Planned group) {
        return group.moved() == 0 ? T.get("grouping.same") : T.get("grouping.moved", group.moved());
    }

    private static Node chip(GroupingPlan.Planned group) {
        return new Chip(change(group), group.moved() == 0 ? Tint.PLAIN : Tint.WARN);
    }

    private void write(Made made) {
        frame.tasks()
                .write(T.get("grouping.write"), Work.of(() -> model.write(made.plan(), made.scheme())))
                .then(done -> frame.notices()
                        .done(T.get("grouping.done", made.plan().groups().size()), model::undo))
                .start();
    }
}
