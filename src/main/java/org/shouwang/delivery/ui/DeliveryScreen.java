package org.shouwang.delivery.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.shouwang.branch.Member;
import org.shouwang.delivery.Delivery;
import org.shouwang.delivery.DeliveryId;
import org.shouwang.delivery.DeliveryStatus;
import org.shouwang.delivery.DoorLine;
import org.shouwang.delivery.ui.courier.CourierScreen;
import org.shouwang.delivery.ui.purchase.ArrivalsScreen;
import org.shouwang.delivery.ui.purchase.OrderListsScreen;
import org.shouwang.delivery.ui.purchase.PurchaseScreen;
import org.shouwang.delivery.ui.result.ResultScreen;
import org.shouwang.delivery.ui.stats.DeliveryStatsScreen;
import org.shouwang.household.Found;
import org.shouwang.kit.fx.Boxes;
import org.shouwang.kit.fx.Buttons;
import org.shouwang.kit.fx.Choices;
import org.shouwang.kit.fx.Frame;
import org.shouwang.kit.fx.Icons;
import org.shouwang.kit.fx.Page;
import org.shouwang.kit.fx.Screen;
import org.shouwang.kit.fx.ScreenCommand;
import org.shouwang.kit.fx.Segmented;
import org.shouwang.kit.fx.Stepper;
import org.shouwang.kit.fx.Table;
import org.shouwang.kit.text.Texts;

/// 配送: the quick line, the walk by building and unit, the list, and the states by key.
public final class DeliveryScreen implements Screen {
    private static final Texts T = Texts.of(DeliveryScreen.class);

    private final DeliveryScreenModel model;
    private final Frame frame;
    private final Page page = new Page(T.get("title"));
    private final NoteForm note;
    private final DeliveryActs acts;
    private final Table<DoorLine> table;
    private @Nullable DeliveryId next;

    public DeliveryScreen(DeliveryScreenModel model, Frame frame) {
        this.model = model;
        this.frame = frame;
        note = new NoteForm(model, frame, this::noted);
        acts = new DeliveryActs(model, frame, this::rememberNext, this::fill);
        table = DeliveryTable.of(acts, model.clock().getZone());
        table.beside(courier(), leaveButton(), signButton(), more());
        table.view().addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        page.getStylesheets()
                .add(Objects.requireNonNull(DeliveryScreen.class.getResource("delivery.css"))
                        .toExternalForm());
        page.beside(scope(), days(), states());
        page.actions(
                pages(),
                Buttons.withKey(
                        Buttons.plain(Icons.PASTE, T.get("act.paste"), () -> frame.open("delivery-paste")),
                        T.get("key.paste")),
                Buttons.plain(Icons.PRINT, T.get("act.print"), this::print),
                Buttons.withKey(Buttons.plain(T.get("act.results"), this::results), "F7"));
        HBox lists = Boxes.cards(new StopList(model), Boxes.grow(table));
        page.content(note, lists);
        model.shown.subscribe(this::fill);
    }

    private Node scope() {
        Segmented<Scope> scope = new Segmented<>(List.of(Scope.values()), Texts::name, model.scope.get());
        scope.valueProperty().bindBidirectional(model.scope);
        return scope;
    }

    /// Among what is still to be brought there is only one state to choose.
    private Node states() {
        StateSwitch states = new StateSwitch(model);
        model.scope.subscribe(now -> {
            states.setVisible(model.dated());
            states.setManaged(model.dated());
            if (!model.dated()) {
                model.stage.set(null);
            }
        });
        return states;
    }

    private Node days() {
        Stepper days = new Stepper(T.get("day.before"), T.get("day.next"), model::step, model::backToToday);
        Runnable tell = () -> days.show(
                model.scope.get() == Scope.MONTH
                        ? DeliveryScreenModel.month(model.day.get())
                        : T.get(
                                "day",
                                model.day.get().getMonthValue(),
                                model.day.get().getDayOfMonth()),
                true);
        model.day.subscribe(now -> tell.run());
        model.scope.subscribe(now -> {
            days.setVisible(model.dated());
            days.setManaged(model.dated());
            tell.run();
        });
        return days;
    }

    private Node courier() {
        ComboBox<Member> box = Choices.box(List.of(), member -> member.name().value());
        box.setItems(model.couriers);
        box.setPromptText(T.get("courier.prompt"));
        box.setAccessibleText(T.get("column.courier"));
        box.valueProperty().bindBidirectional(model.courier);
        box.getStyleClass().add("courier-box");
        return box;
    }

