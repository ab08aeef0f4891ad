package org.shouwang.zone;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shouwang.compound.RoomId;
import org.shouwang.household.HouseholdId;
import org.shouwang.kit.db.Query;

/// Controlled zones in the store.
final class ZoneStore {
    static final String ZONE = "controlled_zone";
    static final String SETTING = "setting";

    private static final String STANDING = "z.from_at <= ? and (z.until_at is null or z.until_at > ?) "
            + "and (z.lifted_at is null or z.lifted_at > ?)";

    private ZoneStore() {}

    /// One line of what the office has settled.
    record Setting(long id, String name, @Nullable String value) {}

    /// Where a household lives.
    record Home(HouseholdId id, RoomId roomId) {}

    /// A household that counts, with how many people of it do.
    record Lived(RoomId roomId, long people) {}

    /// How the parts of a place are numbered.
    record Numbers(
            @Nullable String building,
            @Nullable String unit,
            @Nullable String room) {}

    /// The latest beginning first.
    static List<ZoneRow> all(Query q) {
        return q.list(ZoneRow.class, "select * from controlled_zone order by from_at desc, id desc");
    }

    static Optional<ZoneRow> zone(Query q, ControlledZoneId id) {
        return q.one(ZoneRow.class, "select * from controlled_zone where id = ?", id);
    }

    static List<ZoneRow> standing(Query q, Instant at) {
        return q.list(ZoneRow.class, "select z.* from controlled_zone z where " + STANDING, at, at, at);
    }

    static List<ZoneRow> overCompound(Query q, Instant at) {
        return q.list(
                ZoneRow.class,
                "select z.* from controlled_zone z where z.building_id is null and " + STANDING,
                at,
                at,
                at);
    }

    static List<ZoneRow> over(Query q, HouseholdId household, Instant at) {
        return q.list(ZoneRow.class, """
                select z.* from controlled_zone z
                join household h on h.id = ?
                join room r on r.id = h.room_id
                join unit u on u.id = r.unit_id
                where (z.building_id is null or z.building_id = u.building_id)
                  and (z.unit_id is null or z.unit_id = u.id) and (z.room_id is null or z.room_id = r.id) and\s""" + STANDING, household, at, at, at);
    }

    static Numbers numbers(Query q, ZonePlace place) {
        return q.one(Numbers.class, """
                select (select no from building where id = ?) as building, (select no from unit where id = ?) as unit,
                  (select no from room where id = ?) as room""", place.building(), place.unit(), place.room())
                .orElseThrow();
    }

    static Optional<Setting> setting(Query q, String name) {
        return q.one(Setting.class, "select * from setting where name = ?", name);
    }

    static List<Lived> lived(Query q) {
        return q.list(Lived.class, """
                select h.room_id, count(r.id) as people from household h
                left join resident r on r.household_id = h.id and r.status in ('LIVING', 'AWAY')
                where h.status in ('LIVING', 'AWAY') group by h.id, h.room_id order by h.id""");
    }

    static List<Home> homes(Query q) {
        return q.list(Home.class, "select id, room_id from household");
    }
}
