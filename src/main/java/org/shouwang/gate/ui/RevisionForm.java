package org.shouwang.gate.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
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
import org.shouwang.kit.fx.Field;
import org.shouwang.kit.fx.Form;
import org.shouwang.kit.text.Texts;

/// Puts one line of the register right: time, direction, who, why, temperature, reason.
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
    private final Field<String> purpose;
    private final Field<String> temperature;
    private final Field<HealthCode> code;
    private final Field<Integer> companions;
    private final Field<String> reason;
    private final Field<String> note;

    public RevisionForm(EntryLine line, Clock clock) {
        this.entry = line.entry();
        this.clock = clock;
        boolean known = entry.residentId() != null;
        form.columns(2);
        day = form.date(T.get("column.day"), clock, f -> f.required().initial(entry.day()));
        time = form.time(
                T.get("column.time"), f -> f.required().initial(line.at().toLocalTime()));
        direction = form.choice(
                T.get("label.direction"), Direction.class, f -> f.required().initial(entry.direction()));
        List<EntryCategory> grounds = known ? List.of(EntryCategory.RESIDENT) : Arrays.asList(EntryCategory.values());
        category = form.choice(
                T.get("column.category"),
                grounds,
                Texts::name,
                f -> f.required().initial(entry.category()));
        name = form.text(
                T.get("column.name"), f -> f.required().initial(entry.name().value()));
        phone = form.text(
                T.get("outsider.phone"),
                f -> f.initial(entry.phone() == null ? "" : entry.phone().value()));
        plate = form.text(
                T.get("outsider.plate"),
                f -> f.initial(entry.plate() == null ? "" : entry.plate().value()));
        companions = form.number(T.get("label.companions.long"), f -> f.initial(entry.companions()));
        temperature = form.text(
                T.get("label.temperature.long"),
                f -> f.initial(degrees(entry.temperatureTenths())).check(RevisionForm::unreadable));
        code = form.choice(T.get("label.code"), HealthCode.class, f -> f.initial(entry.healthCode()));
        form.columns(1);
        purpose = form.text(T.get("label.purpose"), f -> f.initial(entry.purpose()));
        reason = form.text(T.get("label.reason"), f -> f.initial(entry.reason()));
        note = form.text(
                T.get("label.note"),
                f -> f.initial(entry.note() == null ? "" : entry.note().value()));
    }

    private static String degrees(@Nullable Integer tenths) {
        return tenths == null ? "" : GateRules.degrees(tenths);
    }

    private static @Nullable String unreadable(String typed) {
        try {
            Readings.temperature(typed);
            return null;
        } catch (org.shouwang.kit.text.Fault fault) {
            return fault.sentence();
        }
    }

    /// What stands in the form now.
    public EntryDraft draft() {
        Passer who = new Passer(
                entry.residentId(),
                entry.visitorId(),
                entry.householdId(),
                new PersonName(name.require()),
                Phone.orNull(phone.value()),
                Plate.orNull(plate.value()));
        String degrees = temperature.value();
        Integer people = companions.value();
        Checks checks = new Checks(
                entry.steps(),
                degrees == null ? null : Readings.temperature(degrees),
                code.value(),
                entry.sampledAt(),
                entry.travelCard(),
                entry.masked());
        return entry.draft()
                .direction(direction.require())
                .category(category.require())
                .passer(who)
                .at(day.require().atTime(time.require()).atZone(clock.getZone()).toInstant())
                .checks(checks)
                .companions(people == null ? 0 : Math.max(0, people))
                .purpose(purpose.value())
                .note(Confidential.orNull(note.value()));
    }

    public Form form() {
        return form;
    }

    /// Why turned away, or why let through against a rule.
    public @Nullable String reason() {
        return reason.value();
    }
}
