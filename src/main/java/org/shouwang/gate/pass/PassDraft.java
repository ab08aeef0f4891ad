package org.shouwang.gate.pass;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shouwang.core.Confidential;
import org.shouwang.core.PersonName;
import org.shouwang.core.Phone;
import org.shouwang.core.Plate;
import org.shouwang.gate.EntryCategory;
import org.shouwang.household.HouseholdId;
import org.shouwang.household.Resident;
import org.shouwang.household.ResidentId;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.text.Texts;

/// What a pass to be issued shall say; the parts are those of `Pass`.
public record PassDraft(
        PassKind kind,
        @Nullable HouseholdId household,
        @Nullable ResidentId resident,
        @Nullable PersonName holder,
        @Nullable Phone phone,
        @Nullable Plate plate,
        EntryCategory category,
        PassColour colour,
        LocalDate fromDay,
        @Nullable LocalDate untilDay,
        @Nullable Integer outings,
        @Nullable Confidential ground) {
    private static final Texts T = Texts.of(PassDraft.class);

    /// How many days a temporary pass usually holds.
    public static final int USUAL_DAYS = 3;

    private static PassDraft of(PassKind kind, EntryCategory category, LocalDate from, @Nullable LocalDate until) {
        return new PassDraft(
                kind,
                null,
                null,
                null,
                null,
                null,
                category,
                PassColour.usual(kind, category),
                from,
                until,
                null,
                null);
    }

    /// One that any member of the household may hold.
    public static PassDraft household(HouseholdId home, LocalDate from, @Nullable LocalDate until) {
        return of(PassKind.RESIDENT, EntryCategory.RESIDENT, from, until).at(home);
    }

    public static PassDraft resident(Resident person, LocalDate from, @Nullable LocalDate until) {
        return of(PassKind.RESIDENT, EntryCategory.RESIDENT, from, until)
                .at(person.householdId())
                .named(person.id(), person.name(), person.phone());
    }

    /// For somebody from outside, for the usual few days.
    public static PassDraft temporary(PersonName name, @Nullable Phone phone, EntryCategory category, LocalDate from) {
        return of(PassKind.TEMPORARY, category, from, from.plusDays(USUAL_DAYS - 1L))
                .named(null, name, phone);
    }

    public static PassDraft vehicle(Plate plate, EntryCategory category, LocalDate from, @Nullable LocalDate until) {
        return of(PassKind.VEHICLE, category, from, until).driving(plate);
    }

    public PassDraft at(@Nullable HouseholdId home) {
        return new PassDraft(
                kind, home, resident, holder, phone, plate, category, colour, fromDay, untilDay, outings, ground);
    }

    public PassDraft named(@Nullable ResidentId person, @Nullable PersonName name, @Nullable Phone number) {
        return new PassDraft(
                kind, household, person, name, number, plate, category, colour, fromDay, untilDay, outings, ground);
    }

    public PassDraft driving(@Nullable Plate car) {
        return new PassDraft(
                kind, household, resident, holder, phone, car, category, colour, fromDay, untilDay, outings, ground);
    }

    public PassDraft coloured(PassColour other) {
        return new PassDraft(
                kind, household, resident, holder, phone, plate, category, other, fromDay, untilDay, outings, ground);
    }

    public PassDraft days(LocalDate from, @Nullable LocalDate until) {
        return new PassDraft(
                kind, household, resident, holder, phone, plate, category, colour, from, until, outings, ground);
    }

    public PassDraft outings(@Nullable Integer times) {
        return new PassDraft(
                kind, household, resident, holder, phone, plate, category, colour, fromDay, untilDay, times, ground);
    }

    public PassDraft ground(@Nullable Confidential words) {
        return new PassDraft(
                kind, household, resident, holder, phone, plate, category, colour, fromDay, untilDay, outings, words);
    }

    /// What is missing or cannot be, as a Fault: PASS-02 to PASS-05.
    void check() {
        boolean nobody = kind == PassKind.VEHICLE ? plate == null : household == null && holder == null;
        if (nobody) {
            String key = kind == PassKind.VEHICLE ? T.get("fault.plate") : T.get("fault.holder");
            throw new Fault("PASS-02", key).at(kind == PassKind.VEHICLE ? "plate" : "holder");
        }
        LocalDate until = untilDay;
        if (until != null && until.isBefore(fromDay)) {
            throw new Fault("PASS-03", T.get("fault.until")).at("until");
        }
        if (outings != null && outings < 1) {
            throw new Fault("PASS-04", T.get("fault.outings")).at("outings");
        }
        if (until == null && kind == PassKind.TEMPORARY) {
            throw new Fault("PASS-05", T.get("fault.temporary")).at("until");
        }
    }
}
