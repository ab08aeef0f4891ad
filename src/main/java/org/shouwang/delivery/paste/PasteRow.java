package org.shouwang.delivery.paste;

import org.jspecify.annotations.Nullable;
import org.shouwang.delivery.DeliveryId;
import org.shouwang.household.HouseholdId;

/// A line of a list beside what is known of its door and of former orders.
///
/// @param household null where none is known
/// @param existing what is already ordered there
/// @param existingGoods in words, `""` for nothing
/// @param choice null while nobody has decided
/// @param kept the open line of a former list that this is
/// @param pasted the words as they stood in the list, however they were put right since
public record PasteRow(
        PastedLine line,
        @Nullable HouseholdId household,
        PasteStanding standing,
        @Nullable DeliveryId existing,
        String existingGoods,
        @Nullable PasteChoice choice,
        @Nullable PasteLineId kept,
        String pasted) {
    public PasteRow choose(@Nullable PasteChoice other) {
        return new PasteRow(line, household, standing, existing, existingGoods, other, kept, pasted);
    }

    /// The same as the open line of a former list.
    public PasteRow keptAs(@Nullable PasteLineId id) {
        return new PasteRow(line, household, standing, existing, existingGoods, choice, id, pasted);
    }

    /// What was put right in the place of these words.
    public PasteRow pastedAs(String words) {
        return new PasteRow(line, household, standing, existing, existingGoods, choice, kept, words);
    }

    /// Whether somebody must look at it before it can be noted.
    public boolean open() {
        return choice == null;
    }

    /// Whether it will be noted.
    public boolean taken() {
        return choice == PasteChoice.ADD || choice == PasteChoice.REPLACE;
    }
}
