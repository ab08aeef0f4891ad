package org.shouwang.gate.rule;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.shouwang.gate.EntryDraft;
import org.shouwang.household.HouseholdId;
import org.shouwang.household.ResidentId;

/// What the judge has to know of the register: the real one, or that of a trial.
interface Known {
    /// The household's outings that began from a day until a moment, the earliest first.
    List<Outing> outings(HouseholdId household, LocalDate from, Instant until);

    /// The outing that a resident's coming in at a moment ends.
    Optional<Outing> ended(ResidentId resident, Instant at);

    /// The arrival that an outsider's leaving ends: when it was.
    Optional<Instant> arrived(EntryDraft leaving, Instant at);
}
