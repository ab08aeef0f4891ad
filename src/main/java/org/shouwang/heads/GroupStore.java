package org.shouwang.heads;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shouwang.compound.RoomId;
import org.shouwang.compound.UnitId;
import org.shouwang.household.HouseholdStatus;
import org.shouwang.household.ResidentId;
import org.shouwang.household.ResidentStatus;
import org.shouwang.kit.db.Query;

/// Ten-household groups in the store.
final class GroupStore {
    static final String GROUP = "ten_household_group";
    static final String ROOM = "group_room";
    static final String LEADER = "group_leader";
    static final String SETTING = "setting";

    private GroupStore() {}

    record Setting(long id, String name, @Nullable String value) {}

    /// Where a registered person lives now, and how person and household stand.
    record Home(ResidentId id, RoomId roomId, ResidentStatus status, HouseholdStatus household) {
        boolean here() {
            return status.counts() && household.counts();
        }
    }

    static List<TenHouseholdGroup> groups(Query q) {
        return q.list(
                TenHouseholdGroup.class,
                "select * from ten_household_group where dissolved_on is null order by number, id");
    }

    static List<TenHouseholdGroup> groups(Query q, UnitId unit) {
        return q.list(
                TenHouseholdGroup.class,
                "select * from ten_household_group where unit_id = ? and dissolved_on is null order by number, id",
                unit);
    }

    static Optional<TenHouseholdGroup> group(Query q, GroupId id) {
        return q.one(TenHouseholdGroup.class, "select * from ten_household_group where id = ?", id);
    }

    static List<GroupRoom> rooms(Query q) {
        return q.list(GroupRoom.class, "select * from group_room");
    }

    static List<GroupRoom> rooms(Query q, GroupId group) {
        return q.list(GroupRoom.class, "select * from group_room where group_id = ?", group);
    }

    static Optional<GroupRoom> room(Query q, RoomId room) {
        return q.one(GroupRoom.class, "select * from group_room where room_id = ?", room);
    }

    static List<GroupLeader> leading(Query q) {
        return q.list(GroupLeader.class, "select * from group_leader where until_day is null order by from_day, id");
    }

    /// All of one group, former ones included, newest first.
    static List<GroupLeader> leaders(Query q, GroupId group) {
        return q.list(
                GroupLeader.class,
                "select * from group_leader where group_id = ? order by from_day desc, id desc",
                group);
    }

    static Optional<GroupLeader> leader(Query q, GroupId group) {
        return q.one(GroupLeader.class, "select * from group_leader where group_id = ? and until_day is null", group);
    }

    /// Where somebody lives; of a record that was joined with another, the other's.
    static Optional<Home> home(Query q, ResidentId resident) {
        return q.one(Home.class, """
                with recursive same(id, next) as (
                  select id, merged_into from resident where id = ?
                  union select r.id, r.merged_into from resident r join same s on r.id = s.next)
                select r.id, h.room_id, r.status, h.status as household from resident r
                  join household h on h.id = r.household_id
                  where r.id in (select id from same where next is null)""", resident);
    }

    static Optional<Setting> setting(Query q, String name) {
        return q.one(Setting.class, "select * from setting where name = ?", name);
    }
}
