package org.shouwang.kit.fx;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// A small column chart: one bar a day or an hour, its number above, its name below.
public final class Bars extends Region {
    /// One column.
    /// @param now whether it is the one that counts today, drawn stronger
    public record Bar(String name, long value, boolean now) {}

    private static final double LOWEST = 72;
    private static final double GAP_SHARE = 0.34;

    private final boolean figures;
    private List<Bar> bars = List.of();

    /// @param figures whether the numbers stand above the columns
    public Bars(Tint tint, boolean figures) {
        this.figures = figures;
        getStyleClass().addAll("bars", tint.css());
        setMinSize(0, LOWEST);
    }

    public Bars show(List<Bar> columns) {
        bars = List.copyOf(columns);
        getChildren().clear();
        for (Bar bar : bars) {
            Region column = new Region();
            column.getStyleClass().addAll("bar", bar.now() ? "bar-now" : "bar-past");
            Tooltip.install(column, new Tooltip(bar.name() + "  " + Numbers.whole(bar.value())));
            getChildren().addAll(column, label(bar.name(), "bar-name"), label(figure(bar), "bar-figure"));
        }
        Region line = new Region();
        line.getStyleClass().add("bar-line");
        getChildren().add(line);
        requestLayout();
        return this;
    }

    @Override
    protected void layoutChildren() {
        if (bars.isEmpty()) {
            return;
        }
        double left = snappedLeftInset();
        double width = getWidth() - left - snappedRightInset();
        Label first = (Label) getChildren().get(1);
        double letters = first.prefHeight(-1);
        double foot = getHeight() - snappedBottomInset() - letters;
        double head = snappedTopInset() + (figures ? letters : 2);
        double most = Math.max(1, bars.stream().mapToLong(Bar::value).max().orElse(1));
        double step = width / bars.size();
        double thick = Math.min(step * (1 - GAP_SHARE), letters * 3.2);
        for (int i = 0; i < bars.size(); i++) {
            double high = bars.get(i).value() == 0
                    ? 0
                    : Math.max(2, (foot - head) * bars.get(i).value() / most);
            double middle = left + step * (i + 0.5);
            getChildren()
                    .get(3 * i)
                    .resizeRelocate(
                            snapPositionX(middle - thick / 2),
                            snapPositionY(foot - high),
                            snapSizeX(thick),
                            snapSizeY(high));
            place((Label) getChildren().get(3 * i + 1), middle, foot, step, letters);
            place((Label) getChildren().get(3 * i + 2), middle, foot - high - letters, step, letters);
        }
        getChildren().getLast().resizeRelocate(left, foot, width, 1);
    }

    @Override
    protected double computePrefHeight(double width) {
        return figures ? 120 : 110;
    }

    @Override
    protected double computePrefWidth(double height) {
        return Math.max(120, bars.size() * 28.0);
    }

    private void place(Label label, double middle, double top, double step, double high) {
        double wide = Math.max(step, label.prefWidth(-1));
        label.resizeRelocate(middle - wide / 2, top, wide, high);
    }

    private @Nullable String figure(Bar bar) {
        return figures ? Numbers.whole(bar.value()) : null;
    }

    private static Label label(@Nullable String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setAlignment(Pos.CENTER);
        return label;
    }
}
