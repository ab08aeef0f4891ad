package org.shouwang.supply.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.shouwang.kit.fx.Boxes;
import org.shouwang.kit.fx.Buttons;
import org.shouwang.kit.fx.Choices;
import org.shouwang.kit.fx.Days;
import org.shouwang.kit.fx.Frame;
import org.shouwang.kit.fx.Picker;
import org.shouwang.kit.fx.Segmented;
import org.shouwang.kit.fx.Tint;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.text.Texts;
import org.shouwang.supply.Amounts;
import org.shouwang.supply.Slip;
import org.shouwang.supply.StockIn;
import org.shouwang.supply.StockItem;
import org.shouwang.supply.StockItemId;
import org.shouwang.supply.StockKind;
import org.shouwang.supply.StockLevel;
import org.shouwang.supply.StockOut;
import org.shouwang.supply.ui.SupplyPickers.Taker;

/// Receipt and issue from the keyboard, one line: item, amount, from or to whom, Enter.
final class QuickMove {
    private static final Texts T = Texts.of(QuickMove.class);

    /// Which way goods go.
    enum Way {
        IN,
        OUT
    }

    private final SupplyModel model;
    private final Frame frame;
    private final Consumer<Slip> booked;
    private final Consumer<String> unknown;
    private final Segmented<Way> way = new Segmented<>(List.of(Way.values()), Texts::name, Way.IN);
    private final ComboBox<StockKind> kind = Choices.box(StockKind.receipts(), Texts::name);
    private final Picker<StockItemId> item;
    private final TextField amount = new TextField();
    private final QuickHint hint = new QuickHint();
    private final TextField party = new TextField();
    private final Picker<Taker> taker;
    private final TextField last = new TextField();
    private final TextField day = new TextField();
    private final Button go;
    private final VBox box;
    private StockKind lastIn = StockKind.ALLOCATED;
    private StockKind lastOut = StockKind.DUTY;

