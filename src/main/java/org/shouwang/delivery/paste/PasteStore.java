package org.shouwang.delivery.paste;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.shouwang.compound.RoomId;
import org.shouwang.delivery.Delivery;
import org.shouwang.household.HouseholdId;
import org.shouwang.kit.db.Query;

/// Pasted lists in the store, and what they are compared with.
final class PasteStore {
    static final String PASTE = "delivery_paste";
    static final String LINE = "delivery_paste_line";

    private PasteStore() {}

    /// A household that counts and its room.
    record Home(HouseholdId id, RoomId roomId) {}

    static List<Home> homes(Query q) {
        return q.list(Home.class, "select id, room_id from household where status in ('LIVING', 'AWAY') order by id");
    }

    static List<Delivery> deliveries(Query q, LocalDate day) {
        return q.list(Delivery.class, "select * from delivery where day = ? order by id", day);
    }

    static Optional<DeliveryPaste> marked(Query q, String mark) {
        return q.one(DeliveryPaste.class, "select * from delivery_paste where mark = ? order by at desc limit 1", mark);
    }

    static Optional<DeliveryPaste> paste(Query q, PasteId id) {
        return q.one(DeliveryPaste.class, "select * from delivery_paste where id = ?", id);
    }

    static List<DeliveryPasteLine> open(Query q) {
        return q.list(
                DeliveryPasteLine.class,
                "select * from delivery_paste_line where state = 'OPEN' order by paste_id, no, id");
    }

    static List<DeliveryPaste> pastes(Query q, LocalDate day) {
        return q.list(DeliveryPaste.class, "select * from delivery_paste where day = ? order by at, id", day);
    }

    /// The lines of a list that nobody has to look at any more.
    static List<DeliveryPasteLine> settled(Query q, PasteId paste) {
        return q.list(
                DeliveryPasteLine.class,
                "select * from delivery_paste_line where paste_id = ? and state in ('ORDERED', 'DROPPED') order by no, id",
                paste);
    }

    /// What stood above a line of a list, kept since lines of it stayed open.
    static List<DeliveryPasteLine> headings(Query q, PasteId paste, int before) {
        return q.list(
                DeliveryPasteLine.class,
                "select * from delivery_paste_line where paste_id = ? and state = 'HEADING' and no < ? order by no, id",
                paste,
                before);
    }

    static Optional<DeliveryPasteLine> line(Query q, PasteLineId id) {
        return q.one(DeliveryPasteLine.class, "select * from delivery_paste_line where id = ?", id);
    }

    static List<LocalDate> daysBefore(Query q, LocalDate day) {
        return q
                .list(Day.class, "select distinct day from delivery where day < ? order by day desc limit 31", day)
                .stream()
                .map(Day::day)
                .toList();
    }

    /// A day with deliveries.
    record Day(LocalDate day) {}
}
