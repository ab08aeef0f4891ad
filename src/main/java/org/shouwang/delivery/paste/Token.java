package org.shouwang.delivery.paste;

import org.shouwang.core.Quantity;

/// A piece of the rest of a line: a word, a count, or a gap.
sealed interface Token {
    int from();

    int to();

    /// @param said as written
    /// @param plain in capitals and simplified
    /// @param goods whether it names known goods
    record Word(int from, int to, String said, String plain, boolean goods) implements Token {}

    /// @param unit as written, `""` for none
    /// @param times whether a times sign stands before it
    /// @param packed whether it tells the pack: bags of five pounds
    /// @param weighs whether the unit is one of weight, volume or pieces in a pack
    record Count(int from, int to, Quantity quantity, String unit, boolean times, boolean packed, boolean weighs)
            implements Token {}

    record Gap(int from, int to) implements Token {}
}