    /// @param booked is told the slip; `unknown` an item that was typed and is not known
    QuickMove(SupplyModel model, Frame frame, Consumer<Slip> booked, Consumer<String> unknown) {
        this.model = model;
        this.frame = frame;
        this.booked = booked;
        this.unknown = unknown;
        item = SupplyPickers.item(model).onPick(id -> amount.requestFocus());
        taker = SupplyPickers.taker(model).onPick(who -> last.requestFocus());
        width(item, 17, 12);
        width(amount, 7, 5);
        width(party, 14, 11);
        width(taker, 15, 14);
        width(last, 11, 8);
        width(day, 6, 5);
        named(amount, T.get("quick.amount"));
        named(party, T.get("quick.party"));
        kind.setAccessibleText(T.get("quick.kind"));
        kind.setMinWidth(HBox.USE_PREF_SIZE);
        day.setPromptText(T.get("quick.today"));
        day.setAccessibleText(T.get("quick.day"));
        go = Buttons.withKey(Buttons.primary("", this::book), "Enter");
        go.setMinWidth(HBox.USE_PREF_SIZE);
        HBox line = Boxes.row(way, kind, item, amount, party, taker, last, day, Boxes.spacer(), go);
        box = new VBox(line, hint.node());
        box.setStyle("-fx-padding: 0.6em 1em; -fx-spacing: 0.4em;");
        box.getStyleClass().add("card");
        enter(amount, () -> (way.value() == Way.IN ? party : taker.field()).requestFocus());
        enter(party, last::requestFocus);
        enter(last, this::book);
        enter(day, this::book);
        taker.field().addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && !taker.listing()) {
                event.consume();
                last.requestFocus();
            }
        });
        item.field().addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            String typed = item.field().getText();
            if (event.getCode() == KeyCode.ENTER && item.hits().isEmpty() && !typed.isBlank()) {
                event.consume();
                unknown.accept(typed.strip());
            }
        });
        box.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && event.isControlDown()) {
                event.consume();
                book();
            }
        });
        kind.valueProperty().subscribe(this::turned);
        way.valueProperty().subscribe(this::turn);
        List.of(amount, last, day, party, taker.field())
                .forEach(field -> field.textProperty().subscribe(typed -> tell()));
        item.chosenProperty().subscribe(hit -> tell());
    }

    private static void width(Region node, double wish, double least) {
        node.setStyle("-fx-pref-width: " + wish + "em; -fx-min-width: " + least + "em;");
    }

    private static void named(TextField field, String words) {
        field.setPromptText(words);
        field.setAccessibleText(words);
    }

    private static void enter(TextField field, Runnable next) {
        field.setOnAction(event -> next.run());
    }

    Node node() {
        return box;
    }

    /// Begins a receipt or an issue, of an item where one is given.
    void begin(Way now, @Nullable StockItemId of) {
        way.valueProperty().set(now);
        if (of != null) {
            model.level(of).ifPresent(level -> item.set(SupplyPickers.hit(level)));
            amount.requestFocus();
        } else {
            focus();
        }
    }

    void focus() {
        item.field().requestFocus();
    }

    private void turn(Way now) {
        boolean in = now == Way.IN;
        StockKind usual = in ? lastIn : lastOut;
        kind.getItems().setAll(in ? StockKind.receipts() : StockKind.issues());
        kind.setValue(usual);
        show(party, in);
        show(taker, !in);
        named(last, in ? T.get("quick.expiry") : T.get("quick.purpose"));
        last.clear();
        go.setText(in ? T.get("quick.in") : T.get("quick.out"));
        tell();
    }

    private void turned(@Nullable StockKind now) {
        if (now == null) {
            return;
        }
        if (now.in()) {
            lastIn = now;
        } else {
            lastOut = now;
            boolean away = now == StockKind.TRANSFERRED_OUT;
            taker.prompt(away ? T.get("quick.toUnit") : T.get("pick.taker"));
        }
    }

    private static void show(Node node, boolean now) {
        node.setVisible(now);
        node.setManaged(now);
    }

    private @Nullable StockLevel level() {
        StockItemId id = item.value();
        return id == null ? null : model.level(id).orElse(null);
    }

    /// What the amount means, and what is to be minded.
    private void tell() {
        StockLevel level = level();
        String typed = Objects.toString(amount.getText(), "");
        if (level == null) {
            hint.usual(way.value());
        } else if (way.value() == Way.OUT) {
            hint.issue(level, typed, model.today());
        } else {
            hint.receipt(level, typed, expiry(), model.today());
        }
    }

    /// Null while it can't be read.
    private @Nullable LocalDate expiry() {
        try {
            return Expiry.read(last.getText(), model.clock());
        } catch (Fault halfTyped) {
            return null;
        }
    }

    private void book() {
        if (go.isDisabled()) {
            return; // a second Enter while the first is still being booked
        }
        StockLevel level = level();
        if (level == null) {
            frame.notices().say(T.get("quick.noItem"), Tint.WARN);
            focus();
            return;
        }
        try {
            if (way.value() == Way.IN) {
                receive(level.item());
            } else {
                issue(level.item());
            }
        } catch (Fault fault) {
            refused(fault);
        }
    }

    private LocalDate day() {
        LocalDate typed = Days.day(Objects.toString(day.getText(), ""), model.clock());
        return typed == null ? model.today() : typed;
    }

    private void receive(StockItem what) {
        StockIn draft = StockIn.of(Objects.requireNonNull(kind.getValue()), day(), party.getText())
                .line(StockIn.Line.of(what.id(), Amounts.read(what, amount.getText()))
                        .lot(null, Expiry.read(last.getText(), model.clock())));
        run(() -> model.stock().receive(draft));
    }

    private void issue(StockItem what) {
        Taker who = taker.value();
        String typed =
                taker.field().getText() == null ? "" : taker.field().getText().strip();
        StockKind how = Objects.requireNonNull(kind.getValue());
        boolean unit = how == StockKind.TRANSFERRED_OUT;
        StockOut.Line one = StockOut.Line.of(
                what.id(),
                Amounts.read(what, amount.getText()),
                unit || typed.isEmpty() ? null : who == null ? typed : who.name());
        if (who != null && !unit) {
            one = one.at(who.whereabouts());
            one = who.member() == null ? one : one.to(who.member());
            one = who.household() == null ? one : one.to(who.household());
        }
        StockOut draft = StockOut.of(how, day(), last.getText())
                .party(unit ? typed : null)
                .line(one);
        run(() -> model.stock().issue(draft));
    }

    private void run(Supplier<Slip> work) {
        go.setDisable(true);
        frame.tasks()
                .write(T.get("task.book"), progress -> work.get())
                .then(slip -> {
                    go.setDisable(false);
                    item.set(null);
                    amount.clear();
                    taker.set(null);
                    last.clear();
                    focus();
                    booked.accept(slip);
                })
                .otherwise(this::refused)
                .stopped(() -> go.setDisable(false))
                .start();
    }

    private void refused(Fault fault) {
        go.setDisable(false);
        hint.refused(fault.sentence());
        TextField wrong = switch (fault.field()) {
            case "quantity" -> amount;
            case "purpose", "expiry" -> last;
            case "taker" -> taker.field();
            case "day" -> day;
            case null, default -> null;
        };
        if (wrong != null) {
            wrong.requestFocus();
            wrong.selectAll();
        }
    }
}
