package org.shouwang.delivery;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.shouwang.household.HouseholdId;
import org.shouwang.kit.db.Query;

/// Deliveries in the store.
final class DeliveryStore {
    static final String DELIVERY = "delivery";
    private static final String BETWEEN = "select * from delivery where day >= ? and day <= ? order by day, id";

    private DeliveryStore() {}

    static Optional<Delivery> delivery(Query q, DeliveryId id) {
        return q.one(Delivery.class, "select * from delivery where id = ?", id);
    }

    static List<Delivery> between(Query q, LocalDate from, LocalDate to) {
        return q.list(Delivery.class, BETWEEN, from, to);
    }

    static void each(Query q, LocalDate from, LocalDate to, Consumer<Delivery> row) {
        q.each(Delivery.class, row, BETWEEN, from, to);
    }

    static List<Delivery> open(Query q, LocalDate to) {
        return q.list(Delivery.class, """
                select * from delivery where day <= ?
                and status in ('PENDING', 'NOBODY', 'POSTPONED', 'WRONG_ADDRESS') order by day, id""", to);
    }

    /// What was to be brought when a day began, and what is due on it.
    static List<Delivery> round(Query q, LocalDate day, Instant dawn) {
        return q.list(Delivery.class, """
                select * from delivery where day = ? or (day < ?
                and (status in ('PENDING', 'NOBODY', 'POSTPONED', 'WRONG_ADDRESS') or settled_at >= ?))
                order by day, id""", day, day, dawn);
    }

    /// What is noted for a day and what was put off to it.
    static List<Delivery> on(Query q, LocalDate day) {
        return q.list(Delivery.class, """
                select * from delivery where day = ? or id in
                (select delivery_id from delivery_attempt where until_day = ?) order by day, id""", day, day);
    }

    static List<Delivery> of(Query q, HouseholdId household) {
        return q.list(
                Delivery.class, "select * from delivery where household_id = ? order by day desc, id desc", household);
    }

    /// The number of the building of a household; empty where the room is gone.
    static Optional<String> buildingOf(Query q, HouseholdId household) {
        return q.one(Named.class, """
                select b.id, b.no from household h join room r on r.id = h.room_id
                join unit u on u.id = r.unit_id join building b on b.id = u.building_id where h.id = ?""", household).map(Named::no);
    }

    /// The numbers and pick-up codes that are taken on a day in a building: those of the day, and of what is still
    /// to be brought whenever.
    static List<Numbered> numbers(Query q, String building, LocalDate day) {
        return q.list(Numbered.class, """
                select d.id, d.day, d.no, d.pickup_code from delivery d join household h on h.id = d.household_id
                join room r on r.id = h.room_id join unit u on u.id = r.unit_id join building b on b.id = u.building_id
                where b.no = ? and (d.day = ? or d.status in ('PENDING', 'NOBODY', 'POSTPONED', 'WRONG_ADDRESS'))""", building, day);
    }

    private record Named(long id, String no) {}

    record Numbered(
            DeliveryId id,
            LocalDate day,
            @Nullable Integer no,
            @Nullable String pickupCode) {}

    static long count(Query q, LocalDate from, LocalDate to) {
        return q.number("select count(*) from delivery where day >= ? and day <= ?", from, to);
    }

    static List<DeliveryTally.Line> tally(Query q, LocalDate from, LocalDate to) {
        return q.list(DeliveryTally.Line.class, """
                select d.day, u.building_id, u.id as unit_id, d.member_id, d.status,
                count(*) as count, sum(d.pieces) as pieces
                from delivery d join household h on h.id = d.household_id
                join room r on r.id = h.room_id join unit u on u.id = r.unit_id
                where d.day >= ? and d.day <= ?
                group by d.day, u.building_id, u.id, d.member_id, d.status
                order by d.day, u.building_id, u.id, d.member_id, d.status""", from, to);
    }
}
