package org.shouwang.fund;

import java.util.List;
import org.shouwang.core.Money;
import org.shouwang.kit.db.Query;

/// One fund with what is left in it.
public record FundRow(Fund fund, Money balance) {
    /// Those that run before those that are wound up.
    public static List<FundRow> all(Query q) {
        return Funds.all(q).stream()
                .map(fund -> new FundRow(fund, Funds.balance(q, fund.id())))
                .toList();
    }
}
