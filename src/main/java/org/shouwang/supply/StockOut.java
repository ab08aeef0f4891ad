package org.shouwang.supply;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shouwang.branch.MemberId;
import org.shouwang.core.Quantity;
import org.shouwang.household.HouseholdId;

/// Goods that go out, before they are booked: one slip, one line for each item and each who takes it.
///
/// @param kind one of [StockKind#issues]
/// @param party the unit they go to
/// @param handler who hands out; null for the user of the program
/// @param list the list to sign that is booked
public record StockOut(
        StockKind kind,
        LocalDate day,
        @Nullable String party,
        @Nullable String purpose,
        @Nullable String handler,
        @Nullable IssueListId list,
        List<Line> lines) {
    public StockOut {
        lines = List.copyOf(lines);
    }

    public static StockOut of(StockKind kind, LocalDate day, @Nullable String purpose) {
        return new StockOut(kind, day, null, purpose, null, null, List.of());
    }

    public StockOut handler(@Nullable String who) {
        return new StockOut(kind, day, party, purpose, who, list, lines);
    }

    public StockOut party(@Nullable String unit) {
        return new StockOut(kind, day, unit, purpose, handler, list, lines);
    }

    StockOut list(IssueListId signed) {
        return new StockOut(kind, day, party, purpose, handler, signed, lines);
    }

    public StockOut line(StockItemId item, Quantity quantity, @Nullable String taker) {
        return line(Line.of(item, quantity, taker));
    }

    public StockOut line(Line line) {
        List<Line> more = new ArrayList<>(lines);
        more.add(line);
        return new StockOut(kind, day, party, purpose, handler, list, more);
    }

    public StockOut lines(List<Line> all) {
        return new StockOut(kind, day, party, purpose, handler, list, all);
    }

    /// @param taker who takes it
    /// @param lot this lot only; null for the one that expires first
    /// @param marking the number on a returnable thing
    public record Line(
            StockItemId item,
            Quantity quantity,
            @Nullable String taker,
            @Nullable String whereabouts,
            @Nullable MemberId member,
            @Nullable HouseholdId household,
            @Nullable StockLotId lot,
            @Nullable String marking) {
        public static Line of(StockItemId item, Quantity quantity, @Nullable String taker) {
            return new Line(item, quantity, taker, null, null, null, null, null);
        }

        public Line to(MemberId who) {
            return new Line(item, quantity, taker, whereabouts, who, household, lot, marking);
        }

        public Line to(HouseholdId home) {
            return new Line(item, quantity, taker, whereabouts, member, home, lot, marking);
        }

        public Line at(@Nullable String place) {
            return new Line(item, quantity, taker, place, member, household, lot, marking);
        }

        public Line from(@Nullable StockLotId only) {
            return new Line(item, quantity, taker, whereabouts, member, household, only, marking);
        }

        public Line marked(@Nullable String number) {
            return new Line(item, quantity, taker, whereabouts, member, household, lot, number);
        }
    }
}
