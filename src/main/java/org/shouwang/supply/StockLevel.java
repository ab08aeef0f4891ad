package org.shouwang.supply;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shouwang.core.Quantity;

/// What is there of an item now.
///
/// @param expired the part of it that may no longer be issued
/// @param lent returnable things in people's hands, not part of the stock
/// @param nextExpiry the first expiry among what may still be issued
/// @param lots the lots with something left, the one that expires first leading
public record StockLevel(
        StockItem item,
        Quantity stock,
        Quantity expired,
        Quantity lent,
        @Nullable LocalDate nextExpiry,
        List<InLot> lots) {
    /// How many days before its end something is told of.
    public static final int SOON_DAYS = 30;

    public StockLevel {
        lots = List.copyOf(lots);
    }

    /// What is left of a lot.
    public record InLot(StockLot lot, Quantity stock) {}

    public Quantity usable() {
        return stock.minus(expired);
    }

    /// The part of it that is meant for something and may still be issued.
    public Quantity directed(LocalDate today) {
        return meant(today).map(InLot::stock).reduce(Quantity.ZERO, Quantity::plus);
    }

    /// What it is meant for, each once.
    public List<String> wishes(LocalDate today) {
        return meant(today).map(one -> one.lot().meant()).distinct().toList();
    }

    private Stream<InLot> meant(LocalDate today) {
        return lots.stream()
                .filter(one -> one.lot().wish() != null && !one.lot().expired(today));
    }

    /// How much is missing to the minimum; zero where nothing is, or there is no minimum.
    public Quantity gap() {
        Quantity least = item.minimum();
        return least == null || usable().compareTo(least) >= 0 ? Quantity.ZERO : least.minus(usable());
    }

    public boolean low() {
        return gap().positive();
    }

    /// Whether something of it is past its end or soon will be.
    public boolean ending(LocalDate today) {
        return expired().positive() || expiring(today, SOON_DAYS);
    }

    /// Whether something of it may not be issued after `days` from `today`.
    public boolean expiring(LocalDate today, int days) {
        return nextExpiry != null && !nextExpiry.isAfter(today.plusDays(days));
    }
}
