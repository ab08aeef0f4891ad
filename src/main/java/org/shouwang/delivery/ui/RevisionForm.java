package org.shouwang.delivery.ui;

import java.time.LocalDate;
import java.util.List;
import org.shouwang.core.Confidential;
import org.shouwang.delivery.Delivery;
import org.shouwang.delivery.DeliveryChannel;
import org.shouwang.delivery.DeliveryDraft;
import org.shouwang.delivery.DoorLine;
import org.shouwang.household.Found;
import org.shouwang.household.HouseholdId;
import org.shouwang.household.ui.Pickers;
import org.shouwang.kit.fx.Field;
import org.shouwang.kit.fx.Form;
import org.shouwang.kit.fx.Picker;
import org.shouwang.kit.text.Texts;

/// Puts right what was noted: door, goods, pieces, day, source.
final class RevisionForm {
    private static final Texts T = Texts.of(RevisionForm.class);

    final Form form = new Form();
    private final Delivery delivery;
    private final Picker<Found> door;
    private final Field<String> goods;
    private final Field<Integer> pieces;
    private final Field<DeliveryChannel> channel;
    private final Field<LocalDate> day;
    private final Field<String> pickup;
    private final Field<String> note;

    RevisionForm(DoorLine line, DeliveryScreenModel model) {
        this.delivery = line.delivery();
        door = Pickers.household(model.index());
        form.pick(T.get("label.door"), door, f -> f.hint(T.get("revise.door", line.door(), line.householder())));
        form.columns(2);
        goods = form.text(T.get("column.goods"), f -> f.required().initial(delivery.goods()));
        pieces = form.number(T.get("column.pieces"), f -> f.required().initial(delivery.pieces()));
        channel = form.choice(
                T.get("column.channel"),
                DeliveryChannel.class,
                f -> f.required().initial(delivery.channel()));
        day = form.date(T.get("column.day"), model.clock(), f -> f.required().initial(delivery.day()));
        pickup = form.text(T.get("column.pickup"), f -> f.initial(delivery.pickupCode()));
        note = form.text(
                T.get("column.note"),
                f -> f.initial(delivery.note() == null ? "" : delivery.note().value()));
    }

    /// Without another door picked the old one stays.
    DeliveryDraft draft() {
        Found picked = door.value();
        HouseholdId home = picked == null ? null : picked.household();
        return new DeliveryDraft(
                home == null ? delivery.householdId() : home,
                day.require(),
                channel.require(),
                goods.require(),
                pieces.require(),
                pickup.value(),
                Confidential.orNull(note.value()),
                null,
                List.of());
    }
}
