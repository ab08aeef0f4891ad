package org.shouwang.ledger;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import org.shouwang.kit.db.Query;
import org.shouwang.kit.text.Texts;
import org.shouwang.kit.time.Dates;

/// The seal of a day on paper (日封), and what it tells when its twelve characters are typed in again.
public final class Seals {
    private static final Texts T = Texts.of(Seals.class);

    private Seals() {}

    /// The line that stands on a sheet: today's seal and how many lines it covers.
    ///
    /// @param clock in the zone of the compound
    public static String line(Query q, Clock clock) {
        LocalDate today = LocalDate.now(clock);
        return T.get("seal.line", Dates.full(today), Chain.seal(q, today, clock.getZone()), Chain.lines(q));
    }

    /// What a seal of an old sheet says about the ledgers of now.
    ///
    /// @param typed the twelve characters, with or without hyphens
    public static SealCheck check(Query q, LocalDate day, String typed, Clock clock) {
        OptionalLong then = Chain.lines(q, day, clock.getZone(), typed);
        List<ChainBreak> breaks = Chain.breaks(q);
        return new SealCheck(day, then, Chain.lines(q), breaks.size());
    }
}
