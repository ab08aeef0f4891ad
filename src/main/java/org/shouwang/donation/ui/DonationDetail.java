package org.shouwang.donation.ui;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.shouwang.donation.Donation;
import org.shouwang.donation.Intent;
import org.shouwang.donation.IntentState;
import org.shouwang.donation.Receipt;
import org.shouwang.donation.Trail;
import org.shouwang.household.ui.HouseholdScreen;
import org.shouwang.kit.fx.Boxes;
import org.shouwang.kit.fx.Buttons;
import org.shouwang.kit.fx.Card;
import org.shouwang.kit.fx.Chip;
import org.shouwang.kit.fx.Frame;
import org.shouwang.kit.fx.Icons;
import org.shouwang.kit.fx.Tint;
import org.shouwang.kit.text.Texts;
import org.shouwang.kit.time.Dates;

/// The offer or receipt that is looked at, at the right of the list: what it says, what can be done, where it went.
final class DonationDetail extends VBox {
    private static final Texts T = Texts.of(DonationDetail.class);

    private final Frame frame;
    private final IntentForms intents;
    private final ReceiveForm receive;
    private final GiveForm give;
    private final DonationPaper paper;
    private final Consumer<Receipt> see;

    /// @param see goes to a receipt in its list
    DonationDetail(
            Frame frame,
            IntentForms intents,
            ReceiveForm receive,
            GiveForm give,
            DonationPaper paper,
            Consumer<Receipt> see) {
        this.frame = frame;
        this.intents = intents;
        this.receive = receive;
        this.give = give;
        this.paper = paper;
        this.see = see;
        setSpacing(10);
        setStyle("-fx-min-width: 25em; -fx-pref-width: 25em; -fx-max-width: 25em;");
        clear();
    }

    void clear() {
        getChildren().setAll(new Card(T.get("detail.none.title")).content(Boxes.sentence(T.get("detail.none"))));
    }

    /// @param came the receipt that fulfils it; null while nothing came
    void show(Intent intent, @Nullable Receipt came) {
        Card card = head(
                intent.giver().called(), new Chip(Texts.name(intent.state()), DonationTables.tint(intent.state())));
        fact(card, T.get("column.gifts"), intent.gifts());
        fact(card, T.get("column.offered"), Dates.full(intent.offeredOn()));
        if (intent.expectedOn() != null) {
            fact(card, T.get("expected"), Dates.full(intent.expectedOn()));
        }
        if (intent.phone() != null) {
            fact(card, T.get("phone"), intent.phone().value());
        }
        fact(card, T.get("publication"), Texts.name(intent.publication()));
        if (intent.wish() != null) {
            fact(card, T.get("wish"), intent.wish().value());
        }
        if (intent.note() != null) {
            fact(card, T.get("note"), intent.note().value());
        }
        if (intent.reason() != null) {
            fact(card, T.get("decline.reason"), intent.reason());
        }
        FlowPane acts = Boxes.flow();
        if (intent.open()) {
            acts.getChildren().add(Buttons.primary(T.get("act.receive"), () -> receive.open(intent)));
        }
        if (intent.state() == IntentState.OFFERED) {
            acts.getChildren().add(Buttons.plain(T.get("act.accept"), () -> intents.accept(intent)));
        }
        if (intent.open()) {
            acts.getChildren().add(Buttons.plain(T.get("act.decline"), () -> intents.decline(intent)));
            acts.getChildren().add(Buttons.plain(T.get("act.change"), () -> intents.change(intent)));
        }
        if (intent.state() == IntentState.DECLINED) {
            acts.getChildren().add(Buttons.plain(T.get("act.reopen"), () -> intents.reopen(intent)));
        }
        if (came != null) {
            acts.getChildren()
                    .add(Buttons.plain(T.get("act.see", came.donation().no()), () -> see.accept(came)));
        }
        getChildren().setAll(card.content(acts));
    }

    void show(Trail trail) {
        Receipt receipt = trail.receipt();
        Card card = face(receipt);
        FlowPane acts =
                Boxes.flow(Buttons.plain(Icons.PRINT, T.get("act.print"), () -> paper.receipts(List.of(receipt))));
        boolean left = trail.parts().stream().anyMatch(part -> !part.line().money() && part.left() > 0);
        if (receipt.stands() && left) {
            acts.getChildren().addFirst(Buttons.primary(T.get("act.give"), () -> give.give(trail)));
        }
        acts.getChildren().add(Buttons.plain(T.get("act.trace"), () -> paper.trace(trail)));
        if (receipt.stands()) {
            acts.getChildren().add(Buttons.plain(T.get("act.thanks"), () -> paper.thanks(trail)));
            acts.getChildren().add(Buttons.danger(T.get("act.reverse"), () -> give.reverse(receipt)));
        }
        getChildren().setAll(card.content(acts), gone(trail));
    }

