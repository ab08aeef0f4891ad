package org.shouwang.delivery.ui.purchase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.shouwang.core.Money;
import org.shouwang.delivery.PurchaseRoundId;
import org.shouwang.delivery.purchase.Settlement;
import org.shouwang.delivery.sheet.SettlementSheet;
import org.shouwang.kit.fx.Boxes;
import org.shouwang.kit.fx.Buttons;
import org.shouwang.kit.fx.Frame;
import org.shouwang.kit.fx.Icons;
import org.shouwang.kit.fx.Page;
import org.shouwang.kit.fx.Screen;
import org.shouwang.kit.fx.ScreenCommand;
import org.shouwang.kit.fx.Segmented;
import org.shouwang.kit.fx.Tile;
import org.shouwang.kit.paper.PageLook;
import org.shouwang.kit.sheet.Sheet;
import org.shouwang.kit.text.Texts;
import org.shouwang.kit.time.Dates;

/// 采购结算: the rounds of a day, what the doors pay, what was really got, and an account that must come out at zero.
public final class PurchaseScreen implements Screen {
    public static final String ID = "delivery-purchase";

    private static final Texts T = Texts.of(PurchaseScreen.class);

    private final PurchaseModel model;
    private final Frame frame;
    private final RoundForms forms;
    private final DayBar days;
    private final Page page = new Page(T.get("purchase.title"));
    private final ListView<Choice> rounds = new ListView<>();
    private final Segmented<PurchaseView> views =
            new Segmented<>(List.of(PurchaseView.values()), Texts::name, PurchaseView.MONEY);
    private final MoneyPane money;
    private final BoughtPane bought;
    private final StackPane place = new StackPane();
    private final List<Tile> tiles = List.of(
            new Tile(T.get("tile.advance")),
            new Tile(T.get("tile.collected")),
            new Tile(T.get("tile.spent")),
            new Tile(T.get("tile.returned")),
            new Tile(T.get("tile.balance")),
            new Tile(T.get("tile.open")));
    private final HBox figures = Boxes.cards(tiles.toArray(Node[]::new));
    private final Button account = Buttons.plain(T.get("act.account"), () -> with(this::revise));
    private final Hyperlink strike = Buttons.link(T.get("act.strike"), () -> with(this::strike));
    private final Button close = Buttons.plain(T.get("act.close"), () -> with(this::close));
    private boolean filling;

    /// A line on the left: a round, or all orders of the day.
    ///
    /// @param under who goes and how far it is, `""` for all orders
    private record Choice(@Nullable PurchaseRoundId id, String words, String under) {}

    private static final class ChoiceCell extends ListCell<Choice> {
        @Override
        protected void updateItem(@Nullable Choice choice, boolean empty) {
            super.updateItem(choice, empty);
            if (choice == null || empty) {
                setGraphic(null);
                return;
            }
            VBox lines = new VBox(Boxes.strong(choice.words()));
            if (!choice.under().isEmpty()) {
                lines.getChildren().add(Boxes.muted(choice.under()));
            }
            setGraphic(lines);
        }
    }

    public PurchaseScreen(PurchaseModel model, Frame frame) {
        this.model = model;
        this.frame = frame;
        this.days = new DayBar(model.day, model::today);
        forms = new RoundForms(model, frame);
        money = new MoneyPane(model, frame);
        bought = new BoughtPane(model, frame);
        page.getStylesheets()
                .add(Objects.requireNonNull(PurchaseScreen.class.getResource("purchase.css"))
                        .toExternalForm());
        page.beside(days.node(), views);
        page.actions(
                strike,
                account,
                close,
                Buttons.plain(Icons.PRINT, T.get("act.print"), this::print),
                Buttons.withKey(Buttons.primary(T.get("act.send"), this::send), "Ctrl+N"));
        rounds.getStyleClass().addAll("card", "sheet-names", "round-names");
        rounds.setCellFactory(list -> new ChoiceCell());
        rounds.getSelectionModel().selectedItemProperty().subscribe(this::choose);
        views.valueProperty().subscribe(now -> show());
        page.content(figures, Boxes.cards(rounds, Boxes.grow(place)));
        model.reading.subscribe(this::fill);
    }

