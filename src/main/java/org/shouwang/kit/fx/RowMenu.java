package org.shouwang.kit.fx;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableView;

/// What is offered on the picked rows of a list, behind the right mouse button.
final class RowMenu {
    private RowMenu() {}

    static <R> void on(TableView<R> view, List<Tables.RowAct<R>> acts, Supplier<List<R>> selection) {
        if (acts.isEmpty()) {
            return;
        }
        ContextMenu menu = new ContextMenu();
        for (Tables.RowAct<R> act : acts) {
            MenuItem item = new MenuItem(act.title());
            item.setOnAction(event -> act.act().accept(selection.get()));
            menu.getItems().add(item);
        }
        menu.setOnShowing(event ->
                menu.getItems().forEach(item -> item.setDisable(selection.get().isEmpty())));
        view.setContextMenu(menu);
    }
}
