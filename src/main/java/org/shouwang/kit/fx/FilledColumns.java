package org.shouwang.kit.fx;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/// Columns that take room only while something stands in them. Whichever the user shows or hides stays so.
final class FilledColumns<R> {
    private final TableView<R> view;
    private final Map<TableColumn<R, ?>, Boolean> fitted = new HashMap<>();

    FilledColumns(TableView<R> view) {
        this.view = view;
    }

    void fit(List<R> rows) {
        if (rows.isEmpty()) {
            return;
        }
        for (TableColumn<R, ?> column : view.getColumns()) {
            @SuppressWarnings("unchecked") // set where the column is made
            TableColumnSpec<R, ?> spec = (TableColumnSpec<R, ?>) column.getUserData();
            if (spec != null && spec.onlyWhereFilled() && column.isVisible() == fitted.getOrDefault(column, true)) {
                boolean some = rows.stream().anyMatch(row -> !spec.words(row).isEmpty());
                column.setVisible(some);
                fitted.put(column, some);
            }
        }
    }
}
