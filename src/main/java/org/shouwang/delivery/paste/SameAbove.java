package org.shouwang.delivery.paste;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.shouwang.core.Quantity;
import org.shouwang.kit.text.Texts;

/// Gives a line the goods of the order above it, where it says so: the same, or one more.
final class SameAbove {
    private static final String SAME = Texts.of(SameAbove.class).get("why.same");

    private final Entries entries;

    SameAbove(Entries entries) {
        this.entries = entries;
    }

    ReadLine read(ReadLine read) {
        boolean nothing = read.said().items().isEmpty();
        if (read.same() && !nothing) {
            return read.with(read.said().as(PastedKind.OPEN, LineWhy.sameAs(SAME)));
        }
        if (!read.one() && !read.same()) {
            return read;
        }
        Optional<PastedLine> above = entries.lastOrder();
        Optional<PastedItem> only = entries.onlyGoods();
        if (read.one() ? only.isEmpty() : above.isEmpty()) {
            return read.same() ? read.with(read.said().as(PastedKind.OPEN, LineWhy.sameAbove())) : read;
        }
        List<PastedItem> items = read.one()
                ? List.of(one(only.orElseThrow()))
                : new ArrayList<>(above.orElseThrow().items());
        boolean fine = read.door() != null && (read.one() || read.problems().isEmpty());
        String why = fine
                ? ""
                : read.door() == null ? read.doorWhy() : read.problems().getFirst();
        PastedLine said = read.said().items(items).as(fine ? PastedKind.ORDER : PastedKind.OPEN, why);
        return read.settled(read.one() ? said.note("") : said);
    }

    private static PastedItem one(PastedItem only) {
        return new PastedItem(only.goods(), only.spec(), Quantity.of(1), only.unit(), only.price());
    }
}
