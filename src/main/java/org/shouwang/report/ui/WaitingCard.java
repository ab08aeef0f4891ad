package org.shouwang.report.ui;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.shouwang.donation.ui.DonationPart;
import org.shouwang.household.ui.HouseholdsScreenModel.Only;
import org.shouwang.kit.fx.Bars;
import org.shouwang.kit.fx.Boxes;
import org.shouwang.kit.fx.Buttons;
import org.shouwang.kit.fx.Card;
import org.shouwang.kit.fx.Chip;
import org.shouwang.kit.fx.Frame;
import org.shouwang.kit.fx.Tint;
import org.shouwang.kit.text.Texts;
import org.shouwang.report.DayFigures;
import org.shouwang.report.Today;
import org.shouwang.report.Waiting;
import org.shouwang.supply.ui.LevelScope;

/// The right card of 今日: what waits, each with the way to do it, and the deliveries of seven days.
final class WaitingCard {
    private static final Texts T = Texts.of(WaitingCard.class);

    private final Frame frame;
    private final VBox list = new VBox();
    private final Bars week = new Bars(Tint.GOLD, true);
    private final Card card = new Card(T.get("waiting.title"));

    WaitingCard(Frame frame) {
        this.frame = frame;
        list.getStyleClass().add("column");
        ScrollPane scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setMinHeight(0);
        Label heading = Boxes.strong(T.get("week.title"));
        HBox head =
                Boxes.row(heading, Boxes.spacer(), Buttons.link(T.get("week.open"), () -> frame.open(Links.DELIVERY)));
        week.setMinHeight(110);
        card.content(Boxes.grow(scroll), head, week);
    }

    Node node() {
        return Boxes.grow(card);
    }

    void show(Today today) {
        list.getChildren().setAll(today.waiting().stream().map(this::line).toList());
        if (today.nobody()) {
            list.getChildren()
                    .addFirst(line(
                            Tint.INFO,
                            T.get("sign.step"),
                            T.get("waiting.nobody"),
                            link(T.get("link.import"), Links.IMPORT, null)));
        }
        if (list.getChildren().isEmpty()) {
            list.getChildren().add(Boxes.sentence(T.get("waiting.none")));
        }
        List<DayFigures> days = today.week();
        week.show(days.stream()
                .map(day -> new Bars.Bar(
                        T.get("week.day", day.day().getDayOfMonth()),
                        day.deliveries().noted(),
                        day.equals(days.getLast())))
                .toList());
    }

    private Node line(Waiting waiting) {
        String sentence = waiting.sentence();
        return switch (waiting.kind()) {
            case UNFILLED_NOW, UNFILLED ->
                line(
                        Tint.ALERT,
                        T.get("sign.missing"),
                        sentence,
                        link(T.get("link.roster"), Links.ROSTER, waiting.day()));
            case NOT_BACK, NOT_LEFT ->
                line(Tint.WARN, T.get("sign.look"), sentence, link(T.get("link.list"), Links.GATE, null));
            case ZONE_EXPIRED ->
                line(Tint.WARN, T.get("sign.look"), sentence, link(T.get("link.lift"), Links.ZONES, null));
            case BUILDING_HEAD, UNIT_HEAD ->
                line(Tint.WARN, T.get("sign.look"), sentence, link(T.get("link.appoint"), Links.HEADS, Links.VACANT));
            case DELIVERY ->
                line(Tint.INFO, T.get("sign.open"), sentence, link(T.get("link.list"), Links.DELIVERY, null));
            case OFFER ->
                line(
                        Tint.INFO,
                        T.get("sign.open"),
                        sentence,
                        link(T.get("link.answer"), Links.DONATION, DonationPart.INTENTS));
            case SHORT ->
                line(Tint.WARN, T.get("sign.look"), sentence, link(T.get("link.list"), Links.SUPPLY, LevelScope.LOW));
            case EXPIRING ->
                line(
                        Tint.WARN,
                        T.get("sign.look"),
                        sentence,
                        link(T.get("link.list"), Links.SUPPLY, LevelScope.EXPIRING));
            case NO_POSTS ->
                line(Tint.INFO, T.get("sign.step"), sentence, link(T.get("link.posts"), Links.ROSTER, null));
            case NO_PHONE ->
                line(
                        Tint.INFO,
                        T.get("sign.open"),
                        sentence,
                        link(T.get("link.list"), Links.HOUSEHOLDS, Only.NO_PHONE));
        };
    }

    private Node link(String words, String screen, @Nullable Object argument) {
        return Buttons.link(words, () -> frame.open(screen, argument));
    }

    private static Node line(Tint tint, String sign, String sentence, Node link) {
        Chip chip = new Chip(sign, tint);
        Label words = Boxes.words(sentence);
        words.setWrapText(true);
        return Boxes.row(chip, words, Boxes.spacer(), link);
    }
}
