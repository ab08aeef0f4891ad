package org.shouwang.gate.ui;

import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.Property;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.shouwang.core.PersonName;
import org.shouwang.core.Phone;
import org.shouwang.core.Plate;
import org.shouwang.gate.CheckpointId;
import org.shouwang.gate.Checks;
import org.shouwang.gate.Direction;
import org.shouwang.gate.EntryCategory;
import org.shouwang.gate.EntryDraft;
import org.shouwang.gate.HealthCode;
import org.shouwang.gate.Passer;
import org.shouwang.gate.Step;
import org.shouwang.household.HouseholdId;
import org.shouwang.household.Resident;
import org.shouwang.kit.text.Texts;

/// What is ticked and typed about the one at the gate, still in words.
final class EntryFields {
    private static final Texts T = Texts.of(EntryFields.class);

    final ObjectProperty<Direction> direction = new SimpleObjectProperty<>(Direction.IN);
    final ObjectProperty<Set<Step>> steps = new SimpleObjectProperty<>(Set.of());
    final ObjectProperty<@Nullable HealthCode> code = new SimpleObjectProperty<>();
    final StringProperty temperature = new SimpleStringProperty("");
    final StringProperty sampled = new SimpleStringProperty("");
    final StringProperty companions = new SimpleStringProperty("");
    final StringProperty purpose = new SimpleStringProperty("");
    final StringProperty reason = new SimpleStringProperty("");
    final StringProperty name = new SimpleStringProperty("");
    final StringProperty phone = new SimpleStringProperty("");
    final StringProperty plate = new SimpleStringProperty("");
    final ObjectProperty<EntryCategory> category = new SimpleObjectProperty<>(EntryCategory.SUPPLY);
    final ObjectProperty<@Nullable HouseholdId> visiting = new SimpleObjectProperty<>();

    /// All that decides about warnings.
    List<Property<?>> weighty() {
        return List.of(direction, steps, code, temperature, sampled, companions, name, plate, category);
    }

    void clear() {
        for (StringProperty text : List.of(temperature, sampled, companions, purpose, reason, name, phone, plate)) {
            text.set("");
        }
        steps.set(Set.of());
        code.set(null);
        visiting.set(null);
        direction.set(Direction.IN);
    }

    void toggle(Step step) {
        Set<Step> now = EnumSet.noneOf(Step.class);
        now.addAll(steps.get());
        if (!now.remove(step)) {
            now.add(step);
        }
        if (step == Step.CODE_CHECKED) {
            code.set(now.contains(step) ? HealthCode.GREEN : null);
        }
        steps.set(Set.copyOf(now));
    }

    /// All of it looked at, nothing against it.
    void tickAll() {
        code.set(code.get() == null ? HealthCode.GREEN : code.get());
        steps.set(Set.of(Step.CODE_CHECKED, Step.CERTIFICATE_CHECKED, Step.QUESTIONED));
    }

    /// A code chosen by hand was looked at.
    void show(@Nullable HealthCode shown) {
        if (shown != null && !steps.get().contains(Step.CODE_CHECKED)) {
            toggle(Step.CODE_CHECKED);
        }
        code.set(shown);
    }

    /// @throws org.shouwang.kit.text.Fault what cannot be read
    @Nullable
    Instant sampledAt(Clock clock) {
        return Readings.sampled(sampled.get(), ZonedDateTime.now(clock));
    }

    /// @throws org.shouwang.kit.text.Fault what cannot be read
    EntryDraft draft(CheckpointId here, Passer who, Clock clock) {
        EntryCategory ground = who.resident() != null ? EntryCategory.RESIDENT : category.get();
        Set<Step> done = EnumSet.of(Step.REGISTERED);
        done.addAll(steps.get());
        Integer tenths = Readings.temperature(temperature.get());
        return EntryDraft.of(here, direction.get(), ground, who)
                .checks(new Checks(done, tenths, code.get(), sampledAt(clock)))
                .companions(Readings.companions(companions.get()))
                .purpose(purpose.get());
    }

    static @Nullable Passer resident(@Nullable Recognised found) {
        Resident person = found == null ? null : found.person();
        if (found == null || found.household() == null || person == null) {
            return null;
        }
        return Passer.resident(person.id(), found.household(), person.name(), person.phone());
    }

    /// A car without a driver's name is entered under the word for a driver.
    @Nullable
    Passer outsider() {
        Plate car = Plate.orNull(plate.get());
        PersonName words = PersonName.orNull(name.get().isBlank() && car != null ? T.get("driver") : name.get());
        return words == null
                ? null
                : Passer.outsider(words, Phone.orNull(phone.get()))
                        .visiting(visiting.get())
                        .driving(car);
    }
}
