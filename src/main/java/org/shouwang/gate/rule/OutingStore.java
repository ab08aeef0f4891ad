package org.shouwang.gate.rule;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.shouwang.core.PersonName;
import org.shouwang.gate.Direction;
import org.shouwang.gate.EntryCategory;
import org.shouwang.gate.EntryCheck;
import org.shouwang.gate.EntryDraft;
import org.shouwang.gate.EntryId;
import org.shouwang.gate.VisitorId;
import org.shouwang.household.HouseholdId;
import org.shouwang.household.ResidentId;
import org.shouwang.kit.db.Query;

/// Outings and arrivals in the register; those turned away and void lines do not count.
final class OutingStore implements Known {
    /// The members of a party that went out, with the moment when each was back.
    static final String OUTINGS = """
            select coalesce(e.with_id, e.id) as party, e.at, e.category, e.purpose, e.name,
              (select min(c.at) from entry_check c where c.closes_id = e.id and c.void_reason is null) as closed_at,
              (select min(c.at) from entry_check c where c.resident_id = e.resident_id
                and coalesce(c.placed_at, c.at) >= coalesce(e.placed_at, e.at)
                and (coalesce(c.placed_at, c.at) > coalesce(e.placed_at, e.at) or c.id > e.id)
                and c.void_reason is null and c.outcome <> 'TURNED_AWAY') as passed_at
            from entry_check e where e.household_id = ? and e.day >= ? and e.at <= ? and e.direction = 'OUT'
              and e.resident_id is not null and e.void_reason is null and e.outcome <> 'TURNED_AWAY'
              and coalesce(e.with_id, e.id) <> ? order by e.at, e.id""";

    static final String LAST = """
            select direction, at, category, purpose, name from entry_check
            where %s = ? and coalesce(placed_at, at) <= ? and void_reason is null and outcome <> 'TURNED_AWAY' and id <> ?
            order by coalesce(placed_at, at) desc, id desc limit 1""";

    private final Query q;
    private final EntryId mended;
    private final EntryId party;

    /// @param mended a line that does not count, nor do those of the same party
    OutingStore(Query q, @Nullable EntryId mended) {
        this.q = q;
        this.mended = mended == null ? new EntryId(0) : mended;
        party = mended == null
                ? new EntryId(0)
                : new EntryId(
                        q.number("select coalesce(max(with_id), ?) from entry_check where id = ?", mended, mended));
    }

    /// The lines of some days in their order; void ones are left out.
    static void each(Query q, LocalDate from, LocalDate to, Consumer<EntryCheck> line) {
        q.each(EntryCheck.class, line, """
                select * from entry_check where day >= ? and day <= ? and void_reason is null
                order by coalesce(placed_at, at), id""", from, to);
    }

    @Override
    public List<Outing> outings(HouseholdId household, LocalDate from, Instant until) {
        Map<Long, Outing> parties = new LinkedHashMap<>();
        q.list(Gone.class, OUTINGS, household, from, until, party)
                .forEach(gone -> parties.merge(gone.party(), gone.outing(until), OutingStore::together));
        return new ArrayList<>(parties.values());
    }

    @Override
    public Optional<Outing> ended(ResidentId resident, Instant at) {
        return q.one(Last.class, LAST.formatted("resident_id"), resident, at, mended)
                .filter(last -> last.direction() == Direction.OUT)
                .map(last -> new Outing(last.at(), null, last.category(), last.purpose(), last.name()));
    }

    @Override
    public Optional<Instant> arrived(EntryDraft leaving, Instant at) {
        VisitorId visitor = leaving.passer().visitor();
        return visitor == null
                ? Optional.empty()
                : q.one(Last.class, LAST.formatted("visitor_id"), visitor, at, mended)
                        .filter(last -> last.direction() == Direction.IN)
                        .map(Last::at);
    }

    /// A party is back when the last of them is.
    private static Outing together(Outing first, Outing other) {
        Instant back = first.back() == null || other.back() == null
                ? null
                : first.back().isAfter(other.back()) ? first.back() : other.back();
        return new Outing(first.at(), back, first.category(), first.purpose(), first.name());
    }

    record Last(
            Direction direction,
            Instant at,
            EntryCategory category,
            @Nullable String purpose,
            PersonName name) {}

    record Gone(
            long party,
            Instant at,
            EntryCategory category,
            @Nullable String purpose,
            PersonName name,
            @Nullable Instant closedAt,
            @Nullable Instant passedAt) {
        Outing outing(Instant until) {
            Instant back = closedAt == null || (passedAt != null && passedAt.isBefore(closedAt)) ? passedAt : closedAt;
            return new Outing(at, back == null || back.isAfter(until) ? null : back, category, purpose, name);
        }
    }
}
