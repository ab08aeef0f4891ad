package org.shouwang.lists.ui;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.css.PseudoClass;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.shouwang.kit.fx.Boxes;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.text.Texts;
import org.shouwang.lists.ColumnKind;
import org.shouwang.lists.Entry;
import org.shouwang.lists.ListColumn;
import org.shouwang.lists.ListColumnId;
import org.shouwang.lists.ListKind;
import org.shouwang.lists.ListRow;
import org.shouwang.lists.ListView;
import org.shouwang.lists.OwnLists.Filled;

/// The lines of a list with the columns that are filled in, by keyboard like a spreadsheet: arrows, Enter, Tab, a block
/// pasted from a workbook.
final class FillGrid {
    static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private static final Texts T = Texts.of(FillGrid.class);

    private final ListsScreenModel model;
    private final Consumer<Fault> refused;
    private final ObservableList<ListRow> rows = FXCollections.observableArrayList();
    private final TableView<ListRow> view = new TableView<>(rows);
    private final Map<ListColumnId, TableColumn<ListRow, String>> columns = new HashMap<>();
    private List<ListColumn> own = List.of();
    private @Nullable ListKind kind;

    /// @param refused told what is wrong with something typed
    FillGrid(ListsScreenModel model, Consumer<Fault> refused) {
        this.model = model;
        this.refused = refused;
        view.getSelectionModel().setCellSelectionEnabled(true);
        view.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        view.setEditable(true);
        view.setPlaceholder(Boxes.muted(T.get("grid.none")));
        view.getStyleClass().add("fill-grid");
        view.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        view.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
    }

    TableView<ListRow> node() {
        return view;
    }

    /// Shows a list; where only the filling differs, the place in hand stays.
    void show(ListView list) {
        if (!list.columns().equals(own) || list.list().kind() != kind) {
            own = list.columns();
            kind = list.list().kind();
            columns(list);
        }
        boolean same = list.rows().size() == rows.size();
        for (int i = 0; same && i < rows.size(); i++) {
            same = rows.get(i).member().id().equals(list.rows().get(i).member().id());
        }
        if (!same) {
            rows.setAll(list.rows());
            return;
        }
        keepingPlace(() -> {
            for (int i = 0; i < rows.size(); i++) {
                if (!rows.get(i).equals(list.rows().get(i))) {
                    rows.set(i, list.rows().get(i));
                }
            }
        });
    }

    /// Where lines change, the table forgets which place is in hand.
    private void keepingPlace(Runnable change) {
        TablePosition<?, ?> place = view.getFocusModel().getFocusedCell();
        ListColumn column = place == null ? null : column(place.getTableColumn());
        change.run();
        if (place != null && column != null && view.getEditingCell() == null) {
            TableColumn<ListRow, String> shown = columns.get(column.id());
            view.getSelectionModel().clearAndSelect(place.getRow(), shown);
            view.getFocusModel().focus(place.getRow(), shown);
        }
    }

    private void columns(ListView list) {
        view.getColumns().clear();
        columns.clear();
        view.getColumns().addAll(FixedColumns.of(list.list().kind()));
        TableColumn<ListRow, String> last = null;
        for (ListColumn column : own) {
            TableColumn<ListRow, String> shown = new TableColumn<>(column.name());
            shown.setCellValueFactory(
                    row -> new ReadOnlyStringWrapper(row.getValue().value(column.id())));
            shown.setCellFactory(unused -> new FillCell(column, this));
            shown.setSortable(false);
            shown.setReorderable(false);
            shown.setPrefWidth(FixedColumns.width(column));
            if (column.kind() == ColumnKind.NUMBER) {
                shown.getStyleClass().add("numeric");
            }
            columns.put(column.id(), shown);
            last = column.kind() == ColumnKind.TEXT ? shown : last;
            view.getColumns().add(shown);
        }
        if (last != null) {
            FixedColumns.stretch(view, last);
        }
    }

    /// The lines in hand, each once.
    List<ListRow> selection() {
        return view.getSelectionModel().getSelectedCells().stream()
                .map(TablePosition::getRow)
                .distinct()
                .filter(at -> at >= 0 && at < rows.size())
                .map(rows::get)
                .toList();
    }

    /// The own column in hand, or null.
    @Nullable
    ListColumn column() {
        TablePosition<?, ?> place = view.getFocusModel().getFocusedCell();
        return place == null ? null : column(place.getTableColumn());
    }

    private @Nullable ListColumn column(@Nullable Object shown) {
        return own.stream()
                .filter(column -> columns.get(column.id()) == shown)
                .findFirst()
                .orElse(null);
    }

    void edit(int row, ListColumn column) {
        TableColumn<ListRow, String> shown = columns.get(column.id());
        view.getSelectionModel().clearAndSelect(row, shown);
        view.getFocusModel().focus(row, shown);
        view.edit(row, shown);
    }

