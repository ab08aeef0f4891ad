package org.shouwang.donation.ui;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.shouwang.donation.Book;
import org.shouwang.donation.DonationId;
import org.shouwang.donation.Intent;
import org.shouwang.donation.IntentState;
import org.shouwang.donation.Receipt;
import org.shouwang.donation.Trail;
import org.shouwang.kit.fx.Boxes;
import org.shouwang.kit.fx.Buttons;
import org.shouwang.kit.fx.Frame;
import org.shouwang.kit.fx.Page;
import org.shouwang.kit.fx.Screen;
import org.shouwang.kit.fx.ScreenCommand;
import org.shouwang.kit.fx.Segmented;
import org.shouwang.kit.fx.Table;
import org.shouwang.kit.fx.Tint;
import org.shouwang.kit.text.Texts;

/// 捐赠: offers that wait for an answer, receipts, and whom the gifts reached; what is picked stands at the right.
public final class DonationScreen implements Screen {
    public static final String ID = "donation";

    private static final Texts T = Texts.of(DonationScreen.class);

    private final DonationScreenModel model;
    private final Frame frame;
    private final Page page = new Page(T.get("title"));
    private final StackPane body = new StackPane();
    private final IntentForms intentForms;
    private final ReceiveForm receive;
    private final GiveForm give;
    private final DonationPaper paper;
    private final Table<Intent> intents;
    private final Table<Receipt> receipts;
    private final Table<Book.Given> given;
    private final DonationDetail detail;
    private final Segmented<DonationPart> parts =
            new Segmented<>(List.of(DonationPart.values()), Texts::name, DonationPart.RECEIPTS);
    private @Nullable DonationId reveal;
    private boolean begun;

    public DonationScreen(DonationScreenModel model, Frame frame) {
        this.model = model;
        this.frame = frame;
        paper = new DonationPaper(model, frame);
        intentForms = new IntentForms(model, frame);
        receive = new ReceiveForm(model, frame, this::received);
        give = new GiveForm(model, frame, this::reversed);
        intents = DonationTables.intents(intentForms, receive);
        receipts = DonationTables.receipts(intentForms, receive, paper);
        given = DonationTables.given();
        detail = new DonationDetail(frame, intentForms, receive, give, paper, this::see);
        intents.selectedProperty().subscribe(row -> look());
        receipts.selectedProperty().subscribe(row -> look());
        given.selectedProperty().subscribe(row -> look());
        parts.valueProperty().bindBidirectional(model.part);
        HBox lists = Boxes.cards(Boxes.grow(body), detail);
        lists.setFillHeight(true);
        page.beside(parts);
        page.actions(
                papers(),
                Buttons.withKey(Buttons.plain(T.get("act.offer"), intentForms::offer), "F6"),
                Buttons.withKey(Buttons.primary(T.get("act.receive"), () -> receive.open(null)), "Ctrl+N"));
        page.content(Boxes.grow(lists));
        model.part.subscribe(now -> list());
        model.bookProperty().subscribe(this::read);
        page.sceneProperty().subscribe(scene -> model.inFront(scene != null));
    }

    private Node papers() {
        MenuButton menu = new MenuButton(T.get("act.papers"));
        menu.getItems()
                .addAll(
                        item(T.get("act.notice.key"), paper::notice),
                        item(T.get("act.register"), paper::register),
                        item(T.get("act.print"), this::print));
        return menu;
    }

    private static MenuItem item(String words, Runnable act) {
        MenuItem item = new MenuItem(words);
        item.setMnemonicParsing(false);
        item.setOnAction(event -> act.run());
        return item;
    }

    private void read(@Nullable Book book) {
        if (book == null) {
            return;
        }
        intents.items(book.intents(), Intent::id);
        receipts.items(book.receipts(), receipt -> receipt.donation().id());
        given.items(book.given(), Book.Given::gone);
        long waiting = book.waiting(IntentState.OFFERED);
        if (!begun) {
            begun = true;
            model.part.set(waiting > 0 ? DonationPart.INTENTS : DonationPart.RECEIPTS);
        }
        parts.getChildren().forEach(this::number);
        page.sub()
                .set(T.get(
                        "sub",
                        book.receipts().stream().filter(Receipt::stands).count(),
                        book.value().text(),
                        book.money().text()));
        DonationId wanted = reveal;
        if (wanted != null) {
            book.receipt(wanted).ifPresent(receipt -> {
                reveal = null;
                see(receipt);
            });
        }
        first(intents);
        first(receipts);
        first(given);
        look();
    }

