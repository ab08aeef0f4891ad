package org.shouwang.household;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shouwang.compound.RoomId;
import org.shouwang.core.Confidential;
import org.shouwang.core.PersonName;
import org.shouwang.kit.db.Query;

/// Reading what the map shows, and no sealed word more.
final class MapStore {
    private MapStore() {}

    record Home(long id, RoomId roomId, HouseholdStatus status, LocalDate updatedOn) {}

    /// @param living how many of the household count
    record Answers(long householdId, PersonName name, long living) {}

    /// What is known of the people of a household that count.
    record Known(long householdId, long living, long householders, long phones, long numbers) {}

    record Care(long householdId, @Nullable Confidential careNeeds) {}

    static List<Home> homes(Query q) {
        return q.list(Home.class, "select id, room_id, status, updated_on from household order by id");
    }

    static List<Answers> answering(Query q) {
        return q.list(Answers.class, """
                select t.household_id, t.name, t.living from (
                  select household_id, name, count(*) over (partition by household_id) as living,
                    row_number() over (partition by household_id order by householder desc, position, id) as place
                  from resident where status in ('LIVING', 'AWAY')) t
                where t.place = 1
                """);
    }

    static List<Known> known(Query q) {
        return q.list(Known.class, """
                select household_id, count(*) as living, sum(householder) as householders, count(phone) as phones,
                  count(id_number) as numbers
                from resident where status in ('LIVING', 'AWAY') group by household_id
                """);
    }

    static List<Care> care(Query q) {
        return q.list(Care.class, """
                select household_id, care_needs from resident
                where status in ('LIVING', 'AWAY') and care_needs is not null order by household_id, position, id
                """);
    }
}
