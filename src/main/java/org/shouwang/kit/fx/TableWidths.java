package org.shouwang.kit.fx;

import java.util.List;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/// Column widths that grow with the letters and let one column take what is left.
final class TableWidths {
    private static final double SCROLL_BAR = 18;

    private TableWidths() {}

    static <R> void attach(TableView<R> view) {
        view.widthProperty().subscribe((was, is) -> spread(view));
        view.getVisibleLeafColumns().subscribe(() -> spread(view));
        view.sceneProperty().subscribe(scene -> spread(view));
    }

    private static <R> void spread(TableView<R> view) {
        double scale = Look.scaleAt(view);
        List<TableColumn<R, ?>> columns = List.copyOf(view.getVisibleLeafColumns());
        double needed = 0;
        int wide = 0;
        for (TableColumn<R, ?> column : columns) {
            needed += spec(column).width() * scale;
            wide += spec(column).isWide() ? 1 : 0;
        }
        double left = Math.max(0, view.getWidth() - SCROLL_BAR * scale - needed);
        for (TableColumn<R, ?> column : columns) {
            double more = wide == 0
                    ? left * spec(column).width() * scale / Math.max(1, needed)
                    : spec(column).isWide() ? left / wide : 0;
            column.setPrefWidth(spec(column).width() * scale + more);
        }
    }

    private static TableColumnSpec<?, ?> spec(TableColumn<?, ?> column) {
        return (TableColumnSpec<?, ?>) column.getUserData();
    }
}
