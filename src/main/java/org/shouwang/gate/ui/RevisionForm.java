package org.shouwang.gate.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.shouwang.core.Confidential;
import org.shouwang.core.PersonName;
import org.shouwang.core.Phone;
import org.shouwang.core.Plate;
import org.shouwang.gate.Checks;
import org.shouwang.gate.Direction;
import org.shouwang.gate.EntryCategory;
import org.shouwang.gate.EntryCheck;
import org.shouwang.gate.EntryDraft;
import org.shouwang.gate.EntryLine;
import org.shouwang.gate.GateRules;
import org.shouwang.gate.HealthCode;
import org.shouwang.gate.Passer;
import org.shouwang.gate.Step;
import org.shouwang.gate.Vehicle;
import org.shouwang.gate.VehicleKind;
import org.shouwang.gate.rule.StepRule;
import org.shouwang.household.Found;
import org.shouwang.household.HouseholdId;
import org.shouwang.household.ResidentIndex;
import org.shouwang.household.ui.Pickers;
import org.shouwang.kit.fx.Field;
import org.shouwang.kit.fx.Form;
import org.shouwang.kit.fx.Picker;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.text.Texts;

/// Puts one line of the register right: who, when, which way, what was looked at, why. A line that can no longer be
/// mended in place asks what was wrong.
public final class RevisionForm {
    private static final Texts T = Texts.of(RevisionForm.class);

    final Form form = new Form();
    private final EntryCheck entry;
    private final Clock clock;
    private final Field<LocalDate> day;
    private final Field<LocalTime> time;
    private final Field<Direction> direction;
    private final Field<EntryCategory> category;
    private final Field<String> name;
    private final Field<String> phone;
    private final Field<String> plate;
    private final Field<VehicleKind> vehicle;
    private final Field<String> load;
    private final @Nullable Picker<Found> door;
    private final Field<Integer> companions;
    private final Field<String> temperature;
    private final Field<String> sampled;
    private final Field<HealthCode> code;
    private final List<StepRule> asked;
    private final List<Field<Boolean>> steps;
    private final Field<String> purpose;
    private final Field<String> reason;
    private final Field<String> note;
    private final @Nullable Field<String> why;

    /// For a list that does not choose another door.
    public RevisionForm(EntryLine line, Clock clock) {
        this(line, true, GateRules.usual(), null, clock);
    }

    /// @param mended whether it is put right in place
    /// @param index null where the door stays
    RevisionForm(EntryLine line, boolean mended, GateRules rules, @Nullable ResidentIndex index, Clock clock) {
        this.entry = line.entry();
        this.clock = clock;
        boolean known = entry.residentId() != null;
        form.columns(3);
        name = form.text(
                T.get("column.name"), f -> f.required().initial(entry.name().value()));
        phone = form.text(
                T.get("outsider.phone"),
                f -> f.initial(entry.phone() == null ? "" : entry.phone().value()));
        List<EntryCategory> grounds = known ? List.of(EntryCategory.RESIDENT) : Arrays.asList(EntryCategory.values());
        category = form.choice(
                T.get("column.category"),
                grounds,
                Texts::name,
                f -> f.required().initial(entry.category()));
        day = form.date(T.get("column.day"), clock, f -> f.required().initial(entry.day()));
        time = form.time(
                T.get("column.time"), f -> f.required().initial(line.at().toLocalTime()));
        direction = form.choice(
                T.get("label.direction"), Direction.class, f -> f.required().initial(entry.direction()));
        plate = form.text(
                T.get("outsider.plate"),
                f -> f.initial(entry.plate() == null ? "" : entry.plate().value()));
        vehicle = form.choice(T.get("outsider.vehicle"), VehicleKind.class, f -> f.initial(entry.vehicle()));
        load = form.text(T.get("outsider.load"), f -> f.initial(entry.load()));
        door = index == null ? null : Pickers.household(index).prompt(T.get("outsider.door.prompt"));
        if (door != null && !known) {
            var unused = form.<Found>pick(T.get("outsider.door"), door, f -> {});
            if (index != null && entry.householdId() != null) {
                index.known(entry.householdId().value()).map(Pickers::hit).ifPresent(door::set);
            }
        }
        companions = form.number(T.get("label.companions.long"), f -> f.initial(entry.companions()));
        temperature = form.text(
                T.get("label.temperature.long"),
                f -> f.initial(degrees(entry.temperatureTenths()))
                        .check(typed -> wrong(() -> Readings.temperature(typed))));
        code = form.choice(T.get("label.code"), HealthCode.class, f -> f.initial(entry.healthCode()));
        sampled = form.text(
                T.get("label.sampled.long"),
                f -> f.initial(moment(entry.sampledAt(), clock))
                        .check(typed -> wrong(() -> Readings.sampled(typed, moment()))));
        form.columns(3);
        asked = rules.shown().stream()
                .filter(rule -> rule.step() != Step.REGISTERED)
                .toList();
        steps = asked.stream()
                .map(rule ->
                        form.check(rule.name(), f -> f.initial(entry.steps().contains(rule.step()))))
                .toList();
        form.columns(1);
        purpose = form.text(T.get("label.purpose"), f -> f.initial(entry.purpose()));
        reason = form.text(T.get("label.reason"), f -> f.initial(entry.reason()));
        note = form.text(
                T.get("label.note"),
                f -> f.initial(entry.note() == null ? "" : entry.note().value()));
        Consumer<Field<String>> must = f -> f.required().initial("");
        why = mended ? null : form.text(T.get("correct.why"), must);
    }

