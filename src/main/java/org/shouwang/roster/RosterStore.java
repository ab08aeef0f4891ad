package org.shouwang.roster;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shouwang.branch.MemberId;
import org.shouwang.kit.db.Query;

/// Reading posts, shifts and duties.
final class RosterStore {
    private RosterStore() {}

    record Setting(long id, String name, @Nullable String value) {}

    static List<Post> posts(Query q) {
        return q.list(Post.class, "select * from post order by position, id");
    }

    static Optional<Post> post(Query q, PostId id) {
        return q.one(Post.class, "select * from post where id = ?", id);
    }

    static List<Shift> shifts(Query q) {
        return q.list(Shift.class, "select * from shift order by post_id, position, id");
    }

    static List<Shift> shiftsOf(Query q, PostId post) {
        return q.list(Shift.class, "select * from shift where post_id = ? order by position, id", post);
    }

    static Optional<Shift> shift(Query q, ShiftId id) {
        return q.one(Shift.class, "select * from shift where id = ?", id);
    }

    /// Both days included.
    static List<Duty> duties(Query q, LocalDate from, LocalDate until) {
        return q.list(Duty.class, "select * from duty where day >= ? and day <= ? order by day, id", from, until);
    }

    static long dutiesOf(Query q, ShiftId shift) {
        return q.number("select count(*) from duty where shift_id = ?", shift);
    }

    static Optional<Duty> duty(Query q, DutyId id) {
        return q.one(Duty.class, "select * from duty where id = ?", id);
    }

    static Optional<Duty> duty(Query q, ShiftId shift, LocalDate day, MemberId member) {
        return q.one(
                Duty.class, "select * from duty where shift_id = ? and day = ? and member_id = ?", shift, day, member);
    }

    static Optional<Setting> setting(Query q, String name) {
        return q.one(Setting.class, "select * from setting where name = ?", name);
    }
}