    private static <R> void first(Table<R> table) {
        if (table.selected() == null && !table.shown().isEmpty()) {
            table.select(table.shown().getFirst());
        }
    }

    private void number(Node node) {
        if (node instanceof ToggleButton button && button.getUserData() instanceof DonationPart of && model.read()) {
            button.setText(T.get("part", Texts.name(of), count(model.book(), of)));
        }
    }

    private static long count(Book book, DonationPart of) {
        return switch (of) {
            case INTENTS -> book.waiting(IntentState.OFFERED) + book.waiting(IntentState.ACCEPTED);
            case RECEIPTS -> book.receipts().size();
            case GIVEN -> book.given().size();
        };
    }

    private void list() {
        body.getChildren().setAll(table());
        look();
    }

    private Table<?> table() {
        return switch (model.part.get()) {
            case INTENTS -> intents;
            case RECEIPTS -> receipts;
            case GIVEN -> given;
        };
    }

    private void look() {
        Intent intent = intents.selected();
        Receipt receipt = receipts.selected();
        Book.Given way = given.selected();
        if (model.part.get() == DonationPart.INTENTS && intent != null) {
            detail.show(intent, model.read() ? model.book().came(intent).orElse(null) : null);
        } else if (model.part.get() == DonationPart.GIVEN && way != null) {
            detail.show(way.trail());
        } else if (model.part.get() == DonationPart.RECEIPTS && receipt != null && model.read()) {
            Trail trail = model.book().trails().get(receipt.donation().id());
            if (trail == null) {
                detail.show(receipt);
            } else {
                detail.show(trail);
            }
        } else {
            detail.clear();
        }
    }

    private void see(Receipt receipt) {
        model.part.set(DonationPart.RECEIPTS);
        receipts.filterText("");
        receipts.select(receipt);
        receipts.view().requestFocus();
    }

    private void received(Receipt receipt) {
        frame.notices()
                .say(
                        T.get("received", receipt.donation().no(), receipt.gifts()),
                        T.get("act.print"),
                        () -> paper.receipts(List.of(receipt)));
        reveal = receipt.donation().id();
        model.refresh();
    }

    private void reversed(Receipt red) {
        frame.notices().say(T.get("reversed", red.donation().no()));
        reveal = red.donation().id();
        model.refresh();
    }

    private void print() {
        paper.receipts(receipts.selection());
    }

    private void withTrail(Consumer<Trail> act) {
        Receipt receipt = receipts.selected();
        Trail trail = receipt == null || !model.read()
                ? null
                : model.book().trails().get(receipt.donation().id());
        if (trail == null) {
            frame.notices().say(T.get("none.selected"), Tint.WARN);
        } else {
            act.accept(trail);
        }
    }

    private void withIntent(Consumer<Intent> act) {
        Intent intent = intents.selected();
        if (intent == null || model.part.get() != DonationPart.INTENTS) {
            frame.notices().say(T.get("none.intent"), Tint.WARN);
        } else {
            act.accept(intent);
        }
    }

    @Override
    public Node node() {
        return page;
    }

    @Override
    public void shown() {
        model.refresh();
    }

    /// A [DonationId] is shown with its trail.
    @Override
    public void open(@Nullable Object argument) {
        if (argument instanceof DonationId id) {
            reveal = id;
        } else if (argument instanceof DonationPart part) {
            parts.valueProperty().set(part);
        }
        shown();
    }

    @Override
    public List<ScreenCommand> commands() {
        return List.of(
                ScreenCommand.of(T.get("act.receive"), "Ctrl+N", () -> whenRead(() -> receive.open(null))),
                ScreenCommand.of(T.get("act.offer"), "F6", () -> whenRead(intentForms::offer)),
                ScreenCommand.of(T.get("act.give"), "F7", () -> withTrail(give::give)),
                ScreenCommand.of(T.get("act.reverse"), "F8", () -> withTrail(trail -> give.reverse(trail.receipt()))),
                ScreenCommand.of(T.get("act.accept"), "F9", () -> withIntent(intentForms::accept)),
                ScreenCommand.of(T.get("act.notice"), "F10", paper::notice),
                ScreenCommand.of(T.get("act.filter"), "Ctrl+F", () -> table().focusFilter()),
                ScreenCommand.of(T.get("act.print"), "Ctrl+P", this::print),
                ScreenCommand.of(T.get("act.export"), "Ctrl+E", paper::register));
    }

    private void whenRead(Runnable act) {
        if (model.read()) {
            act.run();
        }
    }
}
