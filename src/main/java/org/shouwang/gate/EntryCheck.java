package org.shouwang.gate;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shouwang.core.Confidential;
import org.shouwang.core.PersonName;
import org.shouwang.core.Phone;
import org.shouwang.core.Plate;
import org.shouwang.household.HouseholdId;
import org.shouwang.household.ResidentId;

/// One line of the entry and exit register.
///
/// @param day the local day of `at`
/// @param temperatureTenths tenths of a degree Celsius
/// @param reason why turned away, or why let through against a rule
/// @param closesId the leaving that this return ends, or the arrival that this leaving ends
public record EntryCheck(
        EntryId id,
        CheckpointId checkpointId,
        Instant at,
        LocalDate day,
        Direction direction,
        EntryCategory category,
        @Nullable ResidentId residentId,
        @Nullable HouseholdId householdId,
        PersonName name,
        @Nullable Phone phone,
        @Nullable Plate plate,
        @Nullable String purpose,
        @Nullable Integer temperatureTenths,
        @Nullable HealthCode healthCode,
        @Nullable Instant sampledAt,
        int companions,
        boolean codeChecked,
        boolean certificateChecked,
        boolean questioned,
        boolean registered,
        Outcome outcome,
        @Nullable String reason,
        @Nullable EntryId closesId,
        PersonName recordedBy,
        @Nullable Confidential note) {

    static EntryCheck of(EntryId id, EntryDraft draft, Instant at, LocalDate day, Ended ended, PersonName recordedBy) {
        Passer who = draft.passer();
        Checks checks = draft.checks();
        Set<Step> steps = checks.steps();
        return new EntryCheck(
                id,
                draft.checkpoint(),
                at,
                day,
                draft.direction(),
                draft.category(),
                who.resident(),
                who.household(),
                who.name(),
                who.phone(),
                who.plate(),
                draft.purpose(),
                checks.temperatureTenths(),
                checks.healthCode(),
                checks.sampledAt(),
                draft.companions(),
                steps.contains(Step.CODE_CHECKED),
                steps.contains(Step.CERTIFICATE_CHECKED),
                steps.contains(Step.QUESTIONED),
                steps.contains(Step.REGISTERED),
                ended.outcome(),
                ended.reason(),
                ended.closes(),
                recordedBy,
                draft.note());
    }

    /// How a check ended.
    record Ended(
            Outcome outcome,
            @Nullable String reason,
            @Nullable EntryId closes) {}

    /// The same facts as something to put right; its time stays.
    public EntryDraft draft() {
        Passer who = new Passer(residentId, householdId, name, phone, plate);
        Checks checks = new Checks(steps(), temperatureTenths, healthCode, sampledAt);
        return new EntryDraft(checkpointId, at, direction, category, who, purpose, checks, companions, note);
    }

    public Set<Step> steps() {
        Set<Step> done = EnumSet.noneOf(Step.class);
        if (codeChecked) {
            done.add(Step.CODE_CHECKED);
        }
        if (certificateChecked) {
            done.add(Step.CERTIFICATE_CHECKED);
        }
        if (questioned) {
            done.add(Step.QUESTIONED);
        }
        if (registered) {
            done.add(Step.REGISTERED);
        }
        return done;
    }

    /// Whole hours between sampling and passing, or null where no sampling was shown.
    public @Nullable Integer sampleHours() {
        return sampledAt == null ? null : (int) Duration.between(sampledAt, at).toHours();
    }
}
