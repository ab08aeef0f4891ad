package org.shouwang.supply.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
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
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.text.Fold;
import org.shouwang.kit.text.Texts;
import org.shouwang.supply.Amounts;
import org.shouwang.supply.IssueListId;
import org.shouwang.supply.IssueListItem;
import org.shouwang.supply.IssueListLine;
import org.shouwang.supply.IssueListLineId;
import org.shouwang.supply.IssueLists;
import org.shouwang.supply.StockItem;
import org.shouwang.supply.StockItemId;

/// One list to sign: typed numbers tick who has signed, then it is booked.
final class TickPane {
    private static final Texts T = Texts.of(TickPane.class);

    private final SupplyModel model;
    private final Frame frame;
    private final Runnable changed;
    private final Runnable print;
    private final VBox box = Boxes.stack();
    private final Label title = Boxes.strong("");
    private final Label goods = Boxes.sentence("");
    private final TextField numbers = new TextField();
    private final HBox acts = Boxes.row();
    private final Table<IssueListLine> table;
    private @Nullable IssueListId wanted;
    private boolean wantsFocus;
    private IssueLists.@Nullable Whole whole;

    /// @param changed is told when ticks or the state of the list have changed
    TickPane(SupplyModel model, Frame frame, Runnable changed, Runnable print) {
        this.model = model;
        this.frame = frame;
        this.changed = changed;
        this.print = print;
        table = Tables.<IssueListLine>of()
                .number(T.get("column.no"), 46, IssueListLine::place)
                .text(T.get("column.person"), 90, line -> line.name().value())
                .text(
                        T.get("column.whereabouts"),
                        110,
                        line -> line.whereabouts() == null
                                ? ""
                                : line.whereabouts().value())
                .text(T.get("column.amount"), 150, this::amounts)
                .wide()
                .node(
                        T.get("column.signed"),
                        74,
                        TickPane::signed,
                        line -> line.taken() ? new Chip(signed(line), Tint.GOOD) : Boxes.muted(signed(line)))
                .filter(Fold::key)
                .unit(T.get("unit.person"))
                .empty(new EmptyState(Icons.LIST, T.get("list.choose")))
                .onOpen(line -> tick(List.of(line), !line.taken()))
                .act(T.get("act.tick"), lines -> tick(lines, true))
                .act(T.get("act.untick"), lines -> tick(lines, false))
                .act(T.get("act.times"), lines -> new WalkUpForm(model, frame).times(lines.getFirst(), changed))
                .act(T.get("act.removeLine"), this::remove)
                .build();
        table.view().addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            IssueListLine line = table.selected();
            if (event.getCode() == KeyCode.SPACE && line != null) {
                event.consume();
                tick(table.selection(), !line.taken());
            }
        });
        numbers.setPromptText(T.get("tick.prompt"));
        numbers.setAccessibleText(T.get("tick.prompt"));
        numbers.setStyle("-fx-pref-width: 22em;");
        numbers.setOnAction(event -> typed());
        title.setStyle("-fx-font-size: 1.25em;");
        Card head = new Card();
        head.content(title, goods, acts);
        box.getChildren().addAll(head, Boxes.grow(table));
        show(null);
    }

    Node node() {
        return box;
    }

    /// Now, or when the list was read.
    void focus() {
        wantsFocus = true;
        numbers.requestFocus();
    }

    private static String signed(IssueListLine line) {
        return line.taken() ? T.get("tick.yes") : T.get("tick.no");
    }

    private String amounts(IssueListLine line) {
        IssueLists.Whole now = whole;
        if (now == null) {
            return "";
        }
        StringBuilder words = new StringBuilder();
        for (IssueListItem item : now.items()) {
            model.level(item.itemId())
                    .ifPresent(level -> words.append(words.isEmpty() ? "" : T.get("join"))
                            .append(level.item().name())
                            .append(' ')
                            .append(Amounts.plain(level.item(), now.amount(item, line))));
        }
        return words.toString();
    }

    void show(@Nullable IssueListId id) {
        wanted = id;
        if (id == null) {
            whole = null;
            draw();
            return;
        }
        model.tasks()
                .run(T.get("task.read"), progress -> model.ledger().read(q -> IssueLists.whole(q, id)))
                .then(read -> {
                    if (id.equals(wanted)) {
                        whole = read;
                        draw();
                    }
                })
                .otherwise(gone -> changed.run())
                .start();
    }

    private void draw() {
        IssueLists.Whole now = whole;
        boolean typed = numbers.isFocused();
        acts.getChildren().clear();
        if (now == null) {
            title.setText(T.get("list.choose"));
            goods.setText("");
            table.items(List.of());
            return;
        }
        boolean open = now.list().open();
        boolean typing = wantsFocus || typed;
        wantsFocus = false;
        long taken = now.lines().stream().filter(IssueListLine::taken).count();
        title.setText(now.list().title());
        StringBuilder words = new StringBuilder(
                T.get("tick.count", now.list().no(), taken, now.lines().size()));
        for (IssueListItem item : now.items()) {
            StockItemId id = item.itemId();
            model.level(id).ifPresent(level -> {
                StockItem what = level.item();
                words.append(T.get(
                        "tick.goods",
                        what.called(),
                        Amounts.words(what, now.total(item, true)),
                        Amounts.words(what, now.total(item, false))));
            });
        }
        goods.setText(words.toString());
        if (open) {
            acts.getChildren()
                    .addAll(
                            numbers,
                            Buttons.plain(T.get("act.tickAll"), () -> tick(now.lines(), true)),
                            Buttons.plain(
                                    T.get("act.walkUp"), () -> new WalkUpForm(model, frame).open(now.list(), changed)),
                            Boxes.spacer(),
                            Buttons.plain(Icons.PRINT, T.get("act.printList"), print),
                            Buttons.primary(T.get("act.bookList"), this::book));
            if (typing) {
                numbers.requestFocus();
            }
        } else {
            acts.getChildren()
                    .addAll(
                            Boxes.muted(T.get(
                                    "list.bookedOn", String.valueOf(now.list().bookedNo()))),
                            Boxes.spacer(),
                            Buttons.plain(
                                    T.get("act.reverseSlip"),
                                    () -> new ReverseForm(model, frame)
                                            .slip(String.valueOf(now.list().bookedNo()))),
                            Buttons.plain(Icons.PRINT, T.get("act.printList"), print));
        }
        table.items(now.lines());
    }

    private void typed() {
        IssueLists.Whole now = whole;
        if (now == null) {
            return;
        }
        try {
            SortedSet<Integer> sheet =
                    now.lines().stream().map(IssueListLine::place).collect(Collectors.toCollection(TreeSet::new));
            TickNumbers asked = TickNumbers.read(numbers.getText(), sheet);
            numbers.clear();
            tick(numbered(now, asked.ticked()), true);
            tick(numbered(now, asked.unticked()), false);
        } catch (Fault fault) {
            frame.notices().say(fault.sentence(), Tint.WARN);
        }
    }

    private static List<IssueListLine> numbered(IssueLists.Whole now, Set<Integer> places) {
        return now.lines().stream()
                .filter(line -> places.contains(line.place()))
                .toList();
    }

    private void tick(List<IssueListLine> lines, boolean taken) {
        IssueListId id = wanted;
        if (id != null && !lines.isEmpty()) {
            List<IssueListLineId> ids = lines.stream().map(IssueListLine::id).toList();
            write(() -> model.lists().tick(id, ids, taken), T.get(taken ? "tick.done" : "tick.undone", ids.size()));
        }
    }

    private void remove(List<IssueListLine> lines) {
        IssueListId id = wanted;
        if (id != null) {
            List<IssueListLineId> ids = new ArrayList<>();
            lines.forEach(line -> ids.add(line.id()));
            write(() -> model.lists().remove(id, ids), T.get("tick.removed", ids.size()));
        }
    }

    private void write(Runnable work, String words) {
        frame.tasks()
                .write(T.get("task.book"), progress -> {
                    work.run();
                    return true;
                })
                .then(done -> {
                    frame.notices().done(words, model::undo);
                    changed.run();
                })
                .start();
    }

    private void book() {
        IssueLists.Whole now = whole;
        if (now == null) {
            return;
        }
        long taken = now.lines().stream().filter(IssueListLine::taken).count();
        frame.dialogs()
                .ask(
                        T.get("book.question", taken, now.lines().size()),
                        T.get("book.consequence", now.lines().size() - taken),
                        T.get("act.bookList"),
                        () -> frame.tasks()
                                .write(
                                        T.get("task.book"),
                                        progress ->
                                                model.lists().book(now.list().id()))
                                .then(slip -> {
                                    frame.notices()
                                            .say(
                                                    T.get("book.done", slip.no()),
                                                    T.get("act.reverseSlip"),
                                                    () -> new ReverseForm(model, frame).open(slip.moves()));
                                    frame.notices().saved();
                                    changed.run();
                                })
                                .start());
    }
}
