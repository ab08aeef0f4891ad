package org.shouwang.kit.fx;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/// Puts a list together: columns with their titles, widths in pixels at 100 %, values; what is offered on a row; what
/// stands there when it is empty.
///
/// ```java
/// Table<Row> table = Tables.<Row>of()
///     .text(T.get("col.dwelling"), 110, Row::dwelling)
///     .number(T.get("col.people"), 60, Row::people)
///     .chip(T.get("col.status"), 90, row -> Texts.name(row.status()), row -> tint(row.status()))
///     .filter(Fold::fold).unit(T.get("unit.household"))
/// .empty(new EmptyState(Icons.HOUSEHOLD, T.get("list.empty"), ScreenCommand.of(T.get("act.import"),
/// this::importFile)))
///     .onOpen(this::open)
///     .build();
/// ```
public final class Tables<R> {
    private static final DateTimeFormatter DATE_TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final List<TableColumnSpec<R, ?>> columns = new ArrayList<>();
    private final List<RowAct<R>> acts = new ArrayList<>();
    private UnaryOperator<String> fold = text -> text.toLowerCase(java.util.Locale.ROOT);
    private @Nullable EmptyState empty;
    private @Nullable Consumer<R> onOpen;
    private @Nullable String unit;
    private boolean filterBox = true;
    private Function<R, Tint> rowTint = row -> Tint.PLAIN;
    private Predicate<R> struck = row -> false;

    private Tables() {}

    public static <R> Tables<R> of() {
        return new Tables<>();
    }

    public Tables<R> text(String title, double width, Function<R, ? extends @Nullable Object> value) {
        return add(TableColumnSpec.text(title, width, row -> Objects.toString(value.apply(row), "")));
    }

    /// Whole or decimal numbers, right-aligned.
    public Tables<R> number(String title, double width, Function<R, ? extends @Nullable Number> value) {
        return add(TableColumnSpec.number(title, width, value));
    }

    /// Amounts in yuan, always with two decimals, right-aligned.
    public Tables<R> money(String title, double width, Function<R, @Nullable BigDecimal> value) {
        return add(TableColumnSpec.money(title, width, value));
    }

    public Tables<R> date(String title, Function<R, @Nullable LocalDate> value) {
        return add(TableColumnSpec.sorted(title, 92, value, LocalDate::toString, Comparator.naturalOrder()));
    }

    public Tables<R> time(String title, Function<R, @Nullable LocalTime> value) {
        return add(TableColumnSpec.sorted(title, 62, value, TIME::format, Comparator.naturalOrder()));
    }

    public Tables<R> dateTime(String title, Function<R, @Nullable LocalDateTime> value) {
        return add(TableColumnSpec.sorted(title, 132, value, DATE_TIME::format, Comparator.naturalOrder()));
    }

    /// A state as a tinted chip; null or empty words show nothing.
    public Tables<R> chip(String title, double width, Function<R, @Nullable String> words, Function<R, Tint> tint) {
        return add(TableColumnSpec.chip(title, width, words, tint));
    }

    /// Any node for a row, with the words it stands for (filter, sorting).
    public Tables<R> node(String title, double width, Function<R, String> words, Function<R, Node> node) {
        return add(TableColumnSpec.node(title, width, words, node));
    }

    /// The column added last sorts by this instead of its words.
    public Tables<R> sortedBy(Comparator<R> order) {
        columns.getLast().order(order);
        return this;
    }

    /// The column added last takes the width that is left.
    public Tables<R> wide() {
        columns.getLast().wide();
        return this;
    }

    /// The column added last stands under a common title with its neighbours of the same title.
    public Tables<R> under(String title) {
        columns.getLast().under(title);
        return this;
    }

    /// The column added last is hidden until the user shows it.
    public Tables<R> hidden() {
        columns.getLast().hidden();
        return this;
    }

    /// The column added last is seen only while something stands in it, unless the user shows or hides it.
    public Tables<R> whereFilled() {
        columns.getLast().whereFilled();
        return this;
    }

    /// How words are made comparable for the filter; both sides go through it.
    public Tables<R> filter(UnaryOperator<String> folding) {
        fold = folding;
        return this;
    }

    /// No filter box and no count above the list.
    public Tables<R> bare() {
        filterBox = false;
        return this;
    }

    /// What is counted: 户, 人, 条.
    public Tables<R> unit(String word) {
        unit = word;
        return this;
    }

    public Tables<R> empty(EmptyState state) {
        empty = state;
        return this;
    }

    /// Double click or Enter.
    public Tables<R> onOpen(Consumer<R> open) {
        onOpen = open;
        return this;
    }

    /// An act on the selected rows, in the context menu.
    public Tables<R> act(String title, Consumer<List<R>> act) {
        acts.add(new RowAct<>(title, act));
        return this;
    }

    /// The ground of whole rows that need attention.
    public Tables<R> rowTint(Function<R, Tint> tint) {
        rowTint = tint;
        return this;
    }

    /// Rows that stay in sight but count no more: struck through.
    public Tables<R> struck(Predicate<R> which) {
        struck = which;
        return this;
    }

    public Table<R> build() {
        return new Table<>(columns, acts, fold, empty, onOpen, unit, filterBox, new TintedRow.Look<>(rowTint, struck));
    }

    /// A list too long to hold: in the order of its rows, without filter box, unsorted; `empty` is set on it.
    public PagedTable<R> paged(PagedRows<R> rows) {
        return new PagedTable<>(columns, acts, onOpen, rowTint, rows);
    }

    private Tables<R> add(TableColumnSpec<R, ?> column) {
        columns.add(column);
        return this;
    }

    /// An act on the selected rows.
    record RowAct<R>(String title, Consumer<List<R>> act) {}
}
