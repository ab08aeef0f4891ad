package org.shouwang.lists.ui;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableCell;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import org.shouwang.kit.fx.Buttons;
import org.shouwang.kit.fx.Icons;
import org.shouwang.kit.text.Texts;
import org.shouwang.lists.ColumnKind;
import org.shouwang.lists.Entry;
import org.shouwang.lists.ListColumn;
import org.shouwang.lists.ListRow;

/// One place of a list that is filled in: a click opens it, Enter stores and goes down, Tab stores and goes on.
final class FillCell extends TableCell<ListRow, String> {
    private static final Texts T = Texts.of(FillCell.class);

    private final ListColumn column;
    private final FillGrid grid;
    private @Nullable TextField field;
    private boolean leaving;

    FillCell(ListColumn column, FillGrid grid) {
        this.column = column;
        this.grid = grid;
        getStyleClass().add("fill-cell");
        if (column.kind() == ColumnKind.NUMBER) {
            getStyleClass().add("numeric");
        }
        setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY
                    && !isEmpty()
                    && !event.isShiftDown()
                    && !event.isControlDown()) {
                if (column.kind() == ColumnKind.TICK) {
                    grid.toggle(getIndex(), column);
                } else if (!isEditing()) {
                    grid.edit(getIndex(), column);
                }
            }
        });
    }

    @Override
    protected void updateItem(@Nullable String content, boolean empty) {
        super.updateItem(content, empty);
        if (empty || content == null) {
            setText(null);
            setGraphic(null);
        } else if (!isEditing()) {
            setGraphic(null);
            setText(Entry.shown(column, content));
        }
    }

    @Override
    public void startEdit() {
        if (column.kind() == ColumnKind.TICK) {
            return;
        }
        super.startEdit();
        if (!isEditing()) {
            return;
        }
        TextField input = new TextField(getItem() == null ? "" : getItem());
        input.getStyleClass().add("fill-field");
        input.setAccessibleText(column.name());
        input.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        input.focusedProperty().subscribe(focused -> {
            if (!focused && isEditing() && !leaving) {
                store();
            }
        });
        field = input;
        leaving = false;
        setText(null);
        setGraphic(column.kind() == ColumnKind.CHOICE ? choosing(input) : input);
        input.requestFocus();
        input.selectAll();
    }

    private HBox choosing(TextField input) {
        List<String> choices = column.choiceList();
        ContextMenu menu = new ContextMenu();
        for (String choice : choices) {
            MenuItem item = new MenuItem(choice);
            item.setMnemonicParsing(false);
            item.setOnAction(event -> {
                input.setText(choice);
                move(1, 0);
            });
            menu.getItems().add(item);
        }
        Button open = Buttons.icon(Icons.DOWN, T.get("cell.choose"), () -> {});
        open.setFocusTraversable(false);
        open.setOnMousePressed(event -> {
            leaving = true;
            menu.show(open, javafx.geometry.Side.BOTTOM, 0, 0);
        });
        menu.setOnHidden(event -> {
            leaving = false;
            input.requestFocus();
        });
        StringBuilder hint = new StringBuilder();
        for (int i = 0; i < choices.size(); i++) {
            hint.append(i + 1).append(choices.get(i)).append(' ');
        }
        input.setPromptText(hint.toString().strip());
        HBox both = new HBox(input, open);
        HBox.setHgrow(input, Priority.ALWAYS);
        return both;
    }

    @Override
    public void cancelEdit() {
        super.cancelEdit();
        show();
    }

    private void show() {
        field = null;
        setGraphic(null);
        setText(isEmpty() || getItem() == null ? null : Entry.shown(column, getItem()));
    }

    private void key(KeyEvent event) {
        TextField input = field;
        if (input == null) {
            return;
        }
        switch (event.getCode()) {
            case ENTER -> move(event.isShiftDown() ? -1 : 1, 0);
            case DOWN -> move(1, 0);
            case UP -> move(-1, 0);
            case TAB -> move(0, event.isShiftDown() ? -1 : 1);
            case ESCAPE -> {
                leaving = true;
                cancelEdit();
                grid.focus(getIndex(), column);
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    /// Stores and opens the place beside; what cannot be read stays open with what was typed.
    private void move(int down, int right) {
        int at = getIndex();
        leaving = true;
        if (store()) {
            grid.step(at, column, down, right);
        } else {
            leaving = false;
        }
    }

    private boolean store() {
        TextField input = field;
        if (input == null) {
            return true;
        }
        if (!grid.store(getIndex(), column, input.getText())) {
            input.pseudoClassStateChanged(FillGrid.WRONG, true);
            return false;
        }
        if (isEditing()) {
            super.cancelEdit();
        }
        show();
        return true;
    }
}
