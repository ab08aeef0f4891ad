package org.shouwang.gate.pass;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shouwang.household.HouseholdId;
import org.shouwang.household.HouseholdStatus;
import org.shouwang.household.Placed;
import org.shouwang.household.Resident;
import org.shouwang.household.ResidentId;
import org.shouwang.household.ResidentStatus;
import org.shouwang.household.Scope;
import org.shouwang.kit.db.Query;

/// A round of passes for a building, a unit or everybody, looked at before it is issued.
///
/// @param drafts what would be issued, in the order of a walk
/// @param held households or people who have one that holds
/// @param away households that are noted as being away
public record PassRound(List<PassDraft> drafts, int held, int away) {
    private static final int GROWN = 18;

    public PassRound {
        drafts = List.copyOf(drafts);
    }

    /// Who gets one.
    public enum Per {
        HOUSEHOLD,
        /// Everybody of 18 or more years, and those whose age is not known.
        ADULT
    }

    /// What each of them says.
    ///
    /// @param until null until it is withdrawn
    /// @param outings null without limit
    public record Wish(
            Per per,
            LocalDate from,
            @Nullable LocalDate until,
            @Nullable Integer outings,
            PassColour colour) {}

    public static PassRound plan(Query q, Scope scope, Wish wish) {
        Set<HouseholdId> homes = new HashSet<>();
        Set<ResidentId> people = new HashSet<>();
        PassStore.all(q).forEach(pass -> {
            if (holds(pass, wish.from())) {
                if (pass.residentId() != null) {
                    people.add(pass.residentId());
                } else if (pass.householdId() != null && pass.holder() == null) {
                    homes.add(pass.householdId());
                }
            }
        });
        List<PassDraft> drafts = new ArrayList<>();
        int held = 0;
        int away = 0;
        for (Placed placed : scope.households(q)) {
            if (placed.card().household().status() == HouseholdStatus.AWAY) {
                away++;
            } else if (wish.per() == Per.HOUSEHOLD) {
                HouseholdId home = placed.card().household().id();
                if (homes.contains(home)) {
                    held++;
                } else {
                    drafts.add(PassDraft.household(home, wish.from(), wish.until())
                            .outings(wish.outings())
                            .coloured(wish.colour()));
                }
            } else {
                for (Resident person : placed.card().people()) {
                    if (person.status() == ResidentStatus.LIVING && grown(person, wish.from())) {
                        if (people.contains(person.id())) {
                            held++;
                        } else {
                            drafts.add(PassDraft.resident(person, wish.from(), wish.until())
                                    .outings(wish.outings())
                                    .coloured(wish.colour()));
                        }
                    }
                }
            }
        }
        return new PassRound(drafts, held, away);
    }

    private static boolean holds(Pass pass, LocalDate from) {
        return pass.status() == PassStatus.ISSUED
                && pass.kind() == PassKind.RESIDENT
                && (pass.untilDay() == null || !pass.untilDay().isBefore(from));
    }

    private static boolean grown(Resident person, LocalDate day) {
        LocalDate born = person.birthDate();
        return born == null || !born.plusYears(GROWN).isAfter(day);
    }
}
