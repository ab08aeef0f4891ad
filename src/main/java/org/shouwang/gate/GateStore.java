package org.shouwang.gate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.shouwang.household.HouseholdId;
import org.shouwang.household.ResidentId;
import org.shouwang.kit.db.Query;

/// The register of entries and exits in the store.
final class GateStore {
    static final String ENTRY = "entry_check";
    static final String CHECKPOINT = "checkpoint";
    static final String VISITOR = "visitor";

    /// Where a line stands in the order.
    private static final String PLACED = "coalesce(placed_at, at)";

    /// Lines by which somebody went through the gate.
    private static final String PASSED = "void_reason is null and outcome <> 'TURNED_AWAY'";

    private GateStore() {}

    /// The latest first.
    static List<EntryCheck> latest(Query q, HouseholdId household, int limit) {
        return q.list(
                EntryCheck.class,
                "select * from entry_check where household_id = ? and void_reason is null order by " + PLACED
                        + " desc, id desc limit ?",
                household,
                limit);
    }

    static List<Checkpoint> checkpoints(Query q) {
        return q.list(Checkpoint.class, "select * from checkpoint order by position, id");
    }

    static Optional<EntryCheck> entry(Query q, EntryId id) {
        return q.one(EntryCheck.class, "select * from entry_check where id = ?", id);
    }

    /// The one typed last, whatever its time says; void lines are passed over.
    static Optional<EntryCheck> newest(Query q) {
        return q.one(EntryCheck.class, "select * from entry_check where void_reason is null order by id desc limit 1");
    }

    /// The line that stands for a void one.
    static Optional<EntryCheck> correction(Query q, EntryId id) {
        return q.one(EntryCheck.class, "select * from entry_check where corrects_id = ?", id);
    }

    static List<Visitor> visitors(Query q) {
        return q.list(Visitor.class, "select * from visitor order by id");
    }

    static Optional<Visitor> visitor(Query q, VisitorId id) {
        return q.one(Visitor.class, "select * from visitor where id = ?", id);
    }

    /// Where the line stands that was typed last as things happened.
    static Optional<Instant> newestPlace(Query q) {
        return q.one(Place.class, """
                select placed_at as at from entry_check where placed_at >= recorded_at and void_reason is null
                order by id desc limit 1""").map(Place::at);
    }

    record Place(Instant at) {}

    /// Void lines included.
    static List<EntryCheck> between(Query q, LocalDate from, LocalDate to) {
        return q.list(EntryCheck.class, lines(), from, to);
    }

    /// Void lines included.
    static void each(Query q, LocalDate from, LocalDate to, Consumer<EntryCheck> row) {
        q.each(EntryCheck.class, row, lines(), from, to);
    }

    private static String lines() {
        return "select * from entry_check where day >= ? and day <= ? order by " + PLACED + ", id";
    }

    /// Void lines included.
    static long count(Query q, LocalDate from, LocalDate to) {
        return q.number("select count(*) from entry_check where day >= ? and day <= ?", from, to);
    }

    /// The last time a resident went through.
    static Optional<EntryCheck> last(Query q, ResidentId resident) {
        return last(q, "resident_id", resident);
    }

    /// The last time an outsider went through.
    static Optional<EntryCheck> last(Query q, VisitorId visitor) {
        return last(q, "visitor_id", visitor);
    }

    /// The last time somebody went through, as far as being out or inside goes.
    record Turn(EntryId id, Direction direction) {}

    /// The last turn of the same person up to a moment.
    static Optional<Turn> turn(Query q, Passer who, @Nullable Instant until) {
        String column = who.resident() != null ? "resident_id" : "visitor_id";
        Record id = who.resident() != null ? who.resident() : who.visitor();
        if (id == null) {
            return Optional.empty();
        }
        String sql = "select id, direction from entry_check where " + column + " = ? and " + PASSED;
        String order = " order by " + PLACED + " desc, id desc limit 1";
        return until == null
                ? q.one(Turn.class, sql + order, id)
                : q.one(Turn.class, sql + " and " + PLACED + " <= ?" + order, id, until);
    }

    private static Optional<EntryCheck> last(Query q, String column, Record who) {
        return q.one(
                EntryCheck.class,
                "select * from entry_check where " + column + " = ? and " + PASSED + " order by " + PLACED
                        + " desc, id desc limit 1",
                who);
    }

    /// Whether the same person went through again after this line, or another line ends it.
    static boolean ended(Query q, EntryCheck line) {
        if (q.number("select count(*) from entry_check where closes_id = ? and " + PASSED, line.id()) > 0) {
            return true;
        }
        return turn(q, line.draft().passer(), null)
                .map(last -> !last.id().equals(line.id()))
                .orElse(false);
    }

    static long outings(Query q, HouseholdId household, LocalDate from) {
        return q.number(
                "select count(*) from entry_check where household_id = ? and day >= ? and resident_id is not null"
                        + " and direction = 'OUT' and " + PASSED,
                household,
                from);
    }

    /// The latest line of every person up to a bound, where it leaves them out (residents) or inside (outsiders).
    private static List<EntryCheck> open(Query q, String bound, Object until) {
        List<EntryCheck> open = new ArrayList<>();
        open.addAll(q.list(EntryCheck.class, """
                select e.* from resident r join entry_check e on e.id = (select x.id from entry_check x
                  where x.resident_id = r.id and %s and %s order by %s desc, x.id desc limit 1)
                where e.direction = 'OUT'""".formatted(passed(), bound, placed()), until));
        open.addAll(q.list(EntryCheck.class, """
                select e.* from visitor v join entry_check e on e.id = (select x.id from entry_check x
                  where x.visitor_id = v.id and %s and %s order by %s desc, x.id desc limit 1)
                where e.direction = 'IN'""".formatted(passed(), bound, placed()), until));
        // lines older than the list of visitors: only a line that names them ends them
        open.addAll(q.list(EntryCheck.class, """
                select x.* from entry_check x where x.resident_id is null and x.visitor_id is null and %s
                and x.direction = 'IN' and %s and not exists (select 1 from entry_check c
                  where c.closes_id = x.id and c.void_reason is null and %s)""".formatted(passed(), bound, bound.replace("x.", "c.")), until, until));
        open.sort(Comparator.comparing(EntryCheck::placed)
                .thenComparing(line -> line.id().value()));
        return open;
    }

    private static String passed() {
        return "x.void_reason is null and x.outcome <> 'TURNED_AWAY'";
    }

    private static String placed() {
        return "coalesce(x.placed_at, x.at)";
    }

    /// Who is out or inside at the end of a day, the longest first.
    static List<EntryCheck> open(Query q, LocalDate day) {
        return open(q, "x.day <= ?", day);
    }

    /// Who was out or inside at a moment, the longest first.
    static List<EntryCheck> open(Query q, Instant before) {
        return open(q, placed() + " < ?", before);
    }
}
