package org.shouwang.kit.fx;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.collections.transformation.SortedList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.shouwang.kit.text.Texts;

/// A list on the screen: filter box and count above, sortable columns, one row a line; built by [Tables].
public final class Table<R> extends VBox {
    private static final Texts T = Texts.of(Table.class);

    private final ObservableList<R> all = FXCollections.observableArrayList();
    private final FilteredList<R> filtered = new FilteredList<>(all);
    private final SortedList<R> sorted = new SortedList<>(filtered);
    private final TableView<R> view = new TableView<>(sorted);
    private final Map<R, String> folded = new IdentityHashMap<>();
    private final FilledColumns<R> filled = new FilledColumns<>(view);
    private final TextField filter = new TextField();
    private final Label count = Boxes.muted("");
    private final HBox bar = Boxes.row();
    private final UnaryOperator<String> fold;
    private final @Nullable String unit;
    private final @Nullable EmptyState empty;
    private final Label nothingFits = Boxes.muted(T.get("table.nothingFits"));

    Table(
            List<TableColumnSpec<R, ?>> columns,
            List<Tables.RowAct<R>> acts,
            UnaryOperator<String> fold,
            @Nullable EmptyState empty,
            @Nullable Consumer<R> onOpen,
            @Nullable String unit,
            boolean filterBox,
            TintedRow.Look<R> look) {
        this.fold = fold;
        this.unit = unit;
        this.empty = empty;
        getStyleClass().add("list");
        sorted.comparatorProperty().bind(view.comparatorProperty());
        columns.forEach(this::add);
        view.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        view.setTableMenuButtonVisible(columns.size() > 4);
        view.setRowFactory(v -> new TintedRow<>(look, onOpen));
        view.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            R row = selected();
            if (event.getCode() == KeyCode.ENTER && onOpen != null && row != null) {
                onOpen.accept(row);
                event.consume();
            }
        });
        RowMenu.on(view, acts, this::selection);
        TableWidths.attach(view);
        Boxes.grow(view);
        if (filterBox) {
            bar();
            getChildren().add(bar);
        }
        getChildren().add(view);
        filter.textProperty().subscribe(this::filter);
        all.subscribe(folded::clear);
        view.getVisibleLeafColumns().subscribe(folded::clear);
        setMinSize(0, 0);
        refreshCount();
    }

    /// Puts other rows into the list; the selection stays on equal rows, the filter stays as typed.
    public void items(List<R> rows) {
        List<R> before = selection();
        filled.fit(rows);
        all.setAll(rows);
        view.getSelectionModel().clearSelection();
        before.forEach(row -> view.getSelectionModel().select(row));
        refreshCount();
    }

    /// Puts other rows into the list; the selection stays on rows of the same id, also where a row has changed.
    public void items(List<R> rows, Function<R, ?> id) {
        List<?> before = selection().stream().map(id).toList();
        items(rows);
        view.getSelectionModel().clearSelection();
        sorted.stream().filter(row -> before.contains(id.apply(row))).forEach(view.getSelectionModel()::select);
    }

    /// All rows, filtered or not; changes show at once.
    public ObservableList<R> items() {
        return all;
    }

    /// What is seen now, in the order it is seen: for print and export.
    public List<R> shown() {
        return List.copyOf(sorted);
    }

    public @Nullable R selected() {
        return view.getSelectionModel().getSelectedItem();
    }

    public ReadOnlyObjectProperty<@Nullable R> selectedProperty() {
        return view.getSelectionModel().selectedItemProperty();
    }

    public List<R> selection() {
        return new ArrayList<>(view.getSelectionModel().getSelectedItems());
    }

    public void select(R row) {
        view.getSelectionModel().clearSelection();
        view.getSelectionModel().select(row);
        view.scrollTo(row);
    }

    /// Ctrl+F.
    public void focusFilter() {
        filter.requestFocus();
        filter.selectAll();
    }

    public void filterText(String words) {
        filter.setText(words);
    }

    /// Switches and buttons in the line of the filter box.
    public Table<R> beside(Node... nodes) {
        bar.getChildren().addAll(2, List.of(nodes));
        return this;
    }

    /// A line under the list, such as its totals.
    public Table<R> foot(String line) {
        Label words = Boxes.strong(line);
        words.getStyleClass().add("list-foot");
        words.setMaxWidth(Double.MAX_VALUE);
        words.setWrapText(true);
        getChildren().add(words);
        return this;
    }

    /// The control itself, for what this class does not offer.
    public TableView<R> view() {
        return view;
    }

    /// “共 712 户” or “共 712 户，显示 15 户”.
    public String count() {
        return count.getText();
    }

    private void add(TableColumnSpec<R, ?> column) {
        List<TableColumn<R, ?>> tops = view.getColumns();
        if (column.group().isEmpty()) {
            tops.add(column.column());
            return;
        }
        TableColumn<R, ?> top = tops.isEmpty() ? null : tops.getLast();
        if (top == null
                || !top.getText().equals(column.group())
                || top.getColumns().isEmpty()) {
            top = new TableColumn<R, R>(column.group());
            tops.add(top);
        }
        top.getColumns().add(column.column());
    }

    private void bar() {
        filter.getStyleClass().add("filter-field");
        filter.setPromptText(T.get("table.filter"));
        filter.setAccessibleText(T.get("table.filter"));
        filter.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && !filter.getText().isEmpty()) {
                filter.clear();
                event.consume();
            } else if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
                view.requestFocus();
                view.getSelectionModel().selectFirst();
                event.consume();
            }
        });
        bar.getStyleClass().add("list-bar");
        bar.getChildren().addAll(filter, count, Boxes.spacer());
    }

    private void filter(String typed) {
        List<String> words = List.of(fold.apply(typed.strip()).split("\\s+"));
        filtered.setPredicate(typed.isBlank() ? null : row -> fits(row, words));
        refreshCount();
    }

    private boolean fits(R row, List<String> words) {
        String line = folded.computeIfAbsent(row, this::fold);
        return words.stream().allMatch(line::contains);
    }

    /// All that is seen of a row, made comparable; folding 3,000 rows at every letter would be felt.
    private String fold(R row) {
        StringBuilder line = new StringBuilder();
        for (TableColumn<R, ?> column : view.getVisibleLeafColumns()) {
            line.append(spec(column).words(row)).append('\n');
        }
        return fold.apply(line.toString());
    }

    @SuppressWarnings("unchecked")
    private static <R> TableColumnSpec<R, ?> spec(TableColumn<R, ?> column) {
        return (TableColumnSpec<R, ?>) column.getUserData();
    }

    private void refreshCount() {
        String of = unit == null ? T.get("table.rows") : unit;
        count.setText(
                filter.getText().isBlank()
                        ? T.get("table.count", Numbers.whole(all.size()), of)
                        : T.get("table.countShown", Numbers.whole(all.size()), of, Numbers.whole(filtered.size())));
        view.setPlaceholder(all.isEmpty() && empty != null ? empty : all.isEmpty() ? new Label("") : nothingFits);
    }
}
