package org.shouwang.report.ui;

import java.util.List;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.shouwang.kit.fx.Boxes;
import org.shouwang.kit.fx.Frame;
import org.shouwang.kit.fx.Numbers;
import org.shouwang.kit.fx.Tile;
import org.shouwang.kit.fx.Tint;
import org.shouwang.kit.text.Texts;
import org.shouwang.report.Today;

/// The six figures at the top of 今日; each opens its list.
final class TodayTiles {
    private static final Texts T = Texts.of(TodayTiles.class);

    private final Tile entered = new Tile(T.get("tile.entered"));
    private final Tile left = new Tile(T.get("tile.left"));
    private final Tile turnedAway = new Tile(T.get("tile.turnedAway"));
    private final Tile notBack = new Tile(T.get("tile.notBack"));
    private final Tile deliveries = new Tile(T.get("tile.deliveries"));
    private final Tile onDuty = new Tile(T.get("tile.onDuty"));
    private final Node row;

    TodayTiles(Frame frame) {
        List.of(entered, left, turnedAway, notBack).forEach(tile -> tile.onOpen(() -> frame.open(Links.GATE)));
        deliveries.onOpen(() -> frame.open(Links.DELIVERY));
        onDuty.onOpen(() -> frame.open(Links.DUTY));
        List.of(entered, left, turnedAway, notBack, deliveries, onDuty).forEach(tile -> tile.setPrefWidth(10));
        row = Boxes.cards(entered, left, turnedAway, notBack, deliveries, onDuty);
    }

    Node node() {
        return row;
    }

    void show(Today today) {
        entered.show(Numbers.whole(today.gate().entered()), more(today.enteredMore()));
        left.show(Numbers.whole(today.gate().left()), more(today.leftMore()));
        turnedAway.show(Numbers.whole(today.gate().turnedAway()), words(today.turnedAwayFor(), T.get("tile.nobody")));
        if (today.longestOut() == null) {
            notBack.show(Numbers.whole(today.gate().notBack()), T.get("tile.allBack"));
        } else {
            String longest = T.get("tile.longest", Today.words(today.longestOut()));
            notBack.show(Numbers.whole(today.gate().notBack()), longest, Tint.WARN);
        }
        deliveries.show(
                Numbers.whole(today.openDeliveries().open()),
                T.get("tile.delivered", Numbers.whole(today.deliveredToday())));
        Today.Crew crew = today.crew();
        onDuty.show(Numbers.whole(crew.all()), crew(crew), crew.all() == 0 ? Tint.WARN : Tint.PLAIN);
    }

    private static String crew(Today.Crew crew) {
        return crew.all() == 0 ? T.get("tile.noCrew") : T.get("tile.crew", crew.partyMembers(), crew.volunteers());
    }

    private static String more(int difference) {
        if (difference == 0) {
            return T.get("tile.same");
        }
        return difference > 0 ? T.get("tile.more", difference) : T.get("tile.fewer", -difference);
    }

    private static String words(@Nullable String reason, String otherwise) {
        return reason == null ? otherwise : reason;
    }
}
