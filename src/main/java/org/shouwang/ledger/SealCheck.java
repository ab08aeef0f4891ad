package org.shouwang.ledger;

import java.time.LocalDate;
import java.util.OptionalLong;
import org.shouwang.kit.text.Texts;
import org.shouwang.kit.time.Dates;

/// Whether the ledgers still are those of which a sheet was printed.
///
/// @param then how many lines they had when the seal was printed; empty where this store never gave it
/// @param now how many lines they have
/// @param breaks how many places are not as they were written
public record SealCheck(LocalDate day, OptionalLong then, long now, int breaks) {
    private static final Texts T = Texts.of(SealCheck.class);

    /// Whether all is as it was, but for what was written since.
    public boolean holds() {
        return then.isPresent() && breaks == 0;
    }

    /// The finding in words: what it means and what to do.
    public String words() {
        String date = Dates.full(day);
        if (then.isEmpty()) {
            return breaks == 0 ? T.get("seal.unknown", date) : T.get("seal.unknownBroken", date, breaks);
        }
        long since = now - then.getAsLong();
        if (breaks > 0) {
            return T.get("seal.broken", date, then.getAsLong(), breaks);
        }
        return since == 0
                ? T.get("seal.same", date, then.getAsLong())
                : T.get("seal.since", date, then.getAsLong(), since);
    }
}
