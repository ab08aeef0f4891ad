package org.shouwang.roster;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.shouwang.roster.solver.Breach;

/// What is wrong with the duties of a period, by the same rules that filling keeps.
public final class Conflicts {
    private Conflicts() {}

    /// In the order of days, the gravest of a duty first. Red: two places at once, away, no longer here, a
    /// forbidden succession or company. Amber: short rest, too many nights, at an unsuitable time, nobody in
    /// charge …
    public static List<Conflict> of(DutyRoster roster) {
        Casting casting = Casting.look(roster);
        Looking looking = new Looking(casting, casting.written());
        List<Breach> breaches = looking.breaches();
        List<Conflict> found = new ArrayList<>();
        Set<Slot> seen = new HashSet<>();
        for (Duty duty : roster.duties()) {
            if (duty.status().manned()) {
                Slot slot = roster.slot(duty);
                List<Hindrance> all =
                        new ArrayList<>(looking.conflicts(roster.member(duty.memberId()), slot, breaches));
                if (seen.add(slot)) {
                    all.addAll(looking.conflicts(slot, breaches));
                }
                all.forEach(why -> found.add(new Conflict(duty, why.red(), why)));
            }
        }
        return found;
    }
}
