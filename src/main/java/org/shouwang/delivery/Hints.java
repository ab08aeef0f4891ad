package org.shouwang.delivery;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shouwang.branch.MemberId;
import org.shouwang.household.CareNeeds;
import org.shouwang.kit.db.Query;
import org.shouwang.kit.text.Texts;
import org.shouwang.ledger.Ledger;

/// What is noted about a door that not everybody is to read: allergies, medicine, who needs care.
///
/// The rule of the house: lists, on the screen and on paper, carry a mark only. The words are shown in the office when
/// somebody asks for them, which the audit notes, and stand on a door list only when that was ticked, and then only on
/// the list of whoever has that door.
public final class Hints {
    private static final Texts T = Texts.of(Hints.class);

    private Hints() {}

    /// What any list may say.
    public static String mark(DoorLine line) {
        return line.hinted() ? T.get("hint.mark") : "";
    }

    /// What the list of one person says: the words where the door is hers, else the mark.
    ///
    /// @param reader whose list it is; null for a list of all
    public static String on(Query q, DoorLine line, @Nullable MemberId reader) {
        boolean hers = reader != null && reader.equals(line.delivery().memberId());
        return hers ? words(q, line.delivery()) : mark(line);
    }

    /// The words, for somebody in the office who asks; the audit notes that they were shown.
    public static String ask(Ledger ledger, DoorLine line) {
        ledger.note(
                DeliveryAct.SHOW_HINT,
                T.get("hint.noted", line.door(), line.delivery().goods()));
        return ledger.read(q -> words(q, line.delivery()));
    }

    private static String words(Query q, Delivery delivery) {
        List<String> parts = new ArrayList<>();
        if (delivery.note() != null) {
            parts.add(delivery.note().value());
        }
        List<String> needs = CareNeeds.of(q, delivery.householdId());
        if (!needs.isEmpty()) {
            parts.add(T.get("hint.care", String.join(T.get("hint.comma"), needs)));
        }
        return String.join(T.get("hint.stop"), parts);
    }
}
