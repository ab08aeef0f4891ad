package org.shouwang.kit.fx;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A list on the screen too long to hold: always in the order of its rows; built by [Tables].
public final class PagedTable<R> extends VBox {
    private final TableView<R> view;

    PagedTable(
            List<TableColumnSpec<R, ?>> columns,
            List<Tables.RowAct<R>> acts,
            @Nullable Consumer<R> onOpen,
            Function<R, Tint> rowTint,
            PagedRows<R> rows) {
        getStyleClass().add("list");
        view = new TableView<>(rows);
        for (TableColumnSpec<R, ?> column : columns) {
            var one = column.column();
            one.setSortable(false);
            view.getColumns().add(one);
        }
        view.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        view.setTableMenuButtonVisible(true);
        view.setRowFactory(v -> new TintedRow<>(new TintedRow.Look<>(rowTint, row -> false), onOpen));
        view.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            R row = view.getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.ENTER && onOpen != null && row != null) {
                onOpen.accept(row);
                event.consume();
            }
        });
        RowMenu.on(view, acts, this::selection);
        TableWidths.attach(view);
        Boxes.grow(view);
        getChildren().add(view);
        setMinSize(0, 0);
    }

    /// The picked rows as far as they have come, at most some hundreds.
    public List<R> selection() {
        List<R> picked = new ArrayList<>();
        for (int index : view.getSelectionModel().getSelectedIndices()) {
            R row = index < 0 || index >= view.getItems().size() || picked.size() >= 500
                    ? null
                    : view.getItems().get(index);
            if (row != null) {
                picked.add(row);
            }
        }
        return picked;
    }

    /// What stands there while it has no rows.
    public void empty(Node state) {
        view.setPlaceholder(state);
    }

    /// Puts a line below.
    public PagedTable<R> foot(Node line) {
        getChildren().add(line);
        return this;
    }

    /// Goes to the first row and takes the keys.
    public void enter() {
        view.requestFocus();
        if (!view.getItems().isEmpty()) {
            view.getSelectionModel().clearAndSelect(0);
            view.scrollTo(0);
        }
    }

    /// The control itself, for what this class does not offer.
    public TableView<R> view() {
        return view;
    }
}
