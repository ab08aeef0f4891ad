package org.shouwang.roster.ui;

import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;
import org.shouwang.kit.text.Texts;
import org.shouwang.roster.HandoverLog;

/// The line that adds a matter to what stays open: typed, Enter, next.
final class HandoverRaise extends TextField {
    private static final Texts T = Texts.of(HandoverRaise.class);

    private @Nullable HandoverLog log;

    HandoverRaise(HandoverScreenModel model) {
        setPromptText(T.get("log.raise"));
        setAccessibleText(T.get("log.raise"));
        setId("log-raise");
        setOnAction(event -> {
            HandoverLog now = log;
            if (now != null && !getText().isBlank()) {
                model.raise(now, getText());
                clear();
            }
        });
    }

    void show(HandoverLog now) {
        log = now;
        setVisible(!now.closed());
        setManaged(!now.closed());
    }
}
