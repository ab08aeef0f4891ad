package org.shouwang.household;

import org.shouwang.kit.db.Query;

/// Counting.
final class FiguresStore {
    private static final String LIVING = "('LIVING', 'AWAY')";

    private FiguresStore() {}

    static Figures figures(Query q) {
        return q.one(Figures.class, """
                with home as (select * from household where status in $living),
                person as (select r.* from resident r join home h on h.id = r.household_id where r.status in $living)
                select
                (select count(*) from building) as buildings,
                (select count(*) from unit) as units,
                (select count(*) from room) as rooms,
                (select count(distinct room_id) from home) as occupied_rooms,
                (select count(*) from room m where exists (select 1 from household h where h.room_id = m.id and h.status <> 'MERGED')
                    and not exists (select 1 from home h where h.room_id = m.id)) as vacant_rooms,
                (select count(*) from room m where not exists (select 1 from household h where h.room_id = m.id
                    and h.status <> 'MERGED')) as unregistered_rooms,
                (select count(*) from home) as households,
                (select count(*) from person) as residents,
                (select count(*) from home where tenure = 'OWNED') as owned,
                (select count(*) from home where tenure = 'RENTED') as rented,
                (select count(*) from home where status = 'AWAY') as away,
                (select count(*) from home where party_household <> 0) as party_households,
                (select count(*) from home h where not exists (select 1 from person p where p.household_id = h.id)) as without_people,
                (select count(*) from home h where not exists (select 1 from person p where p.household_id = h.id
                    and p.phone is not null)) as without_phone,
                (select count(*) from person where id_number is null) as without_id,
                (select count(*) from person where care_needs is not null) as needing_care,
                (select count(*) from person where separated <> 0) as separated,
                (select count(*) from vehicle v join home h on h.id = v.household_id) as vehicles
                """.replace("$living", LIVING)).orElseThrow();
    }
}
