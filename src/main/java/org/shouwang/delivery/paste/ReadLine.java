package org.shouwang.delivery.paste;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shouwang.core.Dwelling;

/// One line as it reads by itself, before its neighbours are asked.
///
/// @param said what it says; its kind is open or order
/// @param numbered whether a list number stands before it
/// @param cancelled whether it takes an order back
/// @param same whether it wants what the line above wants
/// @param one whether nothing but "one more" is wanted
/// @param place building or unit that is said without a room, `""` for none
/// @param doorSaid whether anything like a door is said
/// @param problems what is wrong with the goods
record ReadLine(
        PastedLine said,
        boolean numbered,
        boolean cancelled,
        boolean same,
        boolean one,
        String place,
        boolean doorSaid,
        String doorWhy,
        List<Dwelling> maybe,
        List<String> problems,
        Line marks) {
    @Nullable
    Dwelling door() {
        return said.door();
    }

    ReadLine with(PastedLine other) {
        return new ReadLine(other, numbered, cancelled, same, one, place, doorSaid, doorWhy, maybe, problems, marks);
    }

    /// With goods that its neighbours gave it.
    ReadLine settled(PastedLine whole) {
        List<String> left = one ? List.of() : problems;
        return new ReadLine(whole, numbered, false, false, false, place, doorSaid, doorWhy, maybe, left, marks);
    }

    boolean wants() {
        return !said.items().isEmpty() || same || one || !problems.isEmpty();
    }

    /// Whether another household wants something that says no door.
    boolean neighbour() {
        return !doorSaid
                && !same
                && wants()
                && Grammar.NEIGHBOUR.matcher(marks.text).find();
    }

    /// Nothing but signs and politeness.
    boolean empty() {
        return !doorSaid
                && !wants()
                && !cancelled
                && said.name().isEmpty()
                && said.note().isEmpty()
                && said.tail().isEmpty()
                && said.amount() == null;
    }

    boolean nameOnly() {
        return !doorSaid && !wants() && !said.name().isEmpty() && said.note().isEmpty();
    }
}
