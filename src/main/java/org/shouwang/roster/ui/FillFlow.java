package org.shouwang.roster.ui;

import org.shouwang.kit.fx.Frame;

/// 自动排班, from the choice to the sentence about its result.
final class FillFlow {
    private final RosterScreenModel model;

    FillFlow(RosterScreenModel model, Frame frame) {
        this.model = model;
    }

    void empty() {
        model.fill();
    }

    void all() {
        model.fill();
    }

    void repair() {
        model.fill();
    }

    void extend() {
        model.fill();
    }
}