    private static String degrees(@Nullable Integer tenths) {
        return tenths == null ? "" : GateRules.degrees(tenths);
    }

    private static String moment(java.time.@Nullable Instant at, Clock clock) {
        if (at == null) {
            return "";
        }
        ZonedDateTime local = at.atZone(clock.getZone());
        return "%02d-%02d %02d:%02d"
                .formatted(local.getMonthValue(), local.getDayOfMonth(), local.getHour(), local.getMinute());
    }

    private ZonedDateTime moment() {
        return ZonedDateTime.now(clock);
    }

    private static @Nullable String wrong(Runnable reading) {
        try {
            reading.run();
            return null;
        } catch (Fault fault) {
            return fault.sentence();
        }
    }

    /// What stands in the form now.
    public EntryDraft draft() {
        Passer who = new Passer(
                entry.residentId(),
                sameName() ? entry.visitorId() : null,
                goesTo(),
                new PersonName(name.require()),
                Phone.orNull(phone.value()),
                Plate.orNull(plate.value()));
        String degrees = temperature.value();
        String sample = sampled.value();
        Integer people = companions.value();
        Checks checks = new Checks(
                steps(),
                degrees == null ? null : Readings.temperature(degrees),
                code.value(),
                sample == null
                        ? null
                        : sample.equals(moment(entry.sampledAt(), clock))
                                ? entry.sampledAt()
                                : Readings.sampled(sample, moment()),
                entry.travelCard(),
                entry.masked());
        VehicleKind kind = vehicle.value();
        return entry.draft()
                .direction(direction.require())
                .category(category.require())
                .passer(who)
                .at(at())
                .checks(checks)
                .companions(people == null ? 0 : Math.max(0, people))
                .vehicle(kind == null ? null : new Vehicle(kind, load.value()))
                .purpose(purpose.value())
                .note(Confidential.orNull(note.value()));
    }

    public Form form() {
        return form;
    }

    private @Nullable HouseholdId goesTo() {
        if (door == null || entry.residentId() != null) {
            return entry.householdId();
        }
        Found chosen = door.value();
        return chosen == null ? null : chosen.household();
    }

    /// The moment as it was, seconds included, unless day or time were changed.
    private java.time.Instant at() {
        var typed = day.require().atTime(time.require()).atZone(clock.getZone()).toInstant();
        var minute = entry.at().truncatedTo(java.time.temporal.ChronoUnit.MINUTES);
        return typed.equals(minute) ? entry.at() : typed;
    }

    /// Another name is another person, unless it was only the word for whoever drove.
    private boolean sameName() {
        return entry.vehicle() != null || entry.name().value().equals(name.value());
    }

    private Set<Step> steps() {
        Set<Step> done = EnumSet.of(Step.REGISTERED);
        done.addAll(entry.steps());
        for (int i = 0; i < asked.size(); i++) {
            if (Boolean.TRUE.equals(steps.get(i).value())) {
                done.add(asked.get(i).step());
            } else {
                done.remove(asked.get(i).step());
            }
        }
        return done;
    }

    /// Why turned away, or why let through against a rule.
    public @Nullable String reason() {
        return reason.value();
    }

    /// What was wrong with the line.
    String why() {
        String words = why == null ? null : why.value();
        return words == null ? "" : words;
    }
}
