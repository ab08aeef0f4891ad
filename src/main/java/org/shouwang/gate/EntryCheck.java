package org.shouwang.gate;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shouwang.core.Confidential;
import org.shouwang.core.PersonName;
import org.shouwang.core.Phone;
import org.shouwang.core.Plate;
import org.shouwang.gate.pass.PassId;
import org.shouwang.household.HouseholdId;
import org.shouwang.household.ResidentId;

/// One line of the entry and exit register.
///
/// @param at when it was, by the clock of this PC or as written on paper
/// @param day the local day of `at`
/// @param temperatureTenths tenths of a degree Celsius
/// @param reason why turned away, or why let through against a rule
/// @param closesId the leaving that this return ends, or the arrival that this leaving ends
/// @param visitorId the outsider, null in lines older than the list of known visitors
/// @param withId the line of the one with whom this person passed
/// @param vehicle what kind, null on foot
/// @param masked whether a mask was worn
/// @param advice what somebody turned away was told
/// @param brokenRules names of the `GateRule`s that stood against it, separated by commas
/// @param placedAt where the line stands in the order, null in lines older than this; see `placed`
/// @param recordedAt when it was typed, null in lines older than this
/// @param clockDoubted whether the clock of this PC had been set back when it was typed
/// @param paperLine page and line of the paper sheet it was copied from
/// @param correctsId the void line for which this one stands
/// @param voidReason why the line does not count, null where it counts
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
        @Nullable Confidential note,
        @Nullable VisitorId visitorId,
        @Nullable PassId passId,
        @Nullable EntryId withId,
        @Nullable VehicleKind vehicle,
        @Nullable String load,
        @Nullable TravelCard travelCard,
        @Nullable Boolean masked,
        @Nullable String advice,
        @Nullable String brokenRules,
        @Nullable Instant placedAt,
        @Nullable Instant recordedAt,
        @Nullable Boolean clockDoubted,
        @Nullable String paperLine,
        @Nullable EntryId correctsId,
        @Nullable String voidReason,
        @Nullable Instant voidedAt,
        @Nullable PersonName voidedBy) {

    static EntryCheck of(EntryId id, EntryDraft draft, Timing timing, Ended ended, Links links, PersonName recordedBy) {
        Passer who = draft.passer();
        Checks checks = draft.checks();
        Set<Step> steps = checks.steps();
        Vehicle vehicle = draft.vehicle();
        return new EntryCheck(
                id,
                draft.checkpoint(),
                timing.at(),
                timing.day(),
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
                links.closes(),
                recordedBy,
                draft.note(),
                who.visitor(),
                draft.pass(),
                links.with(),
                vehicle == null ? null : vehicle.kind(),
                vehicle == null ? null : vehicle.load(),
                checks.travelCard(),
                checks.masked(),
                ended.advice(),
                ended.brokenRules(),
                timing.placedAt(),
                timing.recordedAt(),
                timing.doubted() ? true : null,
                draft.paperLine(),
                links.corrects(),
                null,
                null,
                null);
    }

    /// How a check ended.
    ///
    /// @param advice what somebody turned away was told
    /// @param broken the rules that stood against it
    record Ended(
            Outcome outcome,
            @Nullable String reason,
            @Nullable String advice,
            List<Warning> broken) {
        @Nullable
        String brokenRules() {
            String names = broken.stream()
                    .filter(Warning::bars)
                    .map(warning -> warning.rule().name())
                    .distinct()
                    .collect(Collectors.joining(","));
            return names.isEmpty() ? null : names;
        }
    }

    /// The other lines to which this one belongs.
    record Links(
            @Nullable EntryId closes,
            @Nullable EntryId with,
            @Nullable EntryId corrects) {
        static final Links NONE = new Links(null, null, null);
    }

    /// When it was, where it stands, when it was typed.
    record Timing(Instant at, LocalDate day, Instant placedAt, Instant recordedAt, boolean doubted) {}

    /// The same facts as something to put right; its time stays.
    public EntryDraft draft() {
        Passer who = new Passer(residentId, visitorId, householdId, name, phone, plate);
        Checks checks = new Checks(steps(), temperatureTenths, healthCode, sampledAt, travelCard, masked);
        Vehicle with = vehicle == null ? null : new Vehicle(vehicle, load);
        return new EntryDraft(
                checkpointId,
                at,
                direction,
                category,
                who,
                List.of(),
                purpose,
                checks,
                companions,
                with,
                passId,
                paperLine,
                note);
    }

    /// The same line, which counts no more.
    EntryCheck voided(String why, Instant when, PersonName by) {
        return new EntryCheck(
                id,
                checkpointId,
                at,
                day,
                direction,
                category,
                residentId,
                householdId,
                name,
                phone,
                plate,
                purpose,
                temperatureTenths,
                healthCode,
                sampledAt,
                companions,
                codeChecked,
                certificateChecked,
                questioned,
                registered,
                outcome,
                reason,
                closesId,
                recordedBy,
                note,
                visitorId,
                passId,
                withId,
                vehicle,
                load,
                travelCard,
                masked,
                advice,
                brokenRules,
                placedAt,
                recordedAt,
                clockDoubted,
                paperLine,
                correctsId,
                why,
                when,
                by);
    }

    /// Whether it counts: void lines stay in the register and count nowhere.
    public boolean counts() {
        return voidReason == null;
    }

    /// Whether the person went through the gate by this line.
    public boolean passed() {
        return counts() && outcome.passed();
    }

    /// Where it stands in the order: `at`, or later where the clock had been set back.
    public Instant placed() {
        return placedAt == null ? at : placedAt;
    }

    /// Whether it was typed in afterwards, as from paper.
    public boolean late() {
        return recordedAt != null && Duration.between(at, recordedAt).toMinutes() >= 2;
    }

    /// The rules that stood against it.
    public List<GateRule> broken() {
        return brokenRules == null
                ? List.of()
                : Arrays.stream(brokenRules.split(",")).map(GateRule::valueOf).toList();
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
