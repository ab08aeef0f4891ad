package org.shouwang.app;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.shouwang.delivery.purchase.GateGoods;
import org.shouwang.gate.Direction;
import org.shouwang.gate.EntryCategory;
import org.shouwang.gate.EntryCheck;
import org.shouwang.gate.EntryFilter;
import org.shouwang.gate.EntryLine;
import org.shouwang.gate.GateBook;
import org.shouwang.ledger.Ledger;

/// Who came through the gate with goods, for the book of arrivals: what the gate wrote down is not typed again.
final class GoodsAtGate implements Function<LocalDate, List<GateGoods>> {
    /// How far back somebody is known by what they brought.
    private static final int DAYS = 60;

    private static final int LINES = 5000;

    private final GateBook book;

    GoodsAtGate(Ledger ledger, Clock clock) {
        book = new GateBook(ledger, clock);
    }

    @Override
    public List<GateGoods> apply(LocalDate day) {
        List<EntryCheck> came = book
                .page(
                        EntryFilter.ALL
                                .days(day.minusDays(DAYS), day)
                                .direction(Direction.IN)
                                .category(EntryCategory.SUPPLY)
                                .standing(EntryFilter.Standing.COUNTING),
                        null,
                        LINES)
                .stream()
                .map(EntryLine::entry)
                .filter(EntryCheck::passed)
                .toList();
        return came.stream()
                .filter(entry -> entry.day().equals(day))
                .map(entry -> goods(entry, came))
                .toList()
                .reversed();
    }

    private static GateGoods goods(EntryCheck entry, List<EntryCheck> came) {
        return new GateGoods(
                entry.id().value(),
                entry.at(),
                entry.name().value(),
                entry.plate() == null ? null : entry.plate().value(),
                words(entry.load(), entry.purpose()),
                came.stream()
                        .filter(other ->
                                entry.visitorId() != null && entry.visitorId().equals(other.visitorId()))
                        .filter(other -> !other.id().equals(entry.id()))
                        .map(other -> other.id().value())
                        .toList());
    }

    private static @Nullable String words(@Nullable String load, @Nullable String purpose) {
        return load == null ? purpose : load;
    }
}
