package org.shouwang.supply;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shouwang.kit.db.Query;

/// Reading lists to sign in the store.
final class IssueListStore {
    static final String LIST = "issue_list";
    static final String ITEM = "issue_list_item";
    static final String LINE = "issue_list_line";

    private IssueListStore() {}

    static List<IssueList> all(Query q) {
        return q.list(IssueList.class, "select * from issue_list order by id desc");
    }

    static Optional<IssueList> list(Query q, IssueListId id) {
        return q.one(IssueList.class, "select * from issue_list where id = ?", id);
    }

    static List<IssueListItem> items(Query q, IssueListId id) {
        return q.list(IssueListItem.class, "select * from issue_list_item where list_id = ? order by place", id);
    }

    static List<IssueListLine> lines(Query q, IssueListId id) {
        return q.list(IssueListLine.class, "select * from issue_list_line where list_id = ? order by place", id);
    }

    static Optional<IssueListLine> line(Query q, IssueListLineId id) {
        return q.one(IssueListLine.class, "select * from issue_list_line where id = ?", id);
    }

    static List<Ticked> ticked(Query q) {
        return q.list(Ticked.class, """
                select list_id as id, count(*) as people, sum(taken) as taken from issue_list_line
                group by list_id order by list_id""");
    }

    record Ticked(IssueListId id, int people, int taken) {}

    /// The last number of a day; those thrown away leave no gap that is filled again while a later one stands.
    static @Nullable String lastNumber(Query q, LocalDate day) {
        return q.one(
                        Number.class,
                        "select no from issue_list where day = ? order by length(no) desc, no desc limit 1",
                        day)
                .map(Number::no)
                .orElse(null);
    }

    record Number(String no) {}
}
