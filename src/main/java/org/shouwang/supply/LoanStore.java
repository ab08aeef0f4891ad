package org.shouwang.supply;

import java.util.List;
import java.util.Optional;
import org.shouwang.kit.db.Query;

/// Reading in the store who has returnable things.
final class LoanStore {
    static final String LOAN = "stock_loan";

    private LoanStore() {}

    static List<StockLoan> all(Query q) {
        return q.list(StockLoan.class, "select * from stock_loan order by since, id");
    }

    static List<StockLoan> open(Query q) {
        return q.list(StockLoan.class, "select * from stock_loan where ended_on is null order by since, id");
    }

    static Optional<StockLoan> loan(Query q, StockLoanId id) {
        return q.one(StockLoan.class, "select * from stock_loan where id = ?", id);
    }

    /// What a line issued, in as many parts as came back one by one.
    static List<StockLoan> ofMove(Query q, StockMoveId move) {
        return q.list(StockLoan.class, "select * from stock_loan where move_id = ? order by id", move);
    }

    /// What came back by a line.
    static Optional<StockLoan> endedBy(Query q, StockMoveId move) {
        return q.one(StockLoan.class, "select * from stock_loan where back_move_id = ? order by id limit 1", move);
    }
}
