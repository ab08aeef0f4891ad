package org.shouwang.household.ui;

import java.time.format.DateTimeFormatter;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.shouwang.household.DoorEvent;
import org.shouwang.kit.fx.Boxes;
import org.shouwang.kit.fx.Card;
import org.shouwang.kit.text.Texts;

/// What happened at a door, the latest first.
final class EventsCard {
    private static final Texts T = Texts.of(EventsCard.class);
    private static final DateTimeFormatter AT = DateTimeFormatter.ofPattern("MM-dd HH:mm");

    private EventsCard() {}

    static Node of(List<DoorEvent> events) {
        Card card = new Card(T.get("page.events"));
        if (events.isEmpty()) {
            return card.content(Boxes.sentence(T.get("page.noEvents")));
        }
        for (DoorEvent event : events) {
            Label at = Boxes.muted(AT.format(event.at()));
            at.setMinWidth(Region.USE_PREF_SIZE);
            Label kind = Boxes.strong(event.kind());
            kind.setMinWidth(Region.USE_PREF_SIZE);
            card.content(Boxes.row(at, kind, Boxes.words(event.words())));
        }
        return card;
    }
}
