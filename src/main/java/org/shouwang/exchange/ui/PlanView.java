package org.shouwang.exchange.ui;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.shouwang.core.Dwelling;
import org.shouwang.exchange.ImportPlan;
import org.shouwang.exchange.RowOutcome;
import org.shouwang.exchange.RowOutcome.State;
import org.shouwang.exchange.ui.ImportScreenModel.Reading;
import org.shouwang.kit.fx.Boxes;
import org.shouwang.kit.fx.EmptyState;
import org.shouwang.kit.fx.Frame;
import org.shouwang.kit.fx.Icons;
import org.shouwang.kit.fx.Numbers;
import org.shouwang.kit.fx.Segmented;
import org.shouwang.kit.fx.Table;
import org.shouwang.kit.fx.Tables;
import org.shouwang.kit.fx.Tint;
import org.shouwang.kit.sheet.Book;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.text.Fold;
import org.shouwang.kit.text.Texts;

/// What would happen to every row: the columns above, the states as a switch, the rows below.
final class PlanView {
    private static final Texts T = Texts.of(PlanView.class);

    private final Frame frame;
    private final ColumnStrip columns;
    private final HBox states = Boxes.row();
    private final WishLine wishes;
    private final Table<RowOutcome> table;
    private final VBox all;
    private Optional<State> only = Optional.empty();
    private @Nullable Book book;
    private List<RowOutcome> rows = List.of();

    PlanView(ImportScreenModel model, Frame frame, Consumer<Fault> refused, Consumer<ImportPlan> saving) {
        this.frame = frame;
        columns = new ColumnStrip(layout -> model.correct(layout, refused), layout -> model.forget(layout, refused));
        wishes = new WishLine(model, frame, refused, saving);
        table = table();
        table.beside(states);
        all = Boxes.stack(columns.node(), wishes.node(), Boxes.grow(table));
        all.setMinSize(0, 0);
    }

    Node node() {
        return all;
    }

    void show(Reading reading) {
        columns.show(reading.source().layouts());
        ImportPlan plan = reading.plan();
        rows = plan.rows();
        wishes.show(reading);
        if (reading.source().book() != book
                || only.filter(state -> plan.count(state) == 0).isPresent()) {
            only = Optional.empty();
        }
        book = reading.source().book();
        boolean several = rows.stream().map(RowOutcome::sheet).distinct().count() > 1;
        table.view().getColumns().getFirst().setVisible(several);
        switches(plan);
        fill();
    }

    private void switches(ImportPlan plan) {
        List<Optional<State>> choices = new ArrayList<>();
        choices.add(Optional.empty());
        Arrays.stream(State.values())
                .filter(state -> plan.count(state) > 0)
                .map(Optional::of)
                .forEach(choices::add);
        Segmented<Optional<State>> filter = new Segmented<>(
                choices,
                choice -> choice.map(state -> T.get("state.count", Texts.name(state), Numbers.whole(plan.count(state))))
                        .orElseGet(() ->
                                T.get("state.all", Numbers.whole(plan.rows().size()))),
                only);
        filter.valueProperty().subscribe(choice -> {
            if (!choice.equals(only)) {
                only = choice;
                fill();
            }
        });
        states.getChildren().setAll(filter);
    }

    private void fill() {
        table.items(rows.stream()
                .filter(row -> only.map(state -> row.state() == state).orElse(true))
                .toList());
    }

    private Table<RowOutcome> table() {
        return Tables.<RowOutcome>of()
                .text(T.get("column.sheet"), 96, RowOutcome::sheet)
                .number(T.get("column.row"), 56, RowOutcome::row)
                .text(T.get("column.door"), 104, PlanView::door)
                .sortedBy(Comparator.comparing(RowOutcome::door, Comparator.nullsFirst(Comparator.naturalOrder())))
                .text(T.get("column.who"), 200, RowOutcome::who)
                .number(T.get("column.people"), 52, RowOutcome::people)
                .chip(T.get("column.state"), 92, row -> Texts.name(row.state()), row -> tint(row.state()))
                .sortedBy(Comparator.comparing(RowOutcome::state))
                .text(T.get("column.remarks"), 320, PlanView::remarks)
                .wide()
                .filter(Fold::key)
                .unit(T.get("unit.row"))
                .empty(new EmptyState(Icons.COLUMNS, T.get("plan.empty")))
                .onOpen(row -> frame.dialogs()
                        .tell(
                                title(row),
                                row.remarks().isEmpty() ? T.get("row.well") : String.join("\n", row.remarks())))
                .build();
    }

    private static String title(RowOutcome row) {
        return T.get("row.title", row.sheet(), row.row(), Texts.name(row.state()));
    }

    private static String door(RowOutcome row) {
        Dwelling door = row.door();
        return door == null ? "" : door.brief();
    }

    private static String remarks(RowOutcome row) {
        return String.join(T.get("semicolon"), row.remarks());
    }

    private static Tint tint(State state) {
        return switch (state) {
            case NEW -> Tint.GOOD;
            case CHANGED -> Tint.INFO;
            case IDENTICAL -> Tint.PLAIN;
            case CHECK -> Tint.WARN;
            case REFUSED -> Tint.ALERT;
        };
    }
}
