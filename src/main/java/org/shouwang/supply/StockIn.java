package org.shouwang.supply;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shouwang.core.Quantity;

/// Goods that come in, before they are booked: one slip of one or several lines.
///
/// @param kind one of [StockKind#receipts]
/// @param party the unit or donor they come from
/// @param handler who receives; null for the user of the program
/// @param wish what they are meant for; null for anything
public record StockIn(
        StockKind kind,
        LocalDate day,
        @Nullable String party,
        @Nullable String purpose,
        @Nullable String handler,
        @Nullable String wish,
        List<Line> lines) {
    public StockIn {
        lines = List.copyOf(lines);
    }

    public static StockIn of(StockKind kind, LocalDate day, @Nullable String party) {
        return new StockIn(kind, day, party, null, null, null, List.of());
    }

    public StockIn handler(@Nullable String who) {
        return new StockIn(kind, day, party, purpose, who, wish, lines);
    }

    public StockIn purpose(@Nullable String words) {
        return new StockIn(kind, day, party, words, handler, wish, lines);
    }

    /// What the donor wants the goods to be used for.
    public StockIn meant(@Nullable String use) {
        return new StockIn(kind, day, party, purpose, handler, use, lines);
    }

    public StockIn line(StockItemId item, Quantity quantity) {
        return line(new Line(item, quantity, null, null, null, null, null));
    }

    public StockIn line(Line line) {
        List<Line> more = new ArrayList<>(lines);
        more.add(line);
        return new StockIn(kind, day, party, purpose, handler, wish, more);
    }

    /// @param lotNo number printed on the goods
    /// @param lot the lot they go back to; null for the lot that fits, or a new one
    public record Line(
            StockItemId item,
            Quantity quantity,
            @Nullable String lotNo,
            @Nullable LocalDate expiresOn,
            @Nullable StockLotId lot,
            @Nullable Long donationLineId,
            @Nullable Long fundLineId) {
        public static Line of(StockItemId item, Quantity quantity) {
            return new Line(item, quantity, null, null, null, null, null);
        }

        public Line lot(@Nullable String no, @Nullable LocalDate expiry) {
            return new Line(item, quantity, no, expiry, lot, donationLineId, fundLineId);
        }

        public Line backTo(StockLotId own) {
            return new Line(item, quantity, lotNo, expiresOn, own, donationLineId, fundLineId);
        }

        /// Goods that came by a line of a donation; they get a lot of their own.
        public Line donated(long line) {
            return new Line(item, quantity, lotNo, expiresOn, lot, line, fundLineId);
        }

        /// Goods paid by a line of the fund ledger.
        public Line paidBy(long line) {
            return new Line(item, quantity, lotNo, expiresOn, lot, donationLineId, line);
        }
    }
}
