package org.shouwang.supply.sheet;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.shouwang.kit.db.Query;
import org.shouwang.kit.sheet.Sheet;
import org.shouwang.kit.time.Dates;
import org.shouwang.kit.work.Progress;
import org.shouwang.ledger.Seals;
import org.shouwang.supply.Loans;
import org.shouwang.supply.Stock;
import org.shouwang.supply.StockItem;
import org.shouwang.supply.StockItemId;
import org.shouwang.supply.StockItems;
import org.shouwang.supply.StockLedger;

/// The papers of the stock as the page 物资 prints them, read in one go.
///
/// @param place compound
/// @param clock in the zone of the compound
public record StockPapers(String place, Clock clock) {
    private static final int SOON = 30;

    /// @param month of ledger and cards; the others are of today
    public List<Sheet> sheets(Query q, StockPaper paper, YearMonth month, Progress progress) {
        LocalDate today = LocalDate.now(clock);
        return switch (paper) {
            case LEVELS -> List.of(LevelSheets.levels(Stock.levels(q, today), today, place));
            case SHORTAGE -> List.of(LevelSheets.shortage(Stock.levels(q, today), today, place, ""));
            case EXPIRING -> List.of(LevelSheets.expiring(Stock.levels(q, today), today, SOON, place));
            case LOANS -> List.of(LoanSheet.of(Loans.open(q), items(q), today, place));
            case LEDGER -> ledger(q, month);
            case CARDS -> cards(q, month, progress);
        };
    }

    /// The sums of a month, and every line of it.
    public List<Sheet> ledger(Query q, YearMonth month) {
        LocalDate end = end(month);
        StockLedger ledger = Stock.ledger(q, month.atDay(1), end);
        String period = Dates.month(month);
        return List.of(
                LedgerSheet.sums(ledger, period, place, Seals.line(q, clock)),
                LedgerSheet.lines(ledger, Stock.moves(q, month.atDay(1), end), period, place));
    }

    /// One card for each item that was there or moved in a month.
    public List<Sheet> cards(Query q, YearMonth month, Progress progress) {
        LocalDate end = end(month);
        List<StockLedger.Line> lines = Stock.ledger(q, month.atDay(1), end).lines();
        String seal = Seals.line(q, clock);
        List<Sheet> cards = new ArrayList<>();
        for (StockLedger.Line line : lines) {
            progress.step(cards.size() + 1, lines.size());
            cards.add(CardSheet.of(Stock.card(q, line.item().id(), month.atDay(1), end), place, seal));
        }
        return cards;
    }

    private LocalDate end(YearMonth month) {
        LocalDate today = LocalDate.now(clock);
        return month.atEndOfMonth().isAfter(today) ? today : month.atEndOfMonth();
    }

    private static Map<StockItemId, StockItem> items(Query q) {
        Map<StockItemId, StockItem> items = new HashMap<>();
        StockItems.all(q).forEach(item -> items.put(item.id(), item));
        return items;
    }
}
