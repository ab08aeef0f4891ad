package org.shouwang.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.shouwang.donation.IntentState;
import org.shouwang.donation.Intents;
import org.shouwang.kit.db.Query;
import org.shouwang.kit.text.Texts;
import org.shouwang.supply.Stock;
import org.shouwang.supply.StockLevel;

/// What waits in the storeroom: goods that are short or soon expire, offers that nobody answered.
final class StoreWaiting {
    private static final Texts T = Texts.of(StoreWaiting.class);

    private StoreWaiting() {}

    static List<Waiting> of(Query q, LocalDate today) {
        List<Waiting> all = new ArrayList<>();
        List<StockLevel> levels = Stock.levels(q, today);
        List<StockLevel> low = levels.stream().filter(StockLevel::low).toList();
        if (!low.isEmpty()) {
            StockLevel first = low.getFirst();
            String sentence = low.size() == 1
                    ? T.get(
                            "waiting.short",
                            first.item().called(),
                            first.gap().text(),
                            first.item().unit())
                    : T.get("waiting.shorts", first.item().called(), low.size());
            all.add(new Waiting(Waiting.Kind.SHORT, sentence, low.size(), null));
        }
        List<StockLevel> old =
                levels.stream().filter(level -> level.ending(today)).toList();
        if (!old.isEmpty()) {
            String first = old.getFirst().item().called();
            String sentence = old.size() == 1
                    ? T.get("waiting.expiring", first, StockLevel.SOON_DAYS)
                    : T.get("waiting.expirings", first, old.size(), StockLevel.SOON_DAYS);
            all.add(new Waiting(Waiting.Kind.EXPIRING, sentence, old.size(), null));
        }
        int offers = (int) Intents.all(q).stream()
                .filter(intent -> intent.state() == IntentState.OFFERED)
                .count();
        if (offers > 0) {
            all.add(new Waiting(Waiting.Kind.OFFER, T.get("waiting.offers", offers), offers, null));
        }
        return all;
    }
}
