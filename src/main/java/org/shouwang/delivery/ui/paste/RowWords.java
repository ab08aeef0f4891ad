package org.shouwang.delivery.ui.paste;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.shouwang.delivery.paste.PasteRow;
import org.shouwang.kit.fx.Boxes;
import org.shouwang.kit.fx.Table;
import org.shouwang.kit.text.Texts;

/// The whole words of the selected row below the table: as pasted, its remark, what is told about it.
final class RowWords extends VBox {
    private static final Texts T = Texts.of(RowWords.class);

    private final Label pasted = Boxes.words("");
    private final Label more = Boxes.muted("");

    RowWords(Table<PasteRow> table) {
        getStyleClass().addAll("card", "row-words");
        for (Label label : List.of(pasted, more)) {
            label.setWrapText(true);
            label.setMinHeight(USE_PREF_SIZE);
        }
        getChildren().addAll(pasted, more);
        table.view().getSelectionModel().selectedItemProperty().subscribe(this::show);
    }

    private void show(@Nullable PasteRow row) {
        setVisible(row != null);
        setManaged(row != null);
        if (row == null) {
            return;
        }
        String words = row.pasted().lines().map(String::strip).collect(Collectors.joining("  "));
        pasted.setText(T.get("row.pasted", row.line().first(), words));
        String note =
                row.line().note().isEmpty() ? "" : T.get("row.note", row.line().note());
        String told = List.of(note, PasteTable.hint(row)).stream()
                .filter(one -> !one.isEmpty())
                .collect(Collectors.joining(T.get("hint.and")));
        more.setText(told);
        more.setVisible(!told.isEmpty());
        more.setManaged(!told.isEmpty());
    }
}