    private Node leaveButton() {
        return Buttons.withKey(
                Buttons.plain(T.get("act.leave"), () -> acts.leave(table.selection())), T.get("key.space"));
    }

    private Node signButton() {
        return Buttons.plain(T.get("act.sign"), () -> acts.settle(table.selection(), DeliveryStatus.SIGNED));
    }

    private Node more() {
        MenuButton more = new MenuButton(T.get("act.more"));
        for (DeliveryStatus status : DeliveryScreenModel.others()) {
            more.getItems().add(item(Texts.name(status), () -> acts.settle(table.selection(), status)));
        }
        more.getItems().add(item(T.get("act.reopen"), () -> acts.reopen(table.selection())));
        more.getItems().add(item(T.get("act.sendOut"), () -> acts.sendOut(table.selection())));
        more.getItems().add(item(T.get("act.strike"), () -> acts.strike(table.selection())));
        return more;
    }

    private Node pages() {
        MenuButton pages = new MenuButton(T.get("act.pages"));
        pages.getStyleClass().add("plain");
        pages.getItems()
                .addAll(
                        item(T.get("act.lists"), () -> frame.open(OrderListsScreen.ID)),
                        item(T.get("act.arrivals"), () -> frame.open(ArrivalsScreen.ID)),
                        item(T.get("act.purchase"), () -> frame.open(PurchaseScreen.ID)),
                        item(T.get("act.couriers"), () -> frame.open(CourierScreen.ID)),
                        item(T.get("act.stats"), () -> frame.open(DeliveryStatsScreen.ID)),
                        item(T.get("act.exportMonth"), this::export));
        return pages;
    }

    private static MenuItem item(String words, Runnable act) {
        MenuItem item = new MenuItem(words);
        item.setOnAction(event -> act.run());
        return item;
    }

    private void key(KeyEvent event) {
        boolean mark = event.getCode() == KeyCode.SPACE || event.getCode() == KeyCode.ENTER;
        if (mark && !event.isControlDown() && !table.selection().isEmpty()) {
            event.consume();
            acts.leave(table.selection());
        }
    }

    void fill() {
        table.items(new ArrayList<>(model.shown));
        page.sub().set(T.get("sub", model.shown.size(), model.pieces()));
        DeliveryId wanted = next;
        if (wanted != null) {
            next = null;
            table.shown().stream()
                    .filter(line -> line.delivery().id().equals(wanted))
                    .findFirst()
                    .ifPresent(table::select);
        }
    }

    /// After a mark the next line is chosen, so that one reads down the paper list with one key.
    void rememberNext(List<DoorLine> marked) {
        List<DoorLine> seen = table.shown();
        int last = marked.stream().mapToInt(seen::indexOf).max().orElse(-1);
        next = last >= 0 && last + 1 < seen.size()
                ? seen.get(last + 1).delivery().id()
                : null;
    }

    @Override
    public Node node() {
        return page;
    }

    @Override
    public void shown() {
        model.refresh();
        note.focus();
    }

    /// Comes with a household found elsewhere: it stands in the quick line; or with a day.
    @Override
    public void open(@Nullable Object argument) {
        shown();
        if (argument instanceof Found found) {
            note.door(found);
        } else if (argument instanceof LocalDate day) {
            model.scope.set(Scope.DAY);
            model.day.set(day);
        }
    }

    @Override
    public List<ScreenCommand> commands() {
        return List.of(
                ScreenCommand.of(T.get("act.paste"), "Shift+F3", () -> frame.open("delivery-paste")),
                ScreenCommand.of(T.get("act.line"), "Ctrl+N", note::focus),
                ScreenCommand.of(T.get("act.filter"), "Ctrl+F", table::focusFilter),
                ScreenCommand.of(T.get("act.results"), "F7", this::results),
                ScreenCommand.of(T.get("act.print"), "Ctrl+P", this::print),
                ScreenCommand.of(T.get("act.exportMonth"), "Ctrl+E", this::export));
    }

    private void results() {
        frame.open(ResultScreen.ID, model.scope.get() == Scope.DAY ? model.day.get() : null);
    }

    private void noted(Delivery delivery) {
        frame.notices().done(T.get("noted", delivery.goods(), delivery.pieces()), model::undo);
    }

    /// The lists of orders print every order by its items, to sort and to carry.
    private void print() {
        frame.open(OrderListsScreen.ID, model.scope.get() == Scope.DAY ? model.day.get() : null);
    }

    private void export() {
        frame.printing()
                .workbook(
                        T.get("file.month", DeliveryScreenModel.month(model.day.get())),
                        progress -> model.monthSheet());
    }
}
