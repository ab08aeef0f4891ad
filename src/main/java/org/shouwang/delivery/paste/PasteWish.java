package org.shouwang.delivery.paste;

import java.time.LocalDate;
import java.util.List;
import org.shouwang.delivery.DeliveryChannel;

/// What is to be noted of a pasted list.
///
/// @param text the whole list, `""` where only lines of former lists or orders of a former day are noted
/// @param shop `""` for none
/// @param headings the lines of the list that say what the others mean
public record PasteWish(
        String text,
        LocalDate day,
        String shop,
        DeliveryChannel channel,
        List<PasteRow> rows,
        List<PastedLine> headings) {
    public PasteWish {
        rows = List.copyOf(rows);
        headings = List.copyOf(headings);
    }

    public PasteWish(String text, LocalDate day, String shop, DeliveryChannel channel, List<PasteRow> rows) {
        this(text, day, shop, channel, rows, List.of());
    }

    /// With the headings of the list that the rows come from, for lines that stay open.
    public PasteWish under(PastedList list) {
        List<PastedLine> above = list.lines().stream()
                .filter(line -> line.kind() == PastedKind.HEADER)
                .toList();
        return new PasteWish(text, day, shop, channel, rows, above);
    }
}
