package org.shouwang.supply.sheet;

import java.math.BigDecimal;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import org.shouwang.core.Quantity;
import org.shouwang.kit.text.Texts;
import org.shouwang.supply.StockItem;
import org.shouwang.supply.StockLot;
import org.shouwang.supply.StockMove;

/// How a line of the ledger is said on sheets and on the screen.
public final class MoveWords {
    private static final Texts T = Texts.of(MoveWords.class);

    private MoveWords() {}

    /// Such as `值守领用 李四 南门值守`, or `红字冲销 值守领用 李四（数错）`.
    public static String what(StockMove move) {
        StringJoiner words = new StringJoiner(" ");
        if (move.red()) {
            words.add(T.get("red"));
        }
        words.add(Texts.name(move.kind()));
        if (move.party() != null) {
            words.add(move.party().value());
        }
        if (move.taker() != null) {
            words.add(move.taker().value());
        }
        if (move.purpose() != null) {
            words.add(move.purpose().value());
        }
        return move.reason() == null
                ? words.toString()
                : T.get("reason", words, move.reason().value());
    }

    /// Such as `批号 A7，2022-03-01 到期`; `""` for none.
    public static String lot(@Nullable StockLot lot) {
        if (lot == null || lot.no() == null && lot.expiresOn() == null) {
            return "";
        }
        if (lot.no() == null) {
            return T.get("lot.expiry", lot.expiresOn());
        }
        return lot.expiresOn() == null ? T.get("lot.no", lot.no()) : T.get("lot.both", lot.no(), lot.expiresOn());
    }

    /// With what it was given for, so that two heaps of the same goods can be told apart; `""` for neither.
    public static String heap(@Nullable StockLot lot) {
        String words = lot(lot);
        if (lot == null || lot.meant().isEmpty()) {
            return words;
        }
        String meant = T.get("lot.meant", lot.meant());
        return words.isEmpty() ? meant : T.get("lot.meant.also", words, meant);
    }

    /// What stands in the column of receipts; null for an issue.
    static @Nullable BigDecimal in(StockMove move) {
        return move.kind().in() ? move.quantity().value() : null;
    }

    /// What stands in the column of issues; null for a receipt.
    static @Nullable BigDecimal out(StockMove move) {
        return move.kind().in() ? null : move.quantity().negate().value();
    }

    static BigDecimal value(Quantity quantity) {
        return quantity.value();
    }

    /// Null for zero, so that the sheet stays quiet.
    static @Nullable BigDecimal quiet(Quantity quantity) {
        return quantity.equals(Quantity.ZERO) ? null : quantity.value();
    }

    /// Such as `瓶（24 瓶/箱）`.
    static String unit(StockItem item) {
        return item.packUnit() == null || item.packSize() == null
                ? item.unit()
                : T.get("unit.pack", item.unit(), item.packSize().text(), item.packUnit());
    }

    static String spec(StockItem item) {
        return item.spec() == null ? "" : item.spec();
    }
}
