package org.shouwang.delivery.paste;

import org.jspecify.annotations.Nullable;
import org.shouwang.core.Money;
import org.shouwang.core.Quantity;

/// One kind of goods in a pasted line.
///
/// @param spec the pack, such as 500 g, `""` for none
/// @param unit as written, `""` where none is
/// @param price of one unit, null where nobody says it
public record PastedItem(
        String goods,
        String spec,
        Quantity quantity,
        String unit,
        @Nullable Money price) {
    public PastedItem priced(@Nullable Money one) {
        return new PastedItem(goods, spec, quantity, unit, one);
    }

    public PastedItem named(String other) {
        return new PastedItem(other, spec, quantity, unit, price);
    }

    /// As on a list: goods, pack, how much.
    public String text() {
        return goods + (spec.isEmpty() ? "" : " " + spec + " ") + quantity.text() + unit;
    }
}
