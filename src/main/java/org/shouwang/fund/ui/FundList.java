package org.shouwang.fund.ui;

import java.util.List;
import java.util.Objects;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.shouwang.fund.FundRow;
import org.shouwang.kit.fx.Boxes;
import org.shouwang.kit.fx.Chip;
import org.shouwang.kit.fx.Tint;
import org.shouwang.kit.text.Texts;

/// All funds with what is left in each; those that are wound up stand last.
final class FundList extends ListView<FundRow> {
    private static final Texts T = Texts.of(FundList.class);

    private final FundScreenModel model;
    private final FundForms forms;
    private boolean filling;

    FundList(FundScreenModel model, FundForms forms) {
        this.model = model;
        this.forms = forms;
        getStyleClass().add("fund-list");
        setAccessibleText(T.get("title"));
        setCellFactory(list -> new Cell());
        model.rowsProperty().subscribe(this::fill);
        getSelectionModel().selectedItemProperty().subscribe((before, now) -> {
            if (now != null && !filling) {
                model.look(now.fund().id());
            }
        });
    }

    private void fill(@Nullable List<FundRow> rows) {
        filling = true;
        getItems().setAll(rows == null ? List.of() : rows);
        getItems().stream()
                .filter(row -> Objects.equals(row.fund().id(), model.wanted()))
                .findFirst()
                .ifPresent(row -> getSelectionModel().select(row));
        filling = false;
    }

    private ContextMenu menu(FundRow row) {
        return new ContextMenu(
                item(T.get("act.revise"), () -> forms.revise(row.fund())),
                row.fund().running()
                        ? item(T.get("act.finish"), () -> forms.finish(row.fund()))
                        : item(T.get("act.reopen"), () -> forms.reopen(row.fund())));
    }

    static MenuItem item(String words, Runnable act) {
        MenuItem item = new MenuItem(words);
        item.setMnemonicParsing(false);
        item.setOnAction(event -> act.run());
        return item;
    }

    private final class Cell extends ListCell<FundRow> {
        @Override
        protected void updateItem(@Nullable FundRow row, boolean empty) {
            super.updateItem(row, empty);
            if (empty || row == null) {
                setGraphic(null);
                setContextMenu(null);
                return;
            }
            Label name = Boxes.strong(row.fund().name());
            name.setWrapText(true);
            name.setMinWidth(0);
            Label left = Boxes.strong(row.balance().text());
            left.setMinWidth(USE_PREF_SIZE);
            VBox lines = new VBox(
                    name,
                    Boxes.row(
                            row.fund().running()
                                    ? Boxes.muted(Texts.name(row.fund().source()))
                                    : new Chip(T.get("fund.finished"), Tint.INFO),
                            Boxes.spacer(),
                            left));
            lines.getStyleClass().add("fund");
            lines.prefWidthProperty().bind(FundList.this.widthProperty().subtract(30));
            lines.setMaxWidth(USE_PREF_SIZE);
            setGraphic(lines);
            setContextMenu(menu(row));
        }
    }
}
