package org.shouwang.branch;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.shouwang.kit.db.Query;

/// Reading the branch and its roll.
final class BranchStore {
    private BranchStore() {}

    static Optional<Branch> branch(Query q) {
        return q.one(Branch.class, "select * from branch order by id limit 1");
    }

    static List<HomeUnit> homeUnits(Query q) {
        return q.list(HomeUnit.class, "select * from home_unit order by name");
    }

    static Optional<HomeUnit> homeUnit(Query q, String name) {
        return q.one(HomeUnit.class, "select * from home_unit where name = ?", name);
    }

    static List<Member> members(Query q) {
        return q.list(Member.class, "select * from member order by id");
    }

    static Optional<Member> member(Query q, MemberId id) {
        return q.one(Member.class, "select * from member where id = ?", id);
    }

    /// Those that touch the days from `from` to `until`, both included.
    static List<Leave> leaves(Query q, LocalDate from, LocalDate until) {
        return q.list(
                Leave.class,
                "select * from member_leave where from_day <= ? and (until_day is null or until_day >= ?) order by from_day, id",
                until,
                from);
    }

    static List<Leave> leavesOf(Query q, MemberId id) {
        return q.list(Leave.class, "select * from member_leave where member_id = ? order by from_day, id", id);
    }
}
