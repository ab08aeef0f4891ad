package org.shouwang.gate.rule;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shouwang.gate.Direction;
import org.shouwang.gate.EntryCheck;
import org.shouwang.gate.EntryDraft;
import org.shouwang.gate.EntryId;
import org.shouwang.gate.VisitorId;
import org.shouwang.household.HouseholdId;
import org.shouwang.household.ResidentId;

/// The register of a trial: who went out and came back so far, if the tried rules had been kept.
final class Replayed implements Known {
    private final ZoneId zone;
    private final Map<HouseholdId, List<Party>> parties = new HashMap<>();
    private final Map<EntryId, Party> byLine = new HashMap<>();
    private final Map<ResidentId, Party> out = new HashMap<>();
    private final Map<VisitorId, Instant> inside = new HashMap<>();

    Replayed(ZoneId zone) {
        this.zone = zone;
    }

    /// Takes in the next line.
    ///
    /// @param passes whether the person goes through in the trial
    void passed(EntryCheck line, boolean passes) {
        if (!passes) {
            return;
        }
        ResidentId resident = line.residentId();
        VisitorId visitor = line.visitorId();
        if (resident != null) {
            Party ended = out.remove(resident);
            if (ended != null) {
                ended.back(resident, line.at());
            }
            if (line.direction() == Direction.OUT && line.householdId() != null) {
                leave(line, resident, line.householdId());
            }
        } else if (visitor != null) {
            if (line.direction() == Direction.IN) {
                inside.put(visitor, line.at());
            } else {
                inside.remove(visitor);
            }
        }
    }

    private void leave(EntryCheck line, ResidentId resident, HouseholdId home) {
        Party with = line.withId() == null ? null : byLine.get(line.withId());
        Party party = with == null ? new Party(line) : with;
        if (with == null) {
            parties.computeIfAbsent(home, any -> new ArrayList<>()).add(party);
        }
        byLine.put(line.id(), party);
        if (line.outcome().passed()) {
            party.out.add(resident);
            out.put(resident, party);
        } else {
            party.back = line.at(); // in truth nobody went, so nobody is late
        }
    }

    @Override
    public List<Outing> outings(HouseholdId household, LocalDate from, Instant until) {
        return parties.getOrDefault(household, List.of()).stream()
                .map(Party::outing)
                .filter(outing -> !outing.at().isAfter(until)
                        && !outing.at().atZone(zone).toLocalDate().isBefore(from))
                .toList();
    }

    @Override
    public Optional<Outing> ended(ResidentId resident, Instant at) {
        Party party = out.get(resident);
        return party == null ? Optional.empty() : Optional.of(party.outing());
    }

    @Override
    public Optional<Instant> arrived(EntryDraft leaving, Instant at) {
        VisitorId visitor = leaving.passer().visitor();
        return visitor == null ? Optional.empty() : Optional.ofNullable(inside.get(visitor));
    }

    /// Those who went out together.
    private static final class Party {
        private final EntryCheck first;
        private final Set<ResidentId> out = new HashSet<>();
        private @Nullable Instant back;

        private Party(EntryCheck first) {
            this.first = first;
        }

        private void back(ResidentId resident, Instant at) {
            out.remove(resident);
            back = at;
        }

        private Outing outing() {
            return new Outing(first.at(), out.isEmpty() ? back : null, first.category(), first.purpose(), first.name());
        }
    }
}
