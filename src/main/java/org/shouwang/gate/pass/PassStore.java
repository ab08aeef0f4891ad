package org.shouwang.gate.pass;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shouwang.household.HouseholdId;
import org.shouwang.household.ResidentId;
import org.shouwang.kit.db.Query;

/// Reading passes in the store.
final class PassStore {
    static final String PASS = "pass";
    static final String SERIES = "pass_series";
    static final String PRINT = "pass_print";
    static final String SETTING = "setting";

    /// A passing out that counts as an outing.
    private static final String OUTING = " direction = 'OUT' and outcome <> 'TURNED_AWAY' and void_reason is null";

    private static final String LEFT = """
            select p.id from pass p
            left join household h on h.id = p.household_id
            left join resident r on r.id = p.resident_id
            where p.status = 'ISSUED' and p.kind <> 'TEMPORARY'
              and (h.status = 'MOVED_OUT' or r.status in ('MOVED_OUT', 'DIED'))""";

    private PassStore() {}

    static Optional<Pass> pass(Query q, PassId id) {
        return q.one(Pass.class, "select * from pass where id = ?", id);
    }

    static Optional<Pass> numbered(Query q, String number) {
        return q.one(Pass.class, "select * from pass where number = ?", number);
    }

    static List<Pass> all(Query q) {
        return q.list(Pass.class, "select * from pass order by id");
    }

    /// Those of a household and of the households that became part of it, the latest first.
    static List<Pass> of(Query q, HouseholdId home) {
        return q.list(Pass.class, """
                with recursive joined (id) as (
                  select ? union select h.id from household h join joined j on h.merged_into = j.id)
                select p.* from pass p join joined j on p.household_id = j.id order by p.id desc""", home);
    }

    /// Those of this household alone, the latest first.
    static List<Pass> at(Query q, HouseholdId home) {
        return q.list(Pass.class, "select * from pass where household_id = ? order by id desc", home);
    }

    /// This person's id and those of the records that became part of it.
    static Set<ResidentId> same(Query q, ResidentId person) {
        Set<ResidentId> same = new HashSet<>(Set.of(person));
        q.list(Merged.class, "select id from resident where merged_into = ?", person)
                .forEach(row -> same.add(row.id()));
        return same;
    }

    record Merged(ResidentId id) {}

    /// The passes whose household or person lives here no longer; an outsider's pass never.
    static Set<PassId> left(Query q) {
        return Set.copyOf(q.list(Left.class, LEFT).stream().map(Left::id).toList());
    }

    static boolean left(Query q, PassId pass) {
        return q.one(Left.class, LEFT + " and p.id = ?", pass).isPresent();
    }

    record Left(PassId id) {}

    static List<Pass> plated(Query q, String mark) {
        return q.list(Pass.class, "select * from pass where plate_mark = ? order by id desc", mark);
    }

    static List<PassPrint> prints(Query q, PassId pass) {
        return q.list(PassPrint.class, "select * from pass_print where pass_id = ? order by at, id", pass);
    }

    static Optional<PassSeries> series(Query q) {
        return q.one(PassSeries.class, "select * from pass_series order by id limit 1");
    }

    static int outings(Query q, PassId pass) {
        return (int) q.number("select count(*) from entry_check where pass_id = ? and" + OUTING, pass);
    }

    /// Of the passes whose outings are limited, by the id of the pass; those without an outing are missing.
    static Map<Long, Integer> outings(Query q) {
        Map<Long, Integer> used = new HashMap<>();
        q.each(
                Used.class,
                row -> used.put(row.passId(), row.times()),
                "select pass_id, count(*) as times from entry_check where pass_id in "
                        + "(select id from pass where outings is not null) and" + OUTING + " group by pass_id");
        return used;
    }

    /// Who showed it at the gate, the latest first; void lines left out.
    static List<PassUse> uses(Query q, PassId pass, int limit) {
        return q.list(PassUse.class, """
                select at, direction, name, outcome from entry_check where pass_id = ? and void_reason is null
                order by at desc, id desc limit ?""", pass, limit);
    }

    /// How often each pass was printed.
    static Map<Long, Integer> printed(Query q) {
        Map<Long, Integer> printed = new HashMap<>();
        q.each(
                Used.class,
                row -> printed.put(row.passId(), row.times()),
                "select pass_id, count(*) as times from pass_print group by pass_id");
        return printed;
    }

    record Used(long passId, int times) {}

    static Optional<Setting> setting(Query q, String name) {
        return q.one(Setting.class, "select * from setting where name = ?", name);
    }

    record Setting(long id, String name, @Nullable String value) {}
}
