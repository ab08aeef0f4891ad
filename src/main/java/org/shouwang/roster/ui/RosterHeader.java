package org.shouwang.roster.ui;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.SplitMenuButton;
import javafx.scene.layout.HBox;
import org.shouwang.kit.fx.Boxes;
import org.shouwang.kit.fx.Buttons;
import org.shouwang.kit.fx.Icons;
import org.shouwang.kit.fx.Segmented;
import org.shouwang.kit.text.Texts;

/// The line above the roster: which days, which view, and what can be done with the whole of it.
final class RosterHeader {
    private static final Texts T = Texts.of(RosterHeader.class);

    private final RosterScreenModel model;
    private final HBox moves;

    RosterHeader(RosterScreenModel model) {
        this.model = model;
        moves = Boxes.row(
                Buttons.icon(Icons.LEFT, T.get("move.before"), () -> go(-1)),
                Buttons.link(T.get("move.today"), () -> model.go(model.rosters().today())),
                Buttons.icon(Icons.RIGHT, T.get("move.after"), () -> go(1)));
        moves.getStyleClass().add("roster-moves");
    }

    /// Views, spans and ways to other days.
    Node[] switches(Runnable redraw) {
        Segmented<RosterView> views = new Segmented<>(
                List.of(RosterView.values()), Texts::name, model.view().get());
        Segmented<RosterSpan> spans = new Segmented<>(
                List.of(RosterSpan.values()), Texts::name, model.span().get());
        views.valueProperty().subscribe((before, other) -> {
            model.view().set(other);
            redraw.run();
        });
        spans.valueProperty().subscribe((before, other) -> {
            model.span().set(other);
            redraw.run();
        });
        return new Node[] {moves, spans, views};
    }

    private void go(int step) {
        if (model.span().get() == RosterSpan.WEEK) {
            model.go(model.day().get().plusDays(7L * step));
        } else {
            model.goMonth(step);
        }
    }

    /// 岗位、人员、规则、模板 and other rare things.
    static MenuButton more(RosterSettings settings) {
        MenuButton more = new MenuButton(T.get("more"));
        more.getItems()
                .addAll(
                        item(T.get("more.posts"), settings::posts),
                        item(T.get("more.people"), settings::people),
                        item(T.get("more.rules"), settings::rules),
                        new SeparatorMenuItem(),
                        item(T.get("more.copyWeek"), settings::copyWeek),
                        item(T.get("more.keepWeek"), settings::keepWeek),
                        item(T.get("more.templates"), settings::templates),
                        new SeparatorMenuItem(),
                        item(T.get("more.clear"), settings::clear));
        return more;
    }

    /// 自动排班 and its kinds.
    static SplitMenuButton fill(FillFlow flow) {
        SplitMenuButton fill = new SplitMenuButton();
        fill.setText(T.get("fill"));
        fill.getStyleClass().add("primary-split");
        fill.setOnAction(event -> flow.empty());
        fill.getItems()
                .addAll(
                        item(T.get("menu.fillEmpty"), flow::empty),
                        item(T.get("menu.fillAll"), flow::all),
                        item(T.get("menu.fillRepair"), flow::repair),
                        item(T.get("menu.fillExtend"), flow::extend));
        return fill;
    }

    static MenuItem item(String words, Runnable act) {
        MenuItem item = new MenuItem(words);
        item.setOnAction(event -> act.run());
        return item;
    }
}
