package org.shouwang.lists;

import java.util.List;
import java.util.Optional;
import org.shouwang.kit.db.Query;

/// Reading lists of one's own.
final class ListStore {
    static final String LIST = "own_list";
    static final String COLUMN = "list_column";
    static final String MEMBER = "list_member";
    static final String VALUE = "list_value";

    private ListStore() {}

    static List<OwnList> lists(Query q) {
        return q.list(OwnList.class, "select * from own_list order by id");
    }

    static Optional<OwnList> list(Query q, OwnListId id) {
        return q.one(OwnList.class, "select * from own_list where id = ?", id);
    }

    static List<ListColumn> columns(Query q, OwnListId list) {
        return q.list(ListColumn.class, "select * from list_column where list_id = ? order by position, id", list);
    }

    static Optional<ListColumn> column(Query q, ListColumnId id) {
        return q.one(ListColumn.class, "select * from list_column where id = ?", id);
    }

    static List<ListMember> members(Query q, OwnListId list) {
        return q.list(ListMember.class, "select * from list_member where list_id = ? order by id", list);
    }

    static Optional<ListMember> member(Query q, ListMemberId id) {
        return q.one(ListMember.class, "select * from list_member where id = ?", id);
    }

    static List<ListValue> values(Query q, OwnListId list) {
        return q.list(ListValue.class, """
                select v.* from list_value v join list_member m on m.id = v.member_id where m.list_id = ?
                """, list);
    }

    static List<ListValue> values(Query q, ListMemberId member) {
        return q.list(ListValue.class, "select * from list_value where member_id = ?", member);
    }

    static List<ListValue> values(Query q, ListColumnId column) {
        return q.list(ListValue.class, "select * from list_value where column_id = ?", column);
    }

    static Optional<ListValue> value(Query q, ListMemberId member, ListColumnId column) {
        return q.one(ListValue.class, "select * from list_value where member_id = ? and column_id = ?", member, column);
    }

    static int count(Query q, OwnListId list) {
        return (int) q.number("select count(*) from list_member where list_id = ?", list);
    }

    static int columnCount(Query q, OwnListId list) {
        return (int) q.number("select count(*) from list_column where list_id = ?", list);
    }

    static int filled(Query q, OwnListId list) {
        return (int) q.number("""
                select count(*) from list_value v join list_member m on m.id = v.member_id where m.list_id = ?
                """, list);
    }
}