    /// A counter-entry: it has no trail of its own.
    void show(Receipt red) {
        Card card = face(red);
        FlowPane acts = Boxes.flow(Buttons.plain(Icons.PRINT, T.get("act.print"), () -> paper.receipts(List.of(red))));
        getChildren().setAll(card.content(acts));
    }

    private Card face(Receipt receipt) {
        Donation donation = receipt.donation();
        String state = DonationTables.state(receipt);
        Chip chip = state == null ? new Chip(T.get("state.stands"), Tint.GOOD) : new Chip(state, Tint.ALERT);
        Card card = head(donation.no(), chip);
        fact(card, T.get("column.donor"), donation.giver().called());
        fact(card, T.get("day"), Dates.full(donation.day()));
        fact(card, T.get("public"), donation.giver().inPublic());
        if (donation.phone() != null) {
            fact(card, T.get("phone"), donation.phone().value());
        }
        if (!donation.directed().isEmpty()) {
            fact(card, T.get("wish"), donation.directed());
        }
        String people = donation.witness() == null
                ? donation.receiver().value()
                : T.get(
                        "receivers",
                        donation.receiver().value(),
                        donation.witness().value());
        fact(card, T.get("receiver"), people);
        if (receipt.counter() != null) {
            fact(
                    card,
                    T.get("state.reversed"),
                    T.get(
                            "reversed.by",
                            receipt.counter().no(),
                            receipt.counter().reason()));
        }
        if (donation.reason() != null && donation.secondPerson() != null) {
            fact(card, T.get("reverse.reason"), donation.reason());
            fact(card, T.get("reverse.second"), donation.secondPerson().value());
        }
        return card;
    }

    private Node gone(Trail trail) {
        Card card = new Card(T.get("detail.trail"));
        VBox lines = Boxes.column();
        for (Trail.Part part : trail.parts()) {
            lines.getChildren()
                    .add(wrapped(Boxes.strong(T.get(
                            "detail.part", part.line().named(), part.much(part.received()), part.much(part.left())))));
            for (Trail.Gone gone : part.gone()) {
                lines.getChildren().add(line(trail, part, gone));
            }
            if (part.gone().isEmpty() && part.received() > 0) {
                lines.getChildren()
                        .add(Boxes.muted(part.line().money() ? T.get("detail.unspent") : T.get("detail.nothing")));
            }
        }
        ScrollPane scroll = new ScrollPane(lines);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        Boxes.grow(scroll);
        return Boxes.grow(card.content(scroll));
    }

    private Node line(Trail trail, Trail.Part part, Trail.Gone gone) {
        Label day = Boxes.muted(gone.day().toString().substring(5));
        day.setMinWidth(Region.USE_PREF_SIZE);
        Node to = gone.household() == null
                ? wrapped(Boxes.words(gone.to()))
                : narrow(Buttons.link(gone.to(), () -> frame.open(HouseholdScreen.ID, gone.household())));
        Label much = Boxes.words(part.much(gone.amount()));
        much.setMinWidth(Region.USE_PREF_SIZE);
        Label kind = trail.beyond(gone) ? new Chip(T.get("beyond"), Tint.WARN) : Boxes.muted(gone.kind());
        kind.setMinWidth(Region.USE_PREF_SIZE);
        HBox line = Boxes.row(day, kind, to, Boxes.spacer(), much);
        line.setAlignment(Pos.TOP_LEFT);
        return line;
    }

    private static Node narrow(Hyperlink link) {
        link.setMinWidth(0);
        return link;
    }

    private static Card head(String title, Chip chip) {
        Label name = Boxes.strong(title);
        name.setStyle("-fx-font-size: 1.35em;");
        return new Card().content(Boxes.row(wrapped(name), Boxes.spacer(), chip));
    }

    private static void fact(Card card, String label, String value) {
        Label name = Boxes.muted(label);
        name.setStyle("-fx-min-width: 5.6em;");
        HBox row = Boxes.row(name, wrapped(Boxes.words(value)));
        row.setAlignment(Pos.TOP_LEFT);
        card.content(row);
    }

    private static Label wrapped(Label label) {
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
