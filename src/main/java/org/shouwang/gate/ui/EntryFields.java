package org.shouwang.gate.ui;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
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
import org.shouwang.gate.GateRules;
import org.shouwang.gate.HealthCode;
import org.shouwang.gate.Passer;
import org.shouwang.gate.Step;
import org.shouwang.gate.TravelCard;
import org.shouwang.gate.VehicleKind;
import org.shouwang.gate.rule.StepRule;
import org.shouwang.household.Found;
import org.shouwang.household.HouseholdId;
import org.shouwang.household.Resident;
import org.shouwang.household.ResidentIndex;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.text.Texts;

/// What is ticked and typed about the one at the gate, still in words.
final class EntryFields {
    private static final Texts T = Texts.of(EntryFields.class);

    final ObjectProperty<Direction> direction = new SimpleObjectProperty<>(Direction.IN);
    final ObjectProperty<Set<Step>> steps = new SimpleObjectProperty<>(Set.of());
    final ObjectProperty<@Nullable HealthCode> code = new SimpleObjectProperty<>();
    final ObjectProperty<@Nullable TravelCard> travelCard = new SimpleObjectProperty<>();
    final ObjectProperty<@Nullable Boolean> masked = new SimpleObjectProperty<>();
    final StringProperty temperature = new SimpleStringProperty("");
    final StringProperty sampled = new SimpleStringProperty("");
    final StringProperty companions = new SimpleStringProperty("");
    final StringProperty purpose = new SimpleStringProperty("");
    final StringProperty reason = new SimpleStringProperty("");
    final StringProperty name = new SimpleStringProperty("");
    final StringProperty phone = new SimpleStringProperty("");
    final StringProperty plate = new SimpleStringProperty("");
    final StringProperty load = new SimpleStringProperty("");
    final ObjectProperty<VehicleKind> vehicle = new SimpleObjectProperty<>(VehicleKind.CAR);
    final ObjectProperty<EntryCategory> category = new SimpleObjectProperty<>(EntryCategory.SUPPLY);
    final ObjectProperty<@Nullable HouseholdId> visiting = new SimpleObjectProperty<>();

    private final List<Property<?>> weighty = List.of(
            direction,
            steps,
            code,
            travelCard,
            masked,
            temperature,
            sampled,
            companions,
            purpose,
            name,
            plate,
            category,
            visiting);

    /// All that decides about warnings.
    List<Property<?>> weighty() {
        return weighty;
    }

    private List<StringProperty> words() {
        return List.of(temperature, sampled, companions, purpose, reason, name, phone, plate, load);
    }

    private List<ObjectProperty<?>> facts() {
        return List.of(direction, steps, code, travelCard, masked, vehicle, category, visiting);
    }

    void clear() {
        words().forEach(text -> text.set(""));
        steps.set(Set.of());
        code.set(null);
        travelCard.set(null);
        masked.set(null);
        visiting.set(null);
        direction.set(Direction.IN);
        vehicle.set(VehicleKind.CAR);
        category.set(EntryCategory.SUPPLY);
    }

    /// All of it, to be filled in again.
    Runnable kept() {
        List<Runnable> back = new ArrayList<>();
        words().forEach(text -> back.add(keep(text)));
        facts().forEach(fact -> back.add(keep(fact)));
        return () -> back.forEach(Runnable::run);
    }

    private static <V> Runnable keep(Property<V> property) {
        V value = property.getValue();
        return () -> property.setValue(value);
    }

    /// Whether the clerk has typed or ticked anything.
    boolean touched() {
        return !steps.get().isEmpty()
                || words().stream().anyMatch(text -> !text.get().isBlank());
    }

