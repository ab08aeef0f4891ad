package org.shouwang.roster.ui;

import java.util.List;
import org.shouwang.kit.fx.Numbers;
import org.shouwang.kit.text.Texts;
import org.shouwang.roster.Fairness;
import org.shouwang.roster.FillMode;
import org.shouwang.roster.FillOrder;
import org.shouwang.roster.Filled;

/// What filling did, in one sentence.
final class FillWords {
    private static final Texts T = Texts.of(FillWords.class);

    private FillWords() {}

    static Said told(FillOrder order, Filled filled, List<String> foreseen) {
        int changes = filled.placed() + filled.changed() + filled.removed();
        if (changes == 0 && filled.missing() == 0) {
            return new Said(
                    order.mode() == FillMode.REPAIR ? T.get("fill.nothingToMend") : T.get("fill.full"), false, false);
        }
        String what = order.mode() == FillMode.REPAIR
                ? T.get("fill.mended", filled.placed() + filled.changed(), filled.removed())
                : T.get("fill.placed", filled.placed() + filled.changed());
        String whole = filled.missing() == 0 ? T.get("fill.whole") : T.get("fill.missing", filled.missing());
        Fairness fair = filled.fairness();
        String even = filled.missing() > 0 || fair.whole().size() < 2 || order.mode() == FillMode.REPAIR
                ? ""
                : T.get("fill.even", Numbers.decimal(fair.spreadMinutes() / 60.0), fair.spreadNights());
        String first = filled.missing() > 0 && !foreseen.isEmpty() ? foreseen.getFirst() : "";
        return new Said(what + whole + even + first, changes > 0, filled.missing() > 0);
    }
}
