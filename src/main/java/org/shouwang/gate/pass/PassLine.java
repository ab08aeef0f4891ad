package org.shouwang.gate.pass;

import org.jspecify.annotations.Nullable;
import org.shouwang.compound.Place;
import org.shouwang.core.PersonName;
import org.shouwang.kit.text.Texts;

/// A pass as it stands in the list: with its door, what it is worth today, and how often it was printed.
///
/// @param place the door of its household, null where it has none
/// @param walk the place of the door in a walk through the compound, for sorting; doors unknown come last
public record PassLine(Pass pass, @Nullable Place place, int walk, PassState state, int prints) {
    private static final Texts T = Texts.of(PassLine.class);

    /// `3-2-502`, `""` where there is none.
    public String door() {
        return place == null ? "" : place.brief();
    }

    public String building() {
        return place == null ? "" : place.building().no();
    }

    /// Who or what it is for: a name, a plate, or the words for any member of the household.
    public String holder() {
        PersonName holder = pass.holder();
        String plate = pass.plate() == null ? "" : pass.plate().value();
        if (holder == null) {
            return plate.isEmpty() ? T.get("holder.household") : plate;
        }
        return plate.isEmpty() ? holder.value() : plate + " " + holder.value();
    }

    /// The class by name; for residents the kind says it already.
    public String category() {
        return Texts.name(pass.category());
    }

    /// `绿`, such as it stands on the card.
    public String colour() {
        return Texts.name(pass.colour());
    }

    /// First and last day: `2021-11-12 至 2021-11-30`.
    public String days() {
        return pass.untilDay() == null
                ? T.get("days.open", pass.fromDay())
                : T.get("days", pass.fromDay(), pass.untilDay());
    }

    /// Whether the card is out although it no longer holds: what the gate must look out for.
    public boolean wanted() {
        return switch (pass.status()) {
            case LOST -> true;
            case REPLACED, WITHDRAWN -> !pass.cardBack() && state.standing() != PassState.Standing.EXPIRED;
            case ISSUED -> state.standing() == PassState.Standing.HOLDER_LEFT;
        };
    }
}
