package org.shouwang.roster.ui;

import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.shouwang.kit.fx.Boxes;
import org.shouwang.kit.fx.Card;
import org.shouwang.kit.text.Texts;
import org.shouwang.roster.Handover;
import org.shouwang.roster.HandoverLog;

/// Weather and remarks of a log: stored when their fields are left; what is being typed outlives a fresh reading.
final class HandoverRemarks extends VBox {
    private static final Texts T = Texts.of(HandoverRemarks.class);

    private final HandoverScreenModel model;
    private final TextField weather = new TextField();
    private final TextArea notes = new TextArea();
    private @Nullable HandoverLog log;
    private String sky = "";
    private String said = "";

    HandoverRemarks(HandoverScreenModel model) {
        this.model = model;
        weather.setPromptText(T.get("log.weatherHint"));
        weather.setAccessibleText(T.get("log.weather"));
        weather.getStyleClass().add("log-weather");
        weather.setId("log-weather");
        weather.setOnAction(event -> notes.requestFocus());
        notes.setWrapText(true);
        notes.setPrefRowCount(2);
        notes.setPromptText(T.get("log.notesHint"));
        notes.setAccessibleText(T.get("log.notes"));
        keep(weather);
        keep(notes);
        HBox line = Boxes.row(
                Boxes.muted(T.get("log.weather")), weather, Boxes.muted(T.get("log.notes")), Boxes.grow(notes));
        line.getStyleClass().add("log-remarks");
        getChildren().add(new Card().content(line));
    }

    private void keep(TextInputControl input) {
        input.focusedProperty().subscribe((before, focused) -> {
            if (before && !focused) {
                save();
            }
        });
    }

    /// Shows a log; what was typed into another one is stored first.
    void show(HandoverLog now) {
        boolean same = log != null && log.slot().equals(now.slot());
        if (!same) {
            save();
        }
        boolean typing = same && changed();
        log = now;
        weather.setEditable(!now.closed());
        notes.setEditable(!now.closed());
        Handover written = now.handover();
        if (!typing) {
            sky = written == null || written.weather() == null ? "" : written.weather();
            said = written == null || written.notes() == null
                    ? ""
                    : written.notes().value();
            weather.setText(sky);
            notes.setText(said);
        }
    }

    private boolean changed() {
        return !weather.getText().equals(sky) || !notes.getText().equals(said);
    }

    private void save() {
        HandoverLog now = log;
        if (now != null && !now.closed() && changed()) {
            sky = weather.getText();
            said = notes.getText();
            model.write(now, sky, said);
        }
    }
}
