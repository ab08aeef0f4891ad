package org.shouwang.supply;

import org.jspecify.annotations.Nullable;
import org.shouwang.kit.text.Fold;
import org.shouwang.kit.text.Texts;

/// 定向捐赠: goods meant for something go out for that, or for something else where the purpose says so.
final class Directed {
    private static final String BEYOND =
            Fold.simplified(Texts.of(Directed.class).get("directed.beyond"));

    private Directed() {}

    /// Which lots are taken first for a purpose: those meant for it, then those meant for nothing.
    static int rank(StockLot lot, @Nullable String purpose) {
        if (lot.wish() == null) {
            return 1;
        }
        return speaksOf(purpose, Fold.simplified(lot.wish().value())) ? 0 : 2;
    }

    /// Whether a lot may go out for a purpose.
    static boolean allows(StockLot lot, @Nullable String purpose) {
        return rank(lot, purpose) < 2 || speaksOf(purpose, BEYOND);
    }

    private static boolean speaksOf(@Nullable String purpose, String words) {
        return purpose != null && Fold.simplified(purpose).contains(words);
    }
}