    void focus(int row, ListColumn column) {
        view.requestFocus();
        view.getSelectionModel().clearAndSelect(row, columns.get(column.id()));
        view.getFocusModel().focus(row, columns.get(column.id()));
    }

    /// Opens the place beside; a tick is only put in hand.
    void step(int row, ListColumn column, int down, int right) {
        int next = row + down;
        int at = own.indexOf(column) + right;
        if (at < 0 || at >= own.size()) {
            at = at < 0 ? own.size() - 1 : 0;
            next += right;
        }
        if (next < 0 || next >= rows.size()) {
            focus(row, column);
            return;
        }
        ListColumn there = own.get(at);
        view.scrollTo(Math.max(0, next - 6));
        view.scrollToColumn(columns.get(there.id()));
        view.layout();
        if (there.kind() == ColumnKind.TICK) {
            focus(next, there);
        } else {
            edit(next, there);
        }
    }

    /// Stores what was typed; false where it cannot be read, then nothing is stored.
    boolean store(int row, ListColumn column, String typed) {
        if (row < 0 || row >= rows.size()) {
            return true;
        }
        try {
            put(List.of(filled(row, column, typed)));
            return true;
        } catch (Fault fault) {
            refused.accept(fault);
            return false;
        }
    }

    void toggle(int row, ListColumn column) {
        focus(row, column);
        boolean ticked = !rows.get(row).value(column.id()).isEmpty();
        put(List.of(new Filled(rows.get(row).member().id(), column.id(), ticked ? null : Entry.TICKED)));
    }

    private Filled filled(int row, ListColumn column, String typed) {
        return new Filled(rows.get(row).member().id(), column.id(), model.read(column, typed));
    }

    private void put(List<Filled> places) {
        List<Filled> changed = new ArrayList<>();
        Map<Object, Integer> at = new HashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            at.put(rows.get(i).member().id(), i);
        }
        keepingPlace(() -> {
            for (Filled place : places) {
                int row = at.getOrDefault(place.member(), -1);
                if (row >= 0 && !rows.get(row).value(place.column()).equals(Objects.toString(place.content(), ""))) {
                    rows.set(row, rows.get(row).with(place.column(), place.content()));
                    changed.add(place);
                }
            }
        });
        model.fill(changed);
    }

    private void key(KeyEvent event) {
        if (view.getEditingCell() != null) {
            return;
        }
        TablePosition<?, ?> place = view.getFocusModel().getFocusedCell();
        ListColumn column = column();
        if (place == null || column == null || place.getRow() < 0) {
            return;
        }
        if (event.isShortcutDown() && event.getCode() == KeyCode.V) {
            paste(place.getRow(), column);
        } else if (event.getCode() == KeyCode.DELETE || event.getCode() == KeyCode.BACK_SPACE) {
            clear();
        } else if (column.kind() == ColumnKind.TICK && event.getCode() == KeyCode.SPACE) {
            toggle(place.getRow(), column);
        } else if (column.kind() == ColumnKind.TICK
                && (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.TAB)) {
            boolean back = event.isShiftDown();
            boolean tab = event.getCode() == KeyCode.TAB;
            step(place.getRow(), column, tab ? 0 : back ? -1 : 1, tab ? back ? -1 : 1 : 0);
        } else if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.F2) {
            edit(place.getRow(), column);
        } else {
            return;
        }
        event.consume();
    }

    /// A letter opens the place in hand and stands in it.
    private void typed(KeyEvent event) {
        String letter = event.getCharacter();
        ListColumn column = column();
        boolean plain = !letter.isEmpty() && letter.charAt(0) > ' ' && letter.charAt(0) != 127;
        if (view.getEditingCell() != null || column == null || !plain || event.isShortcutDown()) {
            return;
        }
        if (column.kind() != ColumnKind.TICK) {
            edit(view.getFocusModel().getFocusedCell().getRow(), column);
            if (view.getScene().getFocusOwner() instanceof javafx.scene.control.TextField field) {
                field.setText(letter);
                field.end();
            }
        }
        event.consume();
    }

    private void clear() {
        List<Filled> places = new ArrayList<>();
        for (TablePosition<?, ?> place : view.getSelectionModel().getSelectedCells()) {
            ListColumn column = column(place.getTableColumn());
            if (column != null && place.getRow() < rows.size()) {
                places.add(new Filled(rows.get(place.getRow()).member().id(), column.id(), null));
            }
        }
        put(places);
    }

    /// A block from a workbook, from the place in hand to the right and down; all of it or nothing.
    private void paste(int row, ListColumn column) {
        String text = Objects.toString(Clipboard.getSystemClipboard().getString(), "");
        try {
            put(PastedBlock.places(text, row, own.indexOf(column), rows, own, model::read));
        } catch (Fault fault) {
            refused.accept(fault);
        }
    }
}
