package org.shouwang.kit.fx;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// A state in one or two words on a tinted ground.
public final class Chip extends Label {
    private Tint tint;

    public Chip(String text, Tint tint) {
        super(text);
        this.tint = tint;
        getStyleClass().addAll("chip", tint.css());
        setMinWidth(Region.USE_PREF_SIZE);
    }

    public Chip tint(Tint other) {
        getStyleClass().remove(tint.css());
        getStyleClass().add(other.css());
        tint = other;
        return this;
    }

    public Tint tint() {
        return tint;
    }
}
