package org.shouwang.roster.ui;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.shouwang.kit.fx.Boxes;
import org.shouwang.kit.fx.Buttons;
import org.shouwang.kit.fx.Card;
import org.shouwang.kit.fx.Frame;
import org.shouwang.kit.fx.Numbers;
import org.shouwang.kit.fx.Table;
import org.shouwang.kit.fx.Tables;
import org.shouwang.kit.text.Texts;
import org.shouwang.kit.time.Dates;
import org.shouwang.roster.Fairness;
import org.shouwang.roster.Share;

/// Who stands how much this month, and how far apart they are.
final class FairnessCard {
    private static final Texts T = Texts.of(FairnessCard.class);

    private final Table<Share> table = Tables.<Share>of()
            .node(T.get("fair.name"), 60, share -> share.member().called(), share -> DutyChip.person(share.member()))
            .wide()
            .number(T.get("fair.hours"), 40, share -> Math.round(share.hours()))
            .number(T.get("fair.nights"), 32, Share::nights)
            .number(T.get("fair.weekends"), 46, Share::weekends)
            .number(T.get("fair.holidays"), 32, Share::holidays)
            .bare()
            .build();
    private final Label spread = Boxes.sentence("");
    private final Card card = new Card(T.get("fair.title"));

    FairnessCard(RosterScreenModel model, Frame frame) {
        table.view().setTableMenuButtonVisible(false);
        VBox foot = Boxes.column(spread);
        foot.getStyleClass().add("fair-foot");
        card.corner(Buttons.link(T.get("fair.more"), () -> FairnessPane.open(model, frame)));
        card.content(Boxes.grow(table), foot).flush();
        card.getStyleClass().add("fair-card");
    }

    Card node() {
        return card;
    }

    void show(Shown shown) {
        Fairness fairness = shown.fairness();
        card.sub(Dates.month(java.time.YearMonth.from(shown.roster().period().first())));
        table.items(fairness.shares());
        String far = fairness.whole().size() < 2
                ? ""
                : T.get(
                        "fair.spread",
                        fairness.whole().size(),
                        Numbers.decimal(fairness.spreadMinutes() / 60.0),
                        fairness.spreadNights());
        spread.setText(
                shown.roster().calendarKnown()
                        ? far
                        : far + "\n"
                                + T.get(
                                        "calendar.unknown",
                                        shown.roster().period().first().getYear()));
    }
}
