package org.shouwang.core;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.shouwang.kit.text.NaturalOrder;

/// Where a door is: building, unit and room numbers as people say them. A building without units has unit `""`.
///
/// A building may carry its area or lane in front. Sorted as a person would walk: 10 after 9, below ground first.
public record Dwelling(String building, String unit, String room) implements Comparable<Dwelling> {
    private static final Comparator<Dwelling> WALK = Comparator.comparing(Dwelling::building, NaturalOrder.INSTANCE)
            .thenComparing(Dwelling::unit, NaturalOrder.INSTANCE)
            .thenComparing(Dwelling::room, NaturalOrder.INSTANCE);

    /// What came of reading a written door.
    public sealed interface Reading {}

    /// The door is clear.
    public record Understood(Dwelling dwelling) implements Reading {}

    /// A place that is said completely and is no door yet: a building, a unit, a floor, a door without building.
    ///
    /// Every part is `""` where the writing does not say it.
    public record Part(String building, String unit, String floor, String room) implements Reading {
        /// What is said and what is missing, in one Chinese sentence.
        public String reason() {
            return DwellingWords.missing(this);
        }

        /// What is said, in words: `68栋3单元`.
        public String label() {
            return DwellingWords.label(this);
        }
    }

    /// A person must look: why, in one Chinese sentence, and what may be meant (often nothing).
    ///
    /// @param all whether no other door than these can be meant
    public record PleaseCheck(String reason, List<Dwelling> maybe, boolean all) implements Reading {
        public PleaseCheck {
            maybe = List.copyOf(maybe);
        }

        public PleaseCheck(String reason, List<Dwelling> maybe) {
            this(reason, maybe, false);
        }
    }

    /// Reads a door as residents, rosters and delivery notes write it; never silently wrong.
    public static Reading parse(String written) {
        return DwellingWords.read(written);
    }

    /// The same in a compound that is known: its name may stand before the door, and what a writing leaves open is
    /// settled where only one reading of it is there.
    public static Reading parse(String written, Surroundings known) {
        return known.settle(parse(known.withoutName(written)));
    }

    /// For search boxes: the `brief()` of a whole door, or the beginning of one (`3-`, `3-2-`)
    /// of a half-typed door.
    public static Optional<String> typed(String written) {
        return DwellingWords.typed(written);
    }

    /// `3-2-502`, or `3-502` where the building has no units.
    public String brief() {
        return unit.isEmpty() ? building + "-" + room : building + "-" + unit + "-" + room;
    }

    /// In words, for print and conversation.
    public String label() {
        return DwellingWords.label(this);
    }

    /// The floor the room number tells: 502 is on 5, 1203 on 12, below ground negative; empty where it tells none.
    public OptionalInt floorGuess() {
        return DwellingWords.floor(room);
    }

    @Override
    public int compareTo(Dwelling other) {
        return WALK.compare(this, other);
    }
}
