package org.shouwang.heads.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.shouwang.heads.Gap;
import org.shouwang.kit.fx.Boxes;
import org.shouwang.kit.fx.Buttons;
import org.shouwang.kit.fx.Card;
import org.shouwang.kit.fx.Chip;
import org.shouwang.kit.fx.EmptyState;
import org.shouwang.kit.fx.Frame;
import org.shouwang.kit.fx.Icons;
import org.shouwang.kit.fx.Table;
import org.shouwang.kit.fx.Tables;
import org.shouwang.kit.fx.Tint;
import org.shouwang.kit.text.Fold;
import org.shouwang.kit.text.Texts;

/// 覆盖检查: what has nobody; every count opens its list, every line can be mended from here.
final class CoveragePane implements HeadsPane {
    private static final Texts T = Texts.of(CoveragePane.class);
    private static final double WIDTH = 460;

    private final CoverageModel model;
    private final Frame frame;
    private final Consumer<Gap.Item> seat;
    private final Consumer<Gap.Item> group;
    private final Runnable grouping;
    private final SimpleStringProperty sub = new SimpleStringProperty("");
    private final Table<Gap> table;
    private final Table<Gap.Item> items;
    private final Label title = Boxes.strong("");
    private final HBox mend = Boxes.row();
    private final HBox box;

    /// @param seat mends a vacant office or one whose holder is gone
    /// @param group mends a group without leader
    /// @param grouping puts homes into groups
    CoveragePane(
            CoverageModel model, Frame frame, Consumer<Gap.Item> seat, Consumer<Gap.Item> group, Runnable grouping) {
        this.model = model;
        this.frame = frame;
        this.seat = seat;
        this.group = group;
        this.grouping = grouping;
        table = Tables.<Gap>of()
                .text(T.get("column.gap"), 220, gap -> Texts.name(gap.kind()))
                .wide()
                .node(T.get("column.lacking"), 76, gap -> Integer.toString(gap.count()), CoveragePane::count)
                .number(T.get("column.total"), 60, Gap::total)
                .bare()
                .build();
        items = Tables.<Gap.Item>of()
                .text(T.get("column.what"), 200, Gap.Item::words)
                .wide()
                .node(T.get("column.act"), 90, item -> "", this::link)
                .filter(Fold::key)
                .unit(T.get("unit"))
                .empty(new EmptyState(Icons.DONE, T.get("coverage.complete")))
                .onOpen(this::mend)
                .build();
        VBox left = Boxes.column(Boxes.sentence(T.get("coverage.hint")), table);
        VBox.setVgrow(table, Priority.ALWAYS);
        left.setPrefWidth(WIDTH);
        left.setMinWidth(WIDTH);
        Card right = new Card().content(Boxes.row(title, Boxes.spacer(), mend), items);
        VBox.setVgrow(items, Priority.ALWAYS);
        right.setMaxHeight(Double.MAX_VALUE);
        box = Boxes.cards(left, Boxes.grow(right));
        left.setMaxHeight(Double.MAX_VALUE);
        Boxes.grow(box);
        table.selectedProperty().subscribe(this::show);
        model.gapsProperty().subscribe(this::fill);
    }

    private static Node count(Gap gap) {
        return gap.count() == 0
                ? new Chip(T.get("coverage.none"), Tint.GOOD)
                : new Chip(Integer.toString(gap.count()), Tint.WARN);
    }

    private void fill(List<Gap> gaps) {
        Gap before = table.selected();
        table.items(gaps);
        Gap again = gaps.stream()
                .filter(gap -> before != null && gap.kind() == before.kind())
                .findFirst()
                .orElseGet(() -> gaps.stream()
                        .filter(gap -> gap.count() > 0)
                        .findFirst()
                        .orElse(gaps.isEmpty() ? null : gaps.getFirst()));
        if (again != null) {
            table.select(again);
        }
        long open = gaps.stream().filter(gap -> gap.count() > 0).count();
        sub.set(open == 0 ? T.get("coverage.whole") : T.get("coverage.sub", open));
    }

    private void show(@Nullable Gap gap) {
        title.setText(gap == null ? "" : T.get("coverage.title", Texts.name(gap.kind()), gap.count()));
        items.items(gap == null ? List.of() : new ArrayList<>(gap.items()));
        mend.getChildren().clear();
        if (gap != null && gap.kind() == Gap.Kind.GROUP && gap.count() > 0) {
            mend.getChildren().add(Buttons.plain(Icons.AUTO, T.get("act.auto"), grouping));
        }
    }

    private Node link(Gap.Item item) {
        return Buttons.link(word(item), () -> mend(item));
    }

    private static String word(Gap.Item item) {
        if (item.seat() != null) {
            return item.seat().taken() ? T.get("act.relieve") : T.get("act.appoint");
        }
        return item.group() != null ? T.get("act.lead") : T.get("act.openHome");
    }

    private void mend(Gap.Item item) {
        if (item.seat() != null) {
            seat.accept(item);
        } else if (item.group() != null) {
            group.accept(item);
        } else if (item.place() != null) {
            var place = item.place();
            frame.tasks()
                    .run(T.get("act.openHome"), progress -> model.home(place))
                    .then(home -> home.ifPresent(id -> frame.open("household", id)))
                    .start();
        }
    }

    /// Brings one question to the front.
    void reveal(Gap.Kind kind) {
        table.items().stream().filter(gap -> gap.kind() == kind).findFirst().ifPresent(table::select);
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public ObservableValue<String> sub() {
        return sub;
    }

    @Override
    public List<Node> actions() {
        return List.of(Buttons.plain(Icons.REFRESH, T.get("act.check"), this::refresh));
    }

    @Override
    public void refresh() {
        model.refresh();
    }

    @Override
    public void focusFilter() {
        items.focusFilter();
    }

    @Override
    public void add() {
        Gap.Item first = items.selected();
        if (first != null) {
            mend(first);
        }
    }

    @Override
    public void print() {
        frame.notices().say(T.get("coverage.noPrint"));
    }

    @Override
    public void export() {
        frame.notices().say(T.get("coverage.noPrint"));
    }
}