    /// What was typed, where it belongs.
    void put(String words, ResidentIndex index) {
        switch (Words.of(words)) {
            case PLATE -> plate.set(words);
            case PHONE -> phone.set(words);
            case NAME -> name.set(words);
            case DOOR ->
                index.find(words, 1).stream().findFirst().map(Found::household).ifPresent(visiting::set);
        }
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

    void tick(Step step) {
        if (!steps.get().contains(step)) {
            toggle(step);
        }
    }

    /// A code chosen by hand was looked at.
    void show(@Nullable HealthCode shown) {
        if (shown != null) {
            tick(Step.CODE_CHECKED);
        }
        code.set(shown);
    }

    /// Green, yellow, red, none, green.
    void nextCode() {
        HealthCode now = code.get();
        HealthCode[] all = HealthCode.values();
        show(now == null ? HealthCode.GREEN : all[(now.ordinal() + 1) % all.length]);
    }

    void nextMask() {
        masked.set(!Boolean.TRUE.equals(masked.get()));
    }

    void nextCard() {
        travelCard.set(travelCard.get() == TravelCard.CLEAR ? TravelCard.STARRED : TravelCard.CLEAR);
    }

    /// @throws org.shouwang.kit.text.Fault what cannot be read
    @Nullable
    Instant sampledAt(Clock clock) {
        return Readings.sampled(sampled.get(), ZonedDateTime.now(clock));
    }

    /// Hours since the sampling typed, null where none can be read.
    @Nullable
    Long sampleHours(Clock clock) {
        try {
            Instant at = sampledAt(clock);
            return at == null ? null : Duration.between(at, clock.instant()).toHours();
        } catch (Fault unreadable) {
            return null; // the line of the problem says it
        }
    }

    boolean sampleTooOld(Clock clock, GateRules rules) {
        try {
            Instant at = sampledAt(clock);
            return at != null && rules.tooOld(at, clock.instant());
        } catch (Fault unreadable) {
            return false; // the line of the problem says it
        }
    }

    /// The steps that are asked for are done, nothing was found.
    void tickAll(GateRules rules) {
        rules.shown().stream()
                .map(StepRule::step)
                .filter(step -> step != Step.REGISTERED)
                .forEach(this::tick);
        if (rules.asksMask() && masked.get() == null) {
            masked.set(true);
        }
        if (rules.asksTravelCard() && travelCard.get() == null) {
            nextCard();
        }
    }

    /// @throws org.shouwang.kit.text.Fault what cannot be read
    EntryDraft draft(CheckpointId here, Passer who, Clock clock) {
        EntryCategory ground = who.resident() != null ? EntryCategory.RESIDENT : category.get();
        Set<Step> done = EnumSet.of(Step.REGISTERED);
        done.addAll(steps.get());
        Integer tenths = Readings.temperature(temperature.get());
        Checks checks = new Checks(done, tenths, code.get(), sampledAt(clock), travelCard.get(), masked.get());
        return EntryDraft.of(here, direction.get(), ground, who)
                .checks(checks)
                .companions(Readings.companions(companions.get()))
                .purpose(purpose.get());
    }

    static @Nullable Passer resident(@Nullable Recognised found) {
        Resident person = found == null ? null : found.person();
        return found == null || person == null ? null : resident(found, person);
    }

    static @Nullable Passer resident(Recognised found, Resident person) {
        HouseholdId home = found.household();
        return home == null
                ? null
                : Passer.resident(person.id(), home, person.name(), person.phone())
                        .driving(found.plate());
    }

    /// A car without a driver's name is entered under the word for a driver.
    ///
    /// @param known who was recognised, while the name is still theirs
    @Nullable
    Passer outsider(@Nullable Guest known) {
        Plate car = Plate.orNull(plate.get());
        PersonName words = PersonName.orNull(name.get().isBlank() && car != null ? T.get("driver") : name.get());
        if (words == null) {
            return null;
        }
        Phone number = Phone.orNull(phone.get());
        boolean same = known != null
                && known.visitor() != null
                && known.visitor().name().equals(words);
        Passer who = known != null && known.visitor() != null && same
                ? new Passer(null, known.visitor().id(), null, words, number, null)
                : Passer.outsider(words, number);
        return who.visiting(visiting.get()).driving(car);
    }
}
