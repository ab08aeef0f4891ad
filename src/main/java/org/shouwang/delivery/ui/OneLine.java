package org.shouwang.delivery.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shouwang.delivery.Deliveries;
import org.shouwang.delivery.Delivery;
import org.shouwang.delivery.DeliveryChannel;
import org.shouwang.delivery.paste.PasteDrafts;
import org.shouwang.delivery.paste.PasteGround;
import org.shouwang.delivery.paste.PasteGrounds;
import org.shouwang.delivery.paste.PasteRow;
import org.shouwang.delivery.paste.PasteStanding;
import org.shouwang.delivery.paste.PasteWish;
import org.shouwang.delivery.paste.PastedKind;
import org.shouwang.delivery.paste.PastedLine;
import org.shouwang.delivery.paste.PastedList;
import org.shouwang.delivery.paste.Pastes;
import org.shouwang.household.ResidentIndex;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.text.Texts;
import org.shouwang.ledger.Ledger;

/// A whole order typed in one line of the quick line: `3-2-502`, goods and their counts.
final class OneLine {
    private static final Texts T = Texts.of(OneLine.class);

    private final Ledger ledger;
    private final ResidentIndex index;
    private final Deliveries deliveries;
    private final Pastes pastes;
    private volatile PasteGround ground = PasteGround.NONE;

    OneLine(Ledger ledger, ResidentIndex index, Deliveries deliveries, Clock clock) {
        this.ledger = ledger;
        this.index = index;
        this.deliveries = deliveries;
        this.pastes = new Pastes(ledger, clock);
    }

    /// Looks at the compound again; slow.
    boolean refresh() {
        ground = PasteGrounds.of(ledger, index);
        return true;
    }

    /// What was typed as an order; null where it is none, such as a name or the beginning of a door. From memory.
    @Nullable
    PastedLine read(String typed) {
        List<PastedLine> lines = PastedList.read(typed, ground).lines();
        PastedLine line = lines.size() == 1 ? lines.getFirst() : null;
        boolean order = line != null
                && !line.items().isEmpty()
                && (line.door() != null || !line.maybe().isEmpty());
        return order ? line : null;
    }

    /// Notes it.
    ///
    /// @param again whether it is noted even where the same is ordered already or the goods are not sure
    /// @throws Fault DELIVERY-20 where it is not clear, DELIVERY-21 where the same is ordered already
    Delivery note(PastedLine typed, LocalDate day, DeliveryChannel channel, boolean again) {
        boolean doubtful =
                !typed.order() && typed.door() != null && !typed.doubt().isEmpty();
        PastedLine line = doubtful && again ? typed.as(PastedKind.ORDER, "") : typed;
        if (!line.order()) {
            throw new Fault(
                    "DELIVERY-20",
                    doubtful ? T.get("line.doubt", line.reason(), line.goods()) : T.get("line.open", line.reason()));
        }
        PasteRow row = pastes.compare(List.of(line), day, "").getFirst();
        if (row.household() == null) {
            throw new Fault("DELIVERY-20", T.get("line.open", row.line().reason()));
        }
        if (row.standing() == PasteStanding.SAME && !again) {
            throw new Fault("DELIVERY-21", T.get("line.same"));
        }
        PasteWish wish = new PasteWish("", day, "", channel, List.of(row));
        return deliveries.note(PasteDrafts.of(row.line(), row.household(), wish, null));
    }
}
