package org.shouwang.compound.ui;

import java.util.List;
import javafx.beans.property.StringProperty;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import org.shouwang.compound.BuildingKind;
import org.shouwang.kit.fx.Boxes;
import org.shouwang.kit.fx.Buttons;
import org.shouwang.kit.fx.Choices;
import org.shouwang.kit.fx.Icons;
import org.shouwang.kit.text.Texts;

/// The editable grid of planned buildings, a line each, with what each line gives.
final class BuildingGrid extends GridPane {
    private static final Texts T = Texts.of(BuildingGrid.class);
    private static final double[] SHARE = {10, 15, 12, 13, 17, 14, 15, 4};

    private final SetUpModel model;

    BuildingGrid(SetUpModel model) {
        this.model = model;
        setStyle("-fx-hgap: 0.6em; -fx-vgap: 0.4em; -fx-padding: 0 0.8em 0.3em 0.2em;");
        for (double share : SHARE) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(share);
            column.setHgrow(Priority.ALWAYS);
            getColumnConstraints().add(column);
        }
        model.rows().subscribe(this::build);
        build();
    }

    private void build() {
        getChildren().clear();
        List<String> titles = List.of(
                T.get("grid.no"),
                T.get("grid.kind"),
                T.get("grid.units"),
                T.get("grid.floors"),
                T.get("grid.rooms"),
                T.get("grid.missing"),
                T.get("grid.total"));
        for (int i = 0; i < titles.size(); i++) {
            add(Boxes.muted(titles.get(i)), i, 0);
        }
        int line = 1;
        for (GridRow row : model.rows()) {
            ComboBox<BuildingKind> kind = Choices.box(List.of(BuildingKind.values()), Texts::name);
            kind.valueProperty().bindBidirectional(row.kindProperty());
            kind.setMaxWidth(Double.MAX_VALUE);
            kind.setAccessibleText(T.get("grid.kind"));
            Label total = Boxes.words("");
            total.setMinWidth(0);
            addRow(
                    line++,
                    field(row.noProperty(), T.get("grid.no"), row, total),
                    kind,
                    field(row.unitsProperty(), T.get("grid.units"), row, total),
                    field(row.floorsProperty(), T.get("grid.floors"), row, total),
                    field(row.roomsProperty(), T.get("grid.rooms"), row, total),
                    field(row.missingProperty(), T.get("grid.missing"), row, total),
                    total,
                    Buttons.icon(Icons.CLOSE, T.get("grid.remove"), () -> model.remove(row)));
            show(row, total);
        }
    }

    private TextField field(StringProperty value, String spoken, GridRow row, Label total) {
        TextField field = new TextField();
        field.setMinWidth(0);
        field.setAccessibleText(spoken);
        field.textProperty().bindBidirectional(value);
        value.subscribe((before, now) -> show(row, total));
        return field;
    }

    private void show(GridRow row, Label total) {
        String words = model.lineTotal(row);
        total.setText(words.isEmpty() ? T.get("grid.unreadable") : words);
        total.getStyleClass().removeAll("tint-alert");
        if (words.isEmpty()) {
            total.getStyleClass().add("tint-alert");
        }
    }
}
