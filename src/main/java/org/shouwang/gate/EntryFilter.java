package org.shouwang.gate;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shouwang.household.HouseholdId;
import org.shouwang.kit.time.ShiftTime;

/// Which lines of the register are asked for; what is null does not matter.
///
/// @param from the first day, `to` the last one
/// @param shift only what was within these hours of one of the days; over midnight it runs into the next morning
/// @param purpose exactly these words, `""` for lines without one
/// @param household whose people passed or to whom outsiders went, `NOWHERE` for lines without one
/// @param who the people or doors meant by what was typed
public record EntryFilter(
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable ShiftTime shift,
        @Nullable CheckpointId checkpoint,
        @Nullable Direction direction,
        @Nullable EntryCategory category,
        @Nullable Outcome outcome,
        @Nullable String purpose,
        @Nullable HouseholdId household,
        Standing standing,
        @Nullable EntryPeople who) {
    /// Stands for no household.
    public static final HouseholdId NOWHERE = new HouseholdId(0);

    /// The whole register, void lines included.
    public static final EntryFilter ALL =
            new EntryFilter(null, null, null, null, null, null, null, null, null, Standing.ALL, null);

    /// Whether lines that count are meant, or those made void.
    public enum Standing {
        ALL,
        COUNTING,
        VOID
    }

    /// @param first and `last` null for no bound
    public EntryFilter days(@Nullable LocalDate first, @Nullable LocalDate last) {
        return new EntryFilter(
                first, last, shift, checkpoint, direction, category, outcome, purpose, household, standing, who);
    }

    public EntryFilter shift(@Nullable ShiftTime hours) {
        return new EntryFilter(
                from, to, hours, checkpoint, direction, category, outcome, purpose, household, standing, who);
    }

    public EntryFilter checkpoint(@Nullable CheckpointId here) {
        return new EntryFilter(from, to, shift, here, direction, category, outcome, purpose, household, standing, who);
    }

    public EntryFilter direction(@Nullable Direction way) {
        return new EntryFilter(from, to, shift, checkpoint, way, category, outcome, purpose, household, standing, who);
    }

    public EntryFilter category(@Nullable EntryCategory ground) {
        return new EntryFilter(
                from, to, shift, checkpoint, direction, ground, outcome, purpose, household, standing, who);
    }

    public EntryFilter outcome(@Nullable Outcome end) {
        return new EntryFilter(
                from, to, shift, checkpoint, direction, category, end, purpose, household, standing, who);
    }

    public EntryFilter purpose(@Nullable String words) {
        return new EntryFilter(
                from, to, shift, checkpoint, direction, category, outcome, words, household, standing, who);
    }

    public EntryFilter household(@Nullable HouseholdId door) {
        return new EntryFilter(from, to, shift, checkpoint, direction, category, outcome, purpose, door, standing, who);
    }

    public EntryFilter standing(Standing which) {
        return new EntryFilter(
                from, to, shift, checkpoint, direction, category, outcome, purpose, household, which, who);
    }

    public EntryFilter who(@Nullable EntryPeople meant) {
        return new EntryFilter(
                from, to, shift, checkpoint, direction, category, outcome, purpose, household, standing, meant);
    }

    /// Whether nothing but days is asked for, so that the figures of the register are those of the list.
    public boolean onlyDays() {
        return days(null, null).equals(ALL);
    }
}
