package org.shouwang.household.ui;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.shouwang.compound.Place;
import org.shouwang.compound.RoomId;
import org.shouwang.household.Found;
import org.shouwang.household.HouseholdCard;
import org.shouwang.household.HouseholdId;
import org.shouwang.household.Resident;
import org.shouwang.household.ResidentId;
import org.shouwang.household.ResidentIndex;
import org.shouwang.kit.fx.Field;
import org.shouwang.kit.fx.Form;
import org.shouwang.kit.fx.Picker;
import org.shouwang.kit.text.Texts;

/// The registration form on the screen: the household's facts, and a line for each person.
final class HouseholdForm {
    private static final Texts T = Texts.of(HouseholdForm.class);

    /// How wide its card is.
    static final String WIDE = "-fx-min-width: 40em; -fx-pref-width: 66em; -fx-max-width: 66em;";

    private final HouseholdCard base;
    private final @Nullable RoomId fixed;
    private @Nullable Field<Found> door;
    private @Nullable Field<Boolean> shared;
    private final HouseholdFields facts;
    private final PeopleEditor people;

    /// For a new household; at a room that is given, or one that is picked.
    HouseholdForm(Form form, ResidentIndex index, @Nullable Place place, Clock clock) {
        this(form, HouseholdCard.blank(), place, index, clock);
    }

    /// For a household that is stored.
    HouseholdForm(Form form, HouseholdCard card, Place place, Clock clock) {
        this(form, card, place, null, clock);
    }

    private HouseholdForm(
            Form form, HouseholdCard card, @Nullable Place place, @Nullable ResidentIndex index, Clock clock) {
        base = card;
        fixed = place == null ? null : place.id();
        people = new PeopleEditor(card.living());
        form.columns(2);
        if (index != null && place == null) {
            Picker<Found> picker = Pickers.door(index);
            door = form.pick(T.get("form.door"), picker, f -> f.required().named("room"));
            picker.onPick(this::picked);
        }
        if (index != null) {
            shared = form.check(T.get("form.shared"), f -> f.initial(false).hint(T.get("form.shared.hint")));
        }
        form.section(T.get("form.people"));
        form.node(people);
        facts = new HouseholdFields(form, card, clock);
        people.onChange(facts::hint);
    }

    /// Tells while typing who is registered already.
    ///
    /// @param open opens the page of a household
    /// @param bring whether people may be brought over from where they are registered
    void suspect(Suspecting suspecting, Consumer<HouseholdId> open, boolean bring) {
        people.suspects().acts(open, bring ? people::bring : null);
        people.onTyped(
                person -> suspecting.ask(person, roomOrNull(), base.household().id(), people.suspects()::show));
    }

    private @Nullable RoomId roomOrNull() {
        if (fixed != null) {
            return fixed;
        }
        Found found = door == null || !(door.control() instanceof Picker<?> picker) || picker.value() == null
                ? null
                : door.value();
        return found == null ? null : found.room();
    }

    void focusPeople() {
        people.focusFirst();
    }

    /// On to the people; where the room is taken it says so at once.
    private void picked(Found found) {
        if (shared != null) {
            boolean taken = found.household() != null;
            shared.hint(taken ? T.get("form.shared.taken", found.label()) : T.get("form.shared.hint"));
        }
        people.focusFirst();
    }

    RoomId room() {
        if (fixed != null) {
            return fixed;
        }
        if (door == null) {
            throw new IllegalStateException("No door field");
        }
        return door.require().room();
    }

    boolean shared() {
        return shared != null && Boolean.TRUE.equals(shared.value());
    }

    /// Those who are registered elsewhere and come over.
    List<ResidentId> brought() {
        return people.brought();
    }

    /// Everything as entered; who no longer lives here stays on the card. Fault FORM-11 names a line of people that
    /// lacks the name.
    HouseholdCard card() {
        List<Resident> all = new ArrayList<>(people.people());
        base.people().stream().filter(person -> !person.status().counts()).forEach(all::add);
        return new HouseholdCard(facts.household(), all, facts.vehicles());
    }
}
