package org.shouwang.delivery.paste;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.shouwang.core.Dwelling;
import org.shouwang.core.Dwelling.Understood;

/// What becomes of a line by what somebody types for it: another door, the goods, or the whole line anew.
public final class Mending {
    private static final Pattern LETTERS = Pattern.compile("[" + Grammar.HAN + "]");

    private Mending() {}

    /// One line or several; each keeps the place of the old one, and what the new words leave out stays as it was.
    ///
    /// @param typed such as `3-2-502`, goods with their counts, or a whole line; several lines are several orders
    public static List<PastedLine> of(PastedLine old, String typed, PastedList list, PasteGround ground) {
        if (Dwelling.parse(typed.strip(), ground.around()) instanceof Understood(Dwelling door) && ground.there(door)) {
            return List.of(old.at(door));
        }
        List<PastedLine> mended = new ArrayList<>();
        for (PastedLine line : list.again(typed, ground).lines()) {
            if (line.order() || line.open()) {
                mended.add(whole(old, line, typed));
            }
        }
        return mended.isEmpty() ? List.of(old.as(PastedKind.OPEN, LineWhy.words())) : mended;
    }

    private static PastedLine whole(PastedLine old, PastedLine line, String typed) {
        boolean goodsOnly = line.door() == null
                && old.door() != null
                && line.maybe().isEmpty()
                && !line.items().isEmpty();
        boolean doorOnly =
                line.door() != null && line.items().isEmpty() && !old.items().isEmpty();
        PastedLine placed = new PastedLine(
                old.first(),
                old.last(),
                LETTERS.matcher(typed).find() && !goodsOnly && !doorOnly ? line.text() : old.text(),
                line.kind(),
                goodsOnly ? old.door() : line.door(),
                line.name().isEmpty() || goodsOnly || doorOnly ? old.name() : line.name(),
                doorOnly ? old.items() : line.items(),
                line.tail().isEmpty() ? old.tail() : line.tail(),
                line.note().isEmpty() && (goodsOnly || doorOnly) ? old.note() : line.note(),
                line.amount() == null ? old.amount() : line.amount(),
                line.reason(),
                line.maybe(),
                doorOnly ? old.doubt() : line.doubt());
        boolean fine = placed.door() != null
                && !placed.items().isEmpty()
                && placed.doubt().isEmpty()
                && (line.order() || goodsOnly || doorOnly);
        String why = placed.doubt().isEmpty() ? line.reason() : placed.doubt();
        return fine ? placed.as(PastedKind.ORDER, "") : placed.as(PastedKind.OPEN, why);
    }
}
