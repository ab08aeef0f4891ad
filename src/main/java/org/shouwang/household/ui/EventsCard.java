package org.shouwang.household.ui;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.shouwang.household.DoorEvent;
import org.shouwang.kit.fx.Boxes;
import org.shouwang.kit.fx.Card;
import org.shouwang.kit.text.Texts;

/// What happened at a door, the latest first.
final class EventsCard {
    private static final Texts T = Texts.of(EventsCard.class);
    private static final DateTimeFormatter AT = DateTimeFormatter.ofPattern("MM-dd HH:mm");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MM-dd");

    private EventsCard() {}

    /// What is known to the day only has no time.
    private static String at(DoorEvent event) {
        boolean day = event.at().toLocalTime().equals(LocalTime.MIDNIGHT);
        return day ? DAY.format(event.at()) : AT.format(event.at());
    }

    static Node of(List<DoorEvent> events) {
        Card card = new Card(T.get("page.events"));
        if (events.isEmpty()) {
            return card.content(Boxes.sentence(T.get("page.noEvents")));
        }
        for (DoorEvent event : events) {
            Label at = Boxes.muted(at(event));
            at.setMinWidth(Region.USE_PREF_SIZE);
            Label kind = Boxes.strong(event.kind());
            kind.setMinWidth(Region.USE_PREF_SIZE);
            Label words = Boxes.words(event.words());
            words.setWrapText(true);
            words.setMinHeight(Region.USE_PREF_SIZE);
            HBox line = Boxes.row(at, kind, words);
            line.setAlignment(Pos.TOP_LEFT);
            card.content(line);
        }
        return card;
    }
}
