package org.shouwang.delivery.paste;

import java.time.LocalDate;
import java.util.List;
import org.shouwang.delivery.DeliveryChannel;

/// What is to be noted of a pasted list.
///
/// @param text the whole list, `""` where only lines of former lists or orders of a former day are noted
/// @param shop `""` for none
public record PasteWish(String text, LocalDate day, String shop, DeliveryChannel channel, List<PasteRow> rows) {
    public PasteWish {
        rows = List.copyOf(rows);
    }
}
