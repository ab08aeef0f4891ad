package org.shouwang.supply.ui;

import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.shouwang.household.Selection;
import org.shouwang.kit.fx.Boxes;
import org.shouwang.kit.fx.Buttons;
import org.shouwang.kit.fx.Chip;
import org.shouwang.kit.fx.EmptyState;
import org.shouwang.kit.fx.Frame;
import org.shouwang.kit.fx.Icons;
import org.shouwang.kit.fx.ScreenCommand;
import org.shouwang.kit.fx.Table;
import org.shouwang.kit.fx.Tables;
import org.shouwang.kit.fx.Tint;
import org.shouwang.kit.sheet.Sheet;
import org.shouwang.kit.text.Fold;
import org.shouwang.kit.text.Texts;
import org.shouwang.supply.IssueList;
import org.shouwang.supply.IssueListId;
import org.shouwang.supply.IssueLists;
import org.shouwang.supply.StockItem;
import org.shouwang.supply.StockItemId;
import org.shouwang.supply.sheet.IssueListSheet;

/// 签领表: the lists to sign, and the one in hand with its ticks.
final class ListsPane implements SupplyPane {
    private static final Texts T = Texts.of(ListsPane.class);

    private final SupplyModel model;
    private final Frame frame;
    private final Table<IssueLists.Overview> table;
    private final TickPane ticks;
    private final StackPane body = new StackPane();
    private final Node some;
    private final Node none;
    private @Nullable IssueListId wanted;

    ListsPane(SupplyModel model, Frame frame) {
        this.model = model;
        this.frame = frame;
        ticks = new TickPane(model, frame, this::refresh, this::print);
        table = Tables.<IssueLists.Overview>of()
                .text(T.get("column.title"), 170, line -> line.list().title())
                .wide()
                .date(T.get("column.day"), line -> line.list().day())
                .text(T.get("column.taken"), 66, line -> T.get("list.taken", line.taken(), line.people()))
                .node(
                        T.get("column.state"),
                        72,
                        ListsPane::state,
                        line -> new Chip(state(line), line.list().open() ? Tint.WARN : Tint.GOOD))
                .filter(Fold::key)
                .unit(T.get("unit.list"))
                .empty(new EmptyState(Icons.LIST, T.get("lists.none")))
                .act(T.get("act.printList"), rows -> print())
                .act(T.get("act.dropList"), rows -> drop(rows.getFirst().list()))
                .build();
        table.setStyle("-fx-min-width: 33em; -fx-pref-width: 34em; -fx-max-width: 36em;");
        table.selectedProperty()
                .subscribe(line -> ticks.show(line == null ? null : line.list().id()));
        HBox lists = Boxes.cards(table, Boxes.grow(ticks.node()));
        lists.setFillHeight(true);
        some = Boxes.grow(lists);
        none = Boxes.grow(new EmptyState(
                Icons.LIST, T.get("lists.none"), ScreenCommand.of(T.get("act.newList"), "Ctrl+N", this::add)));
        Boxes.grow(body);
    }

    private static String state(IssueLists.Overview line) {
        return line.list().open() ? T.get("list.open") : T.get("list.booked");
    }

    @Override
    public Node node() {
        return body;
    }

    @Override
    public List<Node> actions() {
        return List.of(
                Buttons.plain(Icons.EXCEL, T.get("act.export"), this::export),
                Buttons.plain(Icons.PRINT, T.get("act.printList"), this::print),
                Buttons.withKey(Buttons.primary(T.get("act.newList"), this::add), "Ctrl+N"));
    }

    @Override
    public void refresh() {
        model.refresh();
        model.tasks()
                .run(T.get("task.read"), progress -> model.ledger().readLong(IssueLists::all))
                .then(this::fill)
                .start();
    }

    private void fill(List<IssueLists.Overview> all) {
        body.getChildren().setAll(all.isEmpty() ? none : some);
        IssueLists.Overview before = table.selected();
        IssueListId id =
                wanted != null ? wanted : before == null ? null : before.list().id();
        wanted = null;
        table.items(all);
        all.stream()
                .filter(line -> line.list().id().equals(id))
                .findFirst()
                .or(() -> all.stream().findFirst())
                .ifPresent(table::select);
        IssueLists.Overview now = table.selected();
        ticks.show(now == null ? null : now.list().id());
    }

    @Override
    public void focus() {
        ticks.focus();
    }

    @Override
    public void focusFilter() {
        table.focusFilter();
    }

    @Override
    public void add() {
        add(null);
    }

    private void add(@Nullable Selection selection) {
        new ListForm(model, frame).open(selection, list -> {
            wanted = list.id();
            frame.notices().done(T.get("list.prepared", list.no(), list.title()), model::undo);
            refresh();
        });
    }

    private void drop(IssueList list) {
        frame.tasks()
                .write(T.get("task.book"), progress -> {
                    model.lists().drop(list.id());
                    return true;
                })
                .then(done -> {
                    frame.notices().done(T.get("list.dropped", list.title()), model::undo);
                    refresh();
                })
                .start();
    }

    @Override
    public void print() {
        IssueLists.Overview line = table.selected();
        if (line == null) {
            frame.notices().say(T.get("lists.none"), Tint.WARN);
            return;
        }
        IssueListId id = line.list().id();
        frame.printing().preview(T.get("file.list", line.list().title()), progress -> List.of(sheet(id)), model.look());
    }

    private Sheet sheet(IssueListId id) {
        Map<StockItemId, StockItem> items = model.itemsById();
        return IssueListSheet.of(model.ledger().read(q -> IssueLists.whole(q, id)), items, model.place());
    }

    @Override
    public void export() {
        IssueLists.Overview line = table.selected();
        if (line != null) {
            IssueListId id = line.list().id();
            frame.printing().workbook(T.get("file.list", line.list().title()), progress -> List.of(sheet(id)));
        }
    }

    /// Households picked on the map or in a list.
    @Override
    public void open(@Nullable Object argument) {
        if (argument instanceof Selection selection) {
            add(selection);
        }
    }
}
