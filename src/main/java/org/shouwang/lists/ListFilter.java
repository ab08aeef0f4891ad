package org.shouwang.lists;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.shouwang.household.Household;
import org.shouwang.household.Placed;
import org.shouwang.household.Resident;
import org.shouwang.household.Scope;
import org.shouwang.household.Tenure;
import org.shouwang.kit.db.Query;
import org.shouwang.kit.text.Fold;
import org.shouwang.kit.text.Texts;

/// Who is wanted on a list; all that is asked must be true of one person, or of the household.
///
/// @param care words of the care needed; `""` for any; null where it is not asked
/// @param fromAge in full years; null where it is not asked
/// @param partyMember 中共党员
public record ListFilter(
        Scope scope,
        @Nullable String care,
        @Nullable Integer fromAge,
        @Nullable Integer toAge,
        @Nullable Tenure tenure,
        boolean partyHousehold,
        boolean partyMember,
        boolean withoutPhone) {
    private static final Texts T = Texts.of(ListFilter.class);

    public static ListFilter all(Scope scope) {
        return new ListFilter(scope, null, null, null, null, false, false, false);
    }

    /// Everybody whose care needs hold the words, `""` for any need.
    public static ListFilter needing(String words) {
        return new ListFilter(Scope.ALL, words, null, null, null, false, false, false);
    }

    List<Pick> picks(Query q, ListKind kind, LocalDate today) {
        List<Pick> found = new ArrayList<>();
        Placed.each(q, placed -> {
            if (!scope.holds(placed) || !fits(placed.card().household())) {
                return;
            }
            List<Resident> people = placed.card().living().stream()
                    .filter(person -> fits(person, today))
                    .toList();
            if (kind == ListKind.PERSONS) {
                people.forEach(
                        person -> found.add(new Pick(placed.card().household().id(), person.id())));
            } else if (!people.isEmpty() || !asksPersons()) {
                found.add(new Pick(placed.card().household().id(), null));
            }
        });
        return found;
    }

    private boolean asksPersons() {
        return care != null || fromAge != null || toAge != null || partyMember || withoutPhone;
    }

    private boolean fits(Household household) {
        return (tenure == null || household.tenure() == tenure) && (!partyHousehold || household.partyHousehold());
    }

    private boolean fits(Resident person, LocalDate today) {
        return (care == null || needs(person, care))
                && (fromAge == null && toAge == null || ofAge(person, today))
                && (!partyMember
                        || person.politicalStatus() != null
                                && person.politicalStatus().contains(T.get("party")))
                && (!withoutPhone || person.phone() == null);
    }

    private static boolean needs(Resident person, String words) {
        return person.careNeeds() != null && plain(person.careNeeds().value()).contains(plain(words));
    }

    private boolean ofAge(Resident person, LocalDate today) {
        LocalDate born = person.birthDate();
        if (born == null) {
            return false;
        }
        int age = Period.between(born, today).getYears();
        return (fromAge == null || age >= fromAge) && (toAge == null || age <= toAge);
    }

    private static String plain(String words) {
        return Fold.simplified(words).strip().toLowerCase(Locale.ROOT);
    }
}
