package org.shouwang.gate.pass;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.shouwang.kit.text.Texts;
import org.shouwang.ledger.Ledger;

/// The row that knows the next serial of a pass number.
record PassSeries(PassSeriesId id, int next) {
    private static final Texts T = Texts.of(PassSeries.class);

    record PassSeriesId(long value) {}

    /// Numbers never given before. They are taken for good before the act that uses them, so that undoing it does
    /// not give them away a second time: the card may be out already.
    static List<String> take(Ledger ledger, int count) {
        List<String> taken = new ArrayList<>();
        ledger.remember(PassAct.TAKE_NUMBERS, T.get("subject.many", count), tx -> {
            Optional<PassSeries> known = PassStore.series(tx);
            int first = known.map(PassSeries::next).orElse(PassNumber.FIRST);
            for (int i = 0; i < count; i++) {
                taken.add(PassNumber.of(first + i));
            }
            known.ifPresentOrElse(
                    row -> tx.update(PassStore.SERIES, new PassSeries(row.id(), first + count)),
                    () -> tx.insert(PassStore.SERIES, new PassSeries(new PassSeriesId(tx.nextId()), first + count)));
        });
        return taken;
    }
}
