package org.shouwang.roster.ui;

import java.time.LocalTime;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.shouwang.kit.fx.Boxes;
import org.shouwang.kit.fx.Buttons;
import org.shouwang.kit.fx.EmptyState;
import org.shouwang.kit.fx.Field;
import org.shouwang.kit.fx.Form;
import org.shouwang.kit.fx.Frame;
import org.shouwang.kit.fx.Icons;
import org.shouwang.kit.fx.ScreenCommand;
import org.shouwang.kit.fx.Table;
import org.shouwang.kit.fx.Tables;
import org.shouwang.kit.fx.Tint;
import org.shouwang.kit.text.Fold;
import org.shouwang.kit.text.Texts;
import org.shouwang.kit.time.Dates;
import org.shouwang.roster.Hours;
import org.shouwang.roster.PostCheck;
import org.shouwang.roster.PostChecks;
import org.shouwang.roster.Slot;
import org.shouwang.roster.ui.PostCheckScreenModel.Line;

/// 查岗: the list of a month and the form for one check.
final class PostCheckPane extends VBox {
    private static final Texts T = Texts.of(PostCheckPane.class);

    private final PostCheckScreenModel model;
    private final Frame frame;
    private final Table<Line> table;

    PostCheckPane(PostCheckScreenModel model, Frame frame) {
        this.model = model;
        this.frame = frame;
        getStyleClass().add("stack");
        table = Tables.<Line>of()
                .dateTime(T.get("check.at"), line -> line.check().at())
                .text(T.get("check.checker"), 90, line -> line.check().checker().value())
                .text(T.get("check.post"), 100, Line::post)
                .text(T.get("check.slot"), 120, Line::shift)
                .text(T.get("check.due"), 170, line -> Line.words(line.check().due()))
                .text(
                        T.get("check.present"),
                        170,
                        line -> Line.words(line.check().present()))
                .chip(
                        T.get("check.result"),
                        80,
                        line -> line.check().inOrder() ? T.get("check.inOrder") : T.get("check.found"),
                        line -> line.check().inOrder() ? Tint.GOOD : Tint.ALERT)
                .text(
                        T.get("check.finding"),
                        220,
                        line -> Line.words(line.check().finding()))
                .wide()
                .filter(Fold::key)
                .unit(T.get("check.unit"))
                .empty(new EmptyState(
                        Icons.SHIELD, T.get("check.none"), ScreenCommand.of(T.get("check.add"), () -> add(null))))
                .onOpen(this::revise)
                .act(T.get("check.revise"), lines -> revise(lines.getFirst()))
                .act(T.get("check.strike"), model::strike)
                .build();
        Label month = Boxes.strong("");
        model.month().subscribe(of -> month.setText(Dates.month(of)));
        table.beside(
                Buttons.icon(Icons.LEFT, T.get("check.monthBefore"), () -> model.go(-1)),
                month,
                Buttons.icon(Icons.RIGHT, T.get("check.monthAfter"), () -> model.go(1)));
        getChildren().add(Boxes.grow(table));
        model.shown().subscribe(lines -> table.items(lines));
    }

    void focusFilter() {
        table.focusFilter();
    }

    /// Asks for a check; `here` is the place it is about, null for the one that is on now.
    void add(@Nullable Slot here) {
        frame.tasks()
                .run(T.get("work.checks"), progress -> {
                    List<NamedPlace> places = model.places();
                    NamedPlace first = places.stream()
                            .filter(place -> place.slot().equals(here))
                            .findFirst()
                            .orElse(places.isEmpty() ? null : places.getFirst());
                    return new Prepared(places, first, first == null ? "" : model.due(first.slot()));
                })
                .then(this::ask)
                .start();
    }

    private record Prepared(
            List<NamedPlace> places, @Nullable NamedPlace first, String due) {}

    private void ask(Prepared ready) {
        if (ready.first() == null) {
            frame.dialogs().tell(T.get("check.add"), T.get("check.noPlace"));
            return;
        }
        Form form = new Form().columns(2);
        Field<String> checker = form.text(T.get("check.checker"), f -> f.required());
        Field<LocalTime> at = form.time(T.get("check.time"), f -> f.hint(T.get("check.timeHint")));
        form.columns(1);
        Field<NamedPlace> place = form.choice(
                T.get("check.place"),
                ready.places(),
                each -> T.get("walkUp.place", each.post(), OnDutyScreenModel.when(each.slot())),
                f -> f.required().initial(ready.first()));
        Field<String> present =
                form.text(T.get("check.present"), f -> f.initial(ready.due()).hint(T.get("check.presentHint")));
        Field<String> finding = form.lines(T.get("check.finding"), 2, f -> f.hint(T.get("check.findingHint")));
        if (place.control() instanceof javafx.scene.control.ComboBox<?> box) {
            box.valueProperty().subscribe((before, chosen) -> {
                if (chosen instanceof NamedPlace other && !other.equals(before)) {
                    frame.tasks()
                            .run(T.get("work.checks"), progress -> model.due(other.slot()))
                            .then(present::set)
                            .start();
                }
            });
        }
        frame.dialogs()
                .form(
                        T.get("check.add"),
                        form,
                        T.get("check.act"),
                        () -> {
                            Slot slot = place.require().slot();
                            PostChecks.Draft draft = draft(slot, checker, at, present, finding);
                            return progress -> model.add(draft);
                        },
                        added -> frame.notices().done(T.get("check.done.add"), model::undo));
    }

    private static PostChecks.Draft draft(
            Slot slot, Field<String> checker, Field<LocalTime> at, Field<String> present, Field<String> finding) {
        LocalTime time = at.value();
        String there = present.value();
        return new PostChecks.Draft(
                time == null
                        ? null
                        : Hours.near(slot.begin().plusMinutes(slot.shift().minutes() / 2), time),
                checker.require(),
                slot.shift().id(),
                slot.day(),
                there == null ? "" : there,
                finding.value());
    }

    private void revise(Line line) {
        PostCheck old = line.check();
        Form form = new Form();
        Field<String> checker = form.text(
                T.get("check.checker"), f -> f.required().initial(old.checker().value()));
        Field<String> present = form.text(T.get("check.present"), f -> f.initial(Line.words(old.present())));
        Field<String> finding = form.lines(
                T.get("check.finding"),
                2,
                f -> f.initial(Line.words(old.finding())).hint(T.get("check.findingHint")));
        frame.dialogs()
                .form(
                        T.get("check.revise"),
                        form,
                        T.get("check.reviseAct"),
                        () -> {
                            String there = present.value();
                            PostChecks.Draft draft = new PostChecks.Draft(
                                    old.at(),
                                    checker.require(),
                                    old.shiftId(),
                                    old.day(),
                                    there == null ? "" : there,
                                    finding.value());
                            return progress -> model.revise(old, draft);
                        },
                        done -> frame.notices().done(T.get("check.done.revise"), model::undo));
    }

    void print() {
        List<Line> lines = table.shown();
        frame.printing()
                .preview(
                        T.get("check.file", model.month().get()),
                        progress -> List.of(model.sheet(lines)),
                        () -> model.look().get());
    }

    void export() {
        List<Line> lines = table.shown();
        frame.printing().workbook(T.get("check.file", model.month().get()), progress -> List.of(model.sheet(lines)));
    }
}
