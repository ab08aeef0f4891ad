package org.shouwang.gate;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shouwang.household.Doors;
import org.shouwang.household.HouseholdId;
import org.shouwang.kit.db.Query;
import org.shouwang.kit.text.Texts;
import org.shouwang.kit.work.Progress;

/// Puts the lines of the register together, stretch by stretch, so that sorting a million of them is not felt and
/// somebody may stop it.
final class EntryGroups {
    private EntryGroups() {}

    /// Some days, both null for all.
    record Days(@Nullable LocalDate from, @Nullable LocalDate to) {}

    /// In no order.
    static List<EntryGroup> read(
            Query q,
            EntryFilter filter,
            ZoneId zone,
            EntryGrouping by,
            List<Days> stretches,
            Doors doors,
            Progress progress) {
        Map<Object, BookTotals> sums = new HashMap<>();
        int done = 0;
        for (Days days : stretches) {
            progress.step(done++, stretches.size());
            if (by == EntryGrouping.HOUSEHOLD) {
                EntryBookStore.doors(q, filter, zone, days.from(), days.to())
                        .forEach(group -> sums.merge(key(group.door()), group.totals(), BookTotals::plus));
            } else {
                EntryBookStore.words(q, filter, zone, column(by), days.from(), days.to())
                        .forEach(group -> sums.merge(key(group.word()), group.totals(), BookTotals::plus));
            }
        }
        List<EntryGroup> groups = new ArrayList<>();
        sums.forEach((key, totals) -> groups.add(group(filter, by, key, totals, doors)));
        return groups;
    }

    /// Lines without one are a group too.
    private static Object key(@Nullable Object value) {
        return value == null ? "" : value;
    }

    private static String column(EntryGrouping by) {
        return switch (by) {
            case DAY -> "day";
            case CATEGORY -> "category";
            case PURPOSE -> "purpose";
            case HOUSEHOLD -> "household_id";
        };
    }

    private static EntryGroup group(EntryFilter filter, EntryGrouping by, Object key, BookTotals totals, Doors doors) {
        String word = key.toString();
        return switch (by) {
            case DAY -> new EntryGroup(word, totals, filter.days(LocalDate.parse(word), LocalDate.parse(word)));
            case CATEGORY -> {
                EntryCategory category = EntryCategory.valueOf(word);
                yield new EntryGroup(Texts.name(category), totals, filter.category(category));
            }
            case PURPOSE -> new EntryGroup(word, totals, filter.purpose(word));
            case HOUSEHOLD -> {
                HouseholdId home = key instanceof HouseholdId id ? id : null;
                yield new EntryGroup(
                        doors.brief(home), totals, filter.household(home == null ? EntryFilter.NOWHERE : home));
            }
        };
    }
}
