package org.shouwang.lists.ui;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;
import org.shouwang.kit.fx.Chip;
import org.shouwang.kit.fx.Tint;
import org.shouwang.kit.text.Texts;
import org.shouwang.lists.ListColumn;
import org.shouwang.lists.ListKind;
import org.shouwang.lists.ListRow;

/// What every list tells of its members: where, who, how to reach them, whether they are still there.
final class FixedColumns {
    private static final Texts T = Texts.of(FixedColumns.class);

    private static final double SCROLL_BAR = 18;

    private FixedColumns() {}

    static List<TableColumn<ListRow, String>> of(ListKind kind) {
        boolean households = kind == ListKind.HOUSEHOLDS;
        return List.of(
                column(T.get("column.door"), 80, ListRow::door),
                column(households ? T.get("column.householder") : T.get("column.name"), 84, ListRow::name),
                column(
                        households ? T.get("column.members") : T.get("column.kinship"),
                        households ? 180 : 76,
                        ListRow::about),
                column(T.get("column.phone"), 112, ListRow::phone),
                presence());
    }

    /// How wide a column of one's own is at first, in pixels at 100 %.
    static double width(ListColumn column) {
        double usual = switch (column.kind()) {
            case TEXT -> 168;
            case DATE -> 100;
            case CHOICE -> 92;
            case NUMBER, TICK -> 64;
        };
        return Math.max(usual, 26 + 13.5 * column.name().length());
    }

    /// Lets a column take the width that is left, and never less than it has.
    static void stretch(TableView<ListRow> view, TableColumn<ListRow, String> column) {
        double least = column.getPrefWidth();
        view.widthProperty().subscribe(width -> {
            double others = view.getColumns().stream()
                    .filter(other -> other != column)
                    .mapToDouble(TableColumn::getWidth)
                    .sum();
            column.setPrefWidth(Math.max(least, width.doubleValue() - others - SCROLL_BAR));
        });
    }

    private static TableColumn<ListRow, String> presence() {
        TableColumn<ListRow, String> column =
                column(T.get("column.presence"), 78, row -> row.presence().marked() ? Texts.name(row.presence()) : "");
        column.setCellFactory(unused -> new TableCell<>() {
            @Override
            protected void updateItem(@Nullable String words, boolean empty) {
                super.updateItem(words, empty);
                setGraphic(empty || words == null || words.isEmpty() ? null : new Chip(words, Tint.WARN));
            }
        });
        return column;
    }

    private static TableColumn<ListRow, String> column(String title, double width, Function<ListRow, String> words) {
        TableColumn<ListRow, String> column = new TableColumn<>(title);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(words.apply(row.getValue())));
        column.setPrefWidth(width);
        column.setEditable(false);
        column.setReorderable(false);
        column.setSortable(false);
        return column;
    }
}
