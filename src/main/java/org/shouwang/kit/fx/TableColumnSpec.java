package org.shouwang.kit.fx;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import org.jspecify.annotations.Nullable;
import org.shouwang.kit.text.WordOrder;

/// One column of a list on the screen: what it shows of a row, as words and as a cell.
final class TableColumnSpec<R, V> {
    private final String title;
    private final double width;
    private final boolean numeric;
    private final Function<R, String> words;
    private final @Nullable Function<R, @Nullable Node> node;
    private Comparator<R> order;
    private boolean wide;
    private boolean hidden;
    private boolean whereFilled;
    private String group = "";

    private TableColumnSpec(
            String title,
            double width,
            boolean numeric,
            Function<R, String> words,
            @Nullable Function<R, @Nullable Node> node,
            Comparator<R> order) {
        this.title = title;
        this.width = width;
        this.numeric = numeric;
        this.words = words;
        this.node = node;
        this.order = order;
    }

    static <R> TableColumnSpec<R, String> text(String title, double width, Function<R, String> words) {
        return new TableColumnSpec<>(title, width, false, words, null, Comparator.comparing(words, WordOrder.WORDS));
    }

    static <R> TableColumnSpec<R, Number> number(
            String title, double width, Function<R, ? extends @Nullable Number> value) {
        return number(
                title,
                width,
                value,
                number -> number instanceof BigDecimal || number instanceof Double
                        ? Numbers.decimal(number)
                        : Numbers.whole(number.longValue()));
    }

    static <R> TableColumnSpec<R, Number> money(String title, double width, Function<R, @Nullable BigDecimal> value) {
        return number(title, width, value, Numbers::money);
    }

    private static <R> TableColumnSpec<R, Number> number(
            String title, double width, Function<R, ? extends @Nullable Number> value, Function<Number, String> print) {
        Comparator<R> order = Comparator.comparingDouble(row -> {
            Number number = value.apply(row);
            return number == null ? Double.NEGATIVE_INFINITY : number.doubleValue();
        });
        Function<R, String> words = row -> {
            Number number = value.apply(row);
            return number == null ? "" : print.apply(number);
        };
        return new TableColumnSpec<>(title, width, true, words, null, order);
    }

    static <R, V> TableColumnSpec<R, V> sorted(
            String title,
            double width,
            Function<R, @Nullable V> value,
            Function<V, String> print,
            Comparator<? super V> order) {
        Function<R, String> words = row -> {
            V v = value.apply(row);
            return v == null ? "" : print.apply(v);
        };
        Comparator<R> rows = (a, b) -> {
            V left = value.apply(a);
            V right = value.apply(b);
            if (left == null || right == null) {
                return Boolean.compare(left != null, right != null);
            }
            return order.compare(left, right);
        };
        return new TableColumnSpec<>(title, width, false, words, null, rows);
    }

    static <R> TableColumnSpec<R, String> chip(
            String title, double width, Function<R, @Nullable String> words, Function<R, Tint> tint) {
        Function<R, String> text = row -> {
            String word = words.apply(row);
            return word == null ? "" : word;
        };
        Function<R, @Nullable Node> chip = row -> {
            String word = text.apply(row);
            return word.isEmpty() ? null : new Chip(word, tint.apply(row));
        };
        return new TableColumnSpec<>(title, width, false, text, chip, Comparator.comparing(text, WordOrder.WORDS));
    }

    static <R> TableColumnSpec<R, String> node(
            String title, double width, Function<R, String> words, Function<R, Node> node) {
        return new TableColumnSpec<>(
                title, width, false, words, node::apply, Comparator.comparing(words, WordOrder.WORDS));
    }

    void order(Comparator<R> other) {
        order = other;
    }

    void wide() {
        wide = true;
    }

    void hidden() {
        hidden = true;
    }

    void whereFilled() {
        whereFilled = true;
    }

    boolean onlyWhereFilled() {
        return whereFilled;
    }

    void under(String title) {
        group = title;
    }

    String group() {
        return group;
    }

    boolean isWide() {
        return wide;
    }

    double width() {
        return width;
    }

    String title() {
        return title;
    }

    boolean numeric() {
        return numeric;
    }

    String words(R row) {
        return words.apply(row);
    }

    TableColumn<R, R> column() {
        TableColumn<R, R> column = new TableColumn<>(title);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(c -> new Cell<>(this));
        column.setComparator(order);
        column.setPrefWidth(width);
        column.setMinWidth(28);
        column.setVisible(!hidden);
        column.setUserData(this);
        if (numeric) {
            column.getStyleClass().add("numeric");
        }
        return column;
    }

    private static final class Cell<R> extends TableCell<R, R> {
        private final TableColumnSpec<R, ?> spec;

        Cell(TableColumnSpec<R, ?> spec) {
            this.spec = spec;
        }

        @Override
        protected void updateItem(@Nullable R row, boolean empty) {
            super.updateItem(row, empty);
            if (empty || row == null) {
                setText(null);
                setGraphic(null);
            } else if (spec.node == null) {
                setText(spec.words(row));
            } else {
                setGraphic(spec.node.apply(row));
            }
        }
    }
}
