package org.shouwang.delivery;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.shouwang.household.HouseholdId;
import org.shouwang.kit.db.Query;

/// The tries in the store.
final class AttemptStore {
    static final String ATTEMPT = "delivery_attempt";

    private AttemptStore() {}

    /// How many tries a delivery has seen.
    record Tries(DeliveryId deliveryId, int count) {}

    /// In the order in which they were made.
    static List<DeliveryAttempt> of(Query q, DeliveryId delivery) {
        return q.list(
                DeliveryAttempt.class, "select * from delivery_attempt where delivery_id = ? order by no", delivery);
    }

    static List<DeliveryAttempt> of(Query q, HouseholdId household) {
        return q.list(DeliveryAttempt.class, """
                select a.* from delivery_attempt a join delivery d on d.id = a.delivery_id
                where d.household_id = ? order by a.delivery_id, a.no""", household);
    }

    /// What was tried before a moment, for the deliveries due between two days.
    static Map<DeliveryId, Integer> before(Query q, Instant moment, LocalDate from, LocalDate to) {
        Map<DeliveryId, Integer> tries = new HashMap<>();
        q.each(Tries.class, row -> tries.put(row.deliveryId(), row.count()), """
                select a.delivery_id, count(*) as count
                from delivery_attempt a join delivery d on d.id = a.delivery_id
                where a.at < ? and d.day >= ? and d.day <= ? group by a.delivery_id""", moment, from, to);
        return tries;
    }

    /// To which day something is put off.
    private record PutOff(DeliveryId deliveryId, LocalDate untilDay) {}

    /// What the last try before a moment put off to later than a day. What was opened again since is due at once.
    static Map<DeliveryId, LocalDate> putOff(Query q, Instant moment, LocalDate day) {
        Map<DeliveryId, LocalDate> until = new HashMap<>();
        q.each(PutOff.class, row -> until.put(row.deliveryId(), row.untilDay()), """
                select a.delivery_id, a.until_day
                from delivery_attempt a join delivery d on d.id = a.delivery_id
                where a.until_day > ? and a.at < ? and d.status <> 'PENDING'
                and not exists (select 1 from delivery_attempt b
                where b.delivery_id = a.delivery_id and b.no > a.no and b.at < ?)""", day, moment, moment);
        return until;
    }
}
