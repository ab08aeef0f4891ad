package org.shouwang.delivery.paste;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.shouwang.core.Dwelling;
import org.shouwang.core.Surroundings;

/// What is known of the compound while a list is read.
///
/// @param around what is built
/// @param doors every door, for proposals
/// @param living the doors at which somebody lives under exactly this name, or whose phone ends so
public record PasteGround(Surroundings around, Collection<Dwelling> doors, Function<String, List<Dwelling>> living) {
    public static final PasteGround NONE = new PasteGround(Surroundings.NONE, List.of(), word -> List.of());

    boolean there(Dwelling door) {
        return around.there().test(door);
    }

    boolean lives(String word, Dwelling door) {
        return living.apply(word).contains(door);
    }
}
