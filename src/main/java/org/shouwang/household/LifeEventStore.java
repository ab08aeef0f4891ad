package org.shouwang.household;

import java.util.List;
import org.shouwang.kit.db.Query;

/// Reading what happened to households and people.
final class LifeEventStore {
    private LifeEventStore() {}

    /// Of a household and of those that became part of it, the latest first.
    static List<LifeEvent> of(Query q, HouseholdId household, int limit) {
        return q.list(LifeEvent.class, """
                select e.* from life_event e where e.household_id = ? or e.other_id = ?
                order by e.on_day desc, e.id desc limit ?
                """, household, household, limit);
    }

    /// Of a person and of the records that turned out to be the same, the first first.
    static List<LifeEvent> of(Query q, ResidentId person) {
        return q.list(LifeEvent.class, """
                with recursive same (id) as (
                select id from resident where id = ?
                union select r.id from resident r join same s on r.merged_into = s.id)
                select e.* from life_event e join same s on e.resident_id = s.id order by e.on_day, e.id
                """, person);
    }

    static List<LifeEvent> all(Query q, HouseholdId household) {
        return q.list(
                LifeEvent.class,
                "select * from life_event where household_id = ? or other_id = ?",
                household,
                household);
    }

    static List<LifeEvent> all(Query q, ResidentId person) {
        return q.list(LifeEvent.class, "select * from life_event where resident_id = ?", person);
    }

    /// The household, and all that became part of it, directly or by way of another.
    static List<HouseholdId> joined(Query q, HouseholdId household) {
        return q.list(HouseholdId.class, """
                with recursive joined (id) as (
                select id from household where id = ?
                union select h.id from household h join joined j on h.merged_into = j.id)
                select id from joined order by id
                """, household);
    }
}
