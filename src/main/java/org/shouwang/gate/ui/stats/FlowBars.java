package org.shouwang.gate.ui.stats;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.shouwang.kit.text.Texts;

/// In and out side by side as columns, their names and both numbers under them.
final class FlowBars extends Region {
    private static final Texts T = Texts.of(FlowBars.class);
    private static final double GAP = 0.24;

    /// One pair of columns.
    ///
    /// @param inWords what stands under it; `""` for nothing
    /// @param now whether it is drawn stronger
    record Pair(String name, double in, double out, String inWords, String outWords, boolean now, boolean quiet) {}

    private final List<Label> sides = List.of(side(T.get("in"), "flow-in-side"), side(T.get("out"), "flow-out-side"));
    private final List<Parts> columns = new ArrayList<>();
    private final Region line = new Region();
    private List<Pair> pairs = List.of();
    private @Nullable IntConsumer open;

    /// The parts of one pair.
    private record Parts(Region in, Region out, Label name, Label inWords, Label outWords, Region ground) {}

    FlowBars() {
        getStyleClass().add("flow-bars");
        line.getStyleClass().add("bar-line");
        setMinSize(0, 120);
    }

    /// What a click on a pair does; it gets its place from 0.
    FlowBars onOpen(IntConsumer act) {
        open = act;
        return this;
    }

    void show(List<Pair> shown) {
        pairs = List.copyOf(shown);
        columns.clear();
        getChildren().setAll(line);
        for (int i = 0; i < pairs.size(); i++) {
            Parts column = column(pairs.get(i), i);
            columns.add(column);
            getChildren()
                    .addAll(
                            column.ground(),
                            column.in(),
                            column.out(),
                            column.name(),
                            column.inWords(),
                            column.outWords());
        }
        getChildren().addAll(sides);
        requestLayout();
    }

    private Parts column(Pair pair, int at) {
        Region ground = new Region();
        ground.getStyleClass().add("flow-ground");
        ground.pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("now"), pair.now());
        Tooltip.install(ground, new Tooltip(T.get("tip", pair.name(), pair.inWords(), pair.outWords())));
        if (open != null && !pair.inWords().isEmpty()) {
            IntConsumer act = open;
            ground.getStyleClass().add("clickable");
            ground.setAccessibleRole(AccessibleRole.BUTTON);
            ground.setAccessibleText(T.get("tip", pair.name(), pair.inWords(), pair.outWords()));
            ground.setOnMouseClicked(event -> act.accept(at));
        }
        return new Parts(
                bar("flow-in"),
                bar("flow-out"),
                label(pair.name(), pair.now() ? "flow-now" : pair.quiet() ? "flow-rest" : "flow-name"),
                label(pair.inWords(), number(pair.in())),
                label(pair.outWords(), number(pair.out())),
                ground);
    }

    private static String number(double count) {
        return count > 0 ? "flow-number" : "flow-zero";
    }

    private static Region bar(String style) {
        Region bar = new Region();
        bar.getStyleClass().add(style);
        bar.setMouseTransparent(true);
        return bar;
    }

    private static Label label(String words, String style) {
        Label label = new Label(words);
        label.getStyleClass().add(style);
        label.setAlignment(Pos.CENTER);
        label.setMouseTransparent(true);
        return label;
    }

    private static Label side(String words, String style) {
        Label label = new Label(words);
        label.getStyleClass().addAll("flow-side", style);
        return label;
    }

    @Override
    protected void layoutChildren() {
        if (pairs.isEmpty()) {
            return;
        }
        double letters = columns.getFirst().name().prefHeight(-1);
        double left = sides.getFirst().prefWidth(-1) + 6;
        double step = (getWidth() - left) / pairs.size();
        double foot = getHeight() - 3 * letters - 4;
        double most = 0.1;
        for (Pair pair : pairs) {
            most = Math.max(most, Math.max(pair.in(), pair.out()));
        }
        double bar = Math.min(step * (1 - GAP) / 2, 26);
        for (int i = 0; i < pairs.size(); i++) {
            Parts column = columns.get(i);
            double x = left + i * step;
            double middle = x + step / 2;
            column.ground().resizeRelocate(snapPositionX(x), 0, snapSizeX(step), getHeight());
            bar(column.in(), middle - bar, bar, foot, (foot - 6) * pairs.get(i).in() / most);
            bar(column.out(), middle, bar, foot, (foot - 6) * pairs.get(i).out() / most);
            place(column.name(), middle, foot + 2, step);
            place(column.inWords(), middle, foot + 2 + letters, step);
            place(column.outWords(), middle, foot + 2 + 2 * letters, step);
        }
        for (int i = 0; i < sides.size(); i++) {
            sides.get(i).resizeRelocate(0, foot + 2 + (i + 1) * letters, left, letters);
        }
        line.resizeRelocate(left, foot, getWidth() - left, 1);
    }

    private void bar(Region bar, double x, double wide, double foot, double high) {
        double tall = high <= 0 ? 0 : Math.max(2, high);
        bar.resizeRelocate(snapPositionX(x), snapPositionY(foot - tall), snapSizeX(wide - 1), snapSizeY(tall));
    }

    private static void place(Label label, double middle, double top, double step) {
        double wide = Math.max(step, label.prefWidth(-1));
        label.resizeRelocate(middle - wide / 2, top, wide, label.prefHeight(-1));
    }

    @Override
    protected double computePrefHeight(double width) {
        return 152;
    }
}
