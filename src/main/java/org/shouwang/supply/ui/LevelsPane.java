package org.shouwang.supply.ui;

import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.shouwang.kit.fx.Boxes;
import org.shouwang.kit.fx.Buttons;
import org.shouwang.kit.fx.EmptyState;
import org.shouwang.kit.fx.Frame;
import org.shouwang.kit.fx.Icons;
import org.shouwang.kit.fx.ScreenCommand;
import org.shouwang.kit.fx.Segmented;
import org.shouwang.kit.fx.Table;
import org.shouwang.kit.text.Texts;
import org.shouwang.supply.Amounts;
import org.shouwang.supply.Slip;
import org.shouwang.supply.StockItem;
import org.shouwang.supply.StockItemId;
import org.shouwang.supply.StockLevel;

/// 库存: the quick line, what is there of each item, and the card of the one in hand.
final class LevelsPane implements SupplyPane {
    private static final Texts T = Texts.of(LevelsPane.class);
    private final SupplyModel model;
    private final Frame frame;
    private final QuickMove quick;
    private final CardPane card;
    private final Table<StockLevel> table;
    private final LevelPapers papers;
    private final Segmented<LevelScope> scopes =
            new Segmented<>(List.of(LevelScope.values()), Texts::name, LevelScope.ALL);
    private final StackPane body = new StackPane();
    private final Node some;
    private final Node none;
    private final VBox box;
    private @Nullable StockItemId wanted;

    LevelsPane(SupplyModel model, Frame frame) {
        this.model = model;
        this.frame = frame;
        quick = new QuickMove(model, frame, this::booked, this::unknown);
        card = new CardPane(model, frame, this);
        table = LevelTable.of(model, this);
        papers = new LevelPapers(model, frame, table::shown);
        table.beside(scopes);
        table.selectedProperty().subscribe(level -> card.show(level));
        HBox lists = Boxes.cards(Boxes.grow(table), card.node());
        lists.setFillHeight(true);
        some = Boxes.grow(lists);
        none = Boxes.grow(
                new EmptyState(Icons.SUPPLY, T.get("none"), ScreenCommand.of(T.get("act.newItem"), this::add)));
        box = Boxes.stack(quick.node(), Boxes.grow(body));
        Boxes.grow(box);
        scopes.valueProperty().subscribe(now -> list());
        model.levelsProperty().subscribe(this::read);
    }

    private void read(@Nullable List<StockLevel> all) {
        if (all == null) {
            return;
        }
        body.getChildren().setAll(all.isEmpty() ? none : some);
        list();
    }

    void show(LevelScope scope) {
        scopes.valueProperty().set(scope);
    }

    private void list() {
        List<StockLevel> all = model.all();
        scopes.getChildren().forEach(this::number);
        StockLevel before = table.selected();
        StockItemId id =
                wanted != null ? wanted : before == null ? null : before.item().id();
        wanted = null;
        table.items(all.stream()
                .filter(level -> scopes.value().holds(level, model.today()))
                .toList());
        table.items().stream()
                .filter(level -> level.item().id().equals(id))
                .findFirst()
                .or(() -> table.items().stream().findFirst())
                .ifPresent(table::select);
        card.show(table.selected());
    }

    private void number(Node node) {
        if (node instanceof ToggleButton button && button.getUserData() instanceof LevelScope of) {
            long count = model.all().stream()
                    .filter(level -> of.holds(level, model.today()))
                    .count();
            button.setText(T.get("scope", Texts.name(of), count));
            button.setVisible(of != LevelScope.RETIRED || count > 0 || scopes.value() == of);
            button.setManaged(button.isVisible());
        }
    }

    private void booked(Slip slip) {
        wanted = slip.moves().getFirst().itemId();
        model.level(wanted)
                .ifPresent(level -> frame.notices()
                        .say(
                                T.get(
                                        "booked",
                                        slip.no(),
                                        level.item().called(),
                                        Amounts.words(
                                                level.item(),
                                                slip.moves().getLast().balance())),
                                T.get("act.reverse"),
                                () -> new ReverseForm(model, frame).open(slip.moves())));
        frame.notices().saved();
        model.refresh();
    }

    private void unknown(String typed) {
        new ItemForm(model, frame, null, typed).open(item -> {
            wanted = item.id();
            frame.notices().done(T.get("item.added", item.called()), model::undo);
            model.tasks()
                    .run(T.get("task.read"), progress -> true)
                    .then(read -> model.refresh())
                    .start();
        });
    }

    void receive(StockItemId id) {
        quick.begin(QuickMove.Way.IN, id);
    }

    void issue(StockItemId id) {
        quick.begin(QuickMove.Way.OUT, id);
    }

    /// F5 and F6: begins with nothing chosen.
    void begin(QuickMove.Way way) {
        quick.begin(way, null);
    }

    /// F7: takes back the line in hand.
    void reverse() {
        card.reverse();
    }

    void change(StockItem item) {
        new ItemForm(model, frame, item, "").open(done -> {
            frame.notices().done(T.get("item.changed", done.called()), model::undo);
            model.refresh();
        });
    }

    void lots(StockLevel level) {
        new LotForm(model, frame).open(level, item -> {
            frame.notices().done(T.get("lot.mended", item.called()), model::undo);
            model.refresh();
        });
    }

    void retire(StockItem item) {
        boolean out = item.retiredOn() == null;
        frame.tasks()
                .write(T.get("task.book"), progress -> {
                    model.items().retire(item.id(), out);
                    return true;
                })
                .then(done -> {
                    frame.notices().done(T.get(out ? "item.retired" : "item.restored", item.called()), model::undo);
                    model.refresh();
                })
                .start();
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public List<Node> actions() {
        return List.of(
                Buttons.plain(Icons.EXCEL, T.get("act.export"), this::export),
                papers.menu(card::print),
                Buttons.withKey(Buttons.plain(Icons.ADD, T.get("act.newItem"), this::add), "Ctrl+N"));
    }

    @Override
    public void refresh() {
        model.refresh();
    }

    @Override
    public void focus() {
        quick.focus();
    }

    @Override
    public void focusFilter() {
        table.focusFilter();
    }

    @Override
    public void add() {
        unknown("");
    }

    @Override
    public void print() {
        papers.levels();
    }

    @Override
    public void export() {
        papers.export();
    }

    /// An item to show.
    @Override
    public void open(@Nullable Object argument) {
        if (argument instanceof StockItemId id) {
            wanted = Objects.requireNonNull(id);
            scopes.valueProperty().set(LevelScope.ALL);
            model.refresh();
        }
    }
}
