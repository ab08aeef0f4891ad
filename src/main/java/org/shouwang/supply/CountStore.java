package org.shouwang.supply;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shouwang.kit.db.Query;

/// Reading stocktakings in the store.
final class CountStore {
    static final String COUNT = "stock_count";
    static final String LINE = "stock_count_line";

    private CountStore() {}

    static List<StockCount> all(Query q) {
        return q.list(StockCount.class, "select * from stock_count order by id desc");
    }

    static Optional<StockCount> open(Query q) {
        return q.one(StockCount.class, "select * from stock_count where booked_at is null order by id limit 1");
    }

    static Optional<StockCount> count(Query q, StockCountId id) {
        return q.one(StockCount.class, "select * from stock_count where id = ?", id);
    }

    static List<StockCountLine> lines(Query q, StockCountId id) {
        return q.list(StockCountLine.class, "select * from stock_count_line where count_id = ? order by place", id);
    }

    static Optional<StockCountLine> line(Query q, StockCountLineId id) {
        return q.one(StockCountLine.class, "select * from stock_count_line where id = ?", id);
    }

    /// The last number of a day; those thrown away leave no gap that is filled again while a later one stands.
    static @Nullable String lastNumber(Query q, LocalDate day) {
        return q.one(
                        Number.class,
                        "select no from stock_count where day = ? order by length(no) desc, no desc limit 1",
                        day)
                .map(Number::no)
                .orElse(null);
    }

    record Number(String no) {}
}
