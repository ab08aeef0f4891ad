package org.shouwang.roster;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.shouwang.kit.db.Query;

/// Reading handover logs and checks of posts.
final class HandoverStore {
    private HandoverStore() {}

    static Optional<Handover> handover(Query q, ShiftId shift, LocalDate day) {
        return q.one(Handover.class, "select * from handover where shift_id = ? and day = ?", shift, day);
    }

    static Optional<Handover> handover(Query q, HandoverId id) {
        return q.one(Handover.class, "select * from handover where id = ?", id);
    }

    /// Both days included.
    static List<Handover> handovers(Query q, LocalDate from, LocalDate until) {
        return q.list(
                Handover.class, "select * from handover where day >= ? and day <= ? order by day, id", from, until);
    }

    /// Of one post up to a day, the latest days first.
    static List<Handover> former(Query q, PostId post, LocalDate until, int limit) {
        return q.list(
                Handover.class,
                "select h.* from handover h join shift s on s.id = h.shift_id where s.post_id = ? and h.day <= ?"
                        + " order by h.day desc, h.id desc limit ?",
                post,
                until,
                limit);
    }

    static List<HandoverLine> lines(Query q, HandoverId handover) {
        return q.list(
                HandoverLine.class, "select * from handover_line where handover_id = ? order by at, id", handover);
    }

    static Optional<HandoverLine> line(Query q, HandoverLineId id) {
        return q.one(HandoverLine.class, "select * from handover_line where id = ?", id);
    }

    static List<HandedThing> things(Query q, HandoverId handover) {
        return q.list(HandedThing.class, "select * from handed_thing where handover_id = ? order by id", handover);
    }

    static List<OpenMatter> matters(Query q, PostId post) {
        return q.list(OpenMatter.class, "select * from open_matter where post_id = ? order by raised_at, id", post);
    }

    static List<OpenMatter> openMatters(Query q) {
        return q.list(OpenMatter.class, "select * from open_matter where settled_at is null order by raised_at, id");
    }

    static Optional<OpenMatter> matter(Query q, OpenMatterId id) {
        return q.one(OpenMatter.class, "select * from open_matter where id = ?", id);
    }

    /// The latest first; both days included.
    static List<PostCheck> checks(Query q, LocalDate from, LocalDate until) {
        return q.list(
                PostCheck.class,
                "select * from post_check where day >= ? and day <= ? order by at desc, id desc",
                from,
                until);
    }

    static Optional<PostCheck> check(Query q, PostCheckId id) {
        return q.one(PostCheck.class, "select * from post_check where id = ?", id);
    }
}
