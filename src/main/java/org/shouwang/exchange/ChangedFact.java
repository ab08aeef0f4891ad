package org.shouwang.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.shouwang.household.Difference;

/// A fact on which the list and the registry do not agree, in so many places.
///
/// @param heading what it is as a column
/// @param label as the form calls it
/// @param overwritten where something registered would be replaced
/// @param filled where nothing is registered yet
/// @param sample one of them
public record ChangedFact(Heading heading, String label, int overwritten, int filled, Difference sample) {
    /// Every fact of the plan's changes, in the order in which they come; members and cars that are added are none.
    public static List<ChangedFact> of(ImportPlan plan) {
        HeadingWords words = new HeadingWords();
        Map<String, List<Difference>> byFact = new LinkedHashMap<>();
        plan.rows().stream()
                .flatMap(row -> row.changes().stream())
                .forEach(change -> byFact.computeIfAbsent(change.fact(), fact -> new ArrayList<>())
                        .add(change));
        List<ChangedFact> found = new ArrayList<>();
        byFact.forEach((fact, changes) -> words.meaning(fact).ifPresent(heading -> {
            int filled = (int)
                    changes.stream().filter(change -> change.before().isEmpty()).count();
            Difference sample = changes.stream()
                    .filter(change -> !change.before().isEmpty())
                    .findFirst()
                    .orElse(changes.getFirst());
            found.add(new ChangedFact(heading, fact, changes.size() - filled, filled, sample));
        }));
        return found;
    }
}