    private void fill(PurchaseModel.@Nullable Reading now) {
        if (now == null) {
            return;
        }
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice(null, T.get("round.all", now.all().orders().size()), ""));
        for (Settlement one : now.rounds()) {
            String shopper = now.shopper(one.round().memberId());
            choices.add(new Choice(
                    one.round().id(),
                    one.round().shop(),
                    T.get(
                            "round.under",
                            shopper.isEmpty() ? T.get("round.nobody") : shopper,
                            one.settled() ? T.get("round.isClosed") : T.get("round.isOpen"))));
        }
        filling = true;
        rounds.getItems().setAll(choices);
        Choice front = choices.stream()
                .filter(choice -> Objects.equals(choice.id(), model.chosen.get()))
                .findFirst()
                .orElse(choices.getFirst());
        rounds.getSelectionModel().select(front);
        filling = false;
        model.chosen.set(front.id());
        int waiting = now.waiting().values().stream().mapToInt(List::size).sum();
        page.sub().set(waiting == 0 ? T.get("purchase.sub") : T.get("purchase.waiting", waiting));
        show();
    }

    private void choose(@Nullable Choice choice) {
        if (!filling && choice != null) {
            model.chosen.set(choice.id());
            show();
        }
    }

    private void show() {
        Settlement round = model.settlement();
        boolean open = round != null && !round.settled();
        visible(figures, round != null);
        visible(account, open);
        visible(strike, open);
        visible(close, round != null);
        visible(views, round != null);
        close.setText(round != null && round.settled() ? T.get("act.reopen") : T.get("act.close"));
        if (round != null) {
            tiles(round);
        }
        if (round != null && views.value() == PurchaseView.BOUGHT) {
            bought.show(round);
            place.getChildren().setAll(bought);
        } else {
            money.show(model.orders());
            place.getChildren().setAll(money);
        }
    }

    private void tiles(Settlement round) {
        tiles.get(0).show(round.round().advance().text(), T.get("tile.advance.under"));
        tiles.get(1)
                .show(
                        round.collected().text(),
                        T.get("tile.collected.under", round.due().text()));
        tiles.get(2).show(round.round().spent().text(), T.get("tile.spent.under"));
        tiles.get(3).show(round.round().returned().text(), T.get("tile.returned.under"));
        int balance = round.balance().compareTo(Money.ZERO);
        tiles.get(4)
                .show(
                        round.balance().text(),
                        balance == 0
                                ? T.get("tile.balance.even")
                                : balance > 0 ? T.get("tile.balance.holds") : T.get("tile.balance.short"));
        tiles.get(5)
                .show(
                        T.get("tile.open.doors", round.unpaid().size()),
                        T.get(
                                "tile.open.under",
                                round.unpaidSum().text(),
                                round.refunds().size(),
                                round.refundSum().text()));
    }

    private static void visible(Node node, boolean now) {
        node.setVisible(now);
        node.setManaged(now);
    }

    private void with(java.util.function.Consumer<Settlement> act) {
        Settlement round = model.settlement();
        if (round != null) {
            act.accept(round);
        }
    }

    private void send() {
        forms.send(id -> model.chosen.set(id));
    }

    private void revise(Settlement round) {
        forms.revise(round);
    }

    private void strike(Settlement round) {
        forms.strike(round);
    }

    private void close(Settlement round) {
        if (!round.settled()) {
            forms.close(round);
            return;
        }
        frame.tasks()
                .write(T.get("task.money"), progress -> {
                    model.purchases().reopen(round.round().id());
                    return true;
                })
                .then(done -> frame.notices().done(T.get("round.reopened"), model::undo))
                .start();
    }

    private void print() {
        PurchaseModel.Reading now = model.reading.get();
        Settlement round = model.settlement();
        if (now == null) {
            return;
        }
        PageLook around = model.look();
        LocalDate day = model.day.get();
        String about = T.get("about", around.compound(), Dates.full(day));
        List<Sheet> sheets = round == null
                ? List.of(SettlementSheet.doors(now.all(), about))
                : SettlementSheet.of(round, about, now.shopper(round.round().memberId()));
        frame.printing().preview(T.get("file.account", day), progress -> sheets, () -> around);
    }

    @Override
    public Node node() {
        return page;
    }

    @Override
    public void shown() {
        model.refresh();
        if (place.getChildren().isEmpty() || place.getChildren().contains(money)) {
            money.focus();
        }
    }

    /// Comes with the day to show.
    @Override
    public void open(@Nullable Object argument) {
        if (argument instanceof LocalDate day) {
            model.day.set(day);
        }
        shown();
    }

    @Override
    public List<ScreenCommand> commands() {
        List<ScreenCommand> commands = new ArrayList<>(List.of(
                ScreenCommand.of(T.get("act.send"), "Ctrl+N", this::send),
                ScreenCommand.of(T.get("act.print"), "Ctrl+P", this::print),
                ScreenCommand.of(T.get("act.amounts"), "Ctrl+G", money::focusAmount),
                ScreenCommand.of(
                        Texts.name(PurchaseView.MONEY),
                        "Ctrl+1",
                        () -> views.valueProperty().set(PurchaseView.MONEY)),
                ScreenCommand.of(
                        Texts.name(PurchaseView.BOUGHT),
                        "Ctrl+2",
                        () -> views.valueProperty().set(PurchaseView.BOUGHT))));
        commands.addAll(days.commands());
        return commands;
    }
}
