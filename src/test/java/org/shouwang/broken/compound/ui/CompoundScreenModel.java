package org.shouwang.broken.compound.ui;

import javafx.scene.control.Label;

/// Breaks: a ScreenModel knows no control.
public final class CompoundScreenModel {
    public Label label() {
        return new Label();
    }
}
