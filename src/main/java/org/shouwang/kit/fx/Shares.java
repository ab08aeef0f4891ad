package org.shouwang.kit.fx;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/// Nodes side by side in equal shares of the width, as high as the highest; 12 apart at 100 %.
final class Shares extends Pane {
    private static final double GAP = 13;

    Shares(Node... nodes) {
        getChildren().addAll(nodes);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        double widest = 0;
        for (Node node : getManagedChildren()) {
            widest = Math.max(widest, node.prefWidth(-1));
        }
        return widest * getManagedChildren().size() + gaps();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        double wide = width >= 0 ? width : getWidth() > 0 ? getWidth() : prefWidth(-1);
        double highest = 0;
        for (Node node : getManagedChildren()) {
            highest = Math.max(highest, node.prefHeight(share(wide)));
        }
        return highest;
    }

    @Override
    protected void layoutChildren() {
        double share = share(getWidth());
        double x = 0;
        for (Node node : getManagedChildren()) {
            node.resizeRelocate(snapPositionX(x), 0, snapSizeX(share), node.prefHeight(share));
            x += share + GAP;
        }
    }

    private double share(double width) {
        return Math.max(0, (width - gaps()) / Math.max(1, getManagedChildren().size()));
    }

    private double gaps() {
        return GAP * Math.max(0, getManagedChildren().size() - 1);
    }
}
