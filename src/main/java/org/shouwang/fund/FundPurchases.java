package org.shouwang.fund;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shouwang.core.PersonName;
import org.shouwang.kit.db.Query;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.text.Texts;
import org.shouwang.ledger.Ledger;
import org.shouwang.supply.Stock;
import org.shouwang.supply.StockIn;
import org.shouwang.supply.StockKind;
import org.shouwang.supply.StockMove;
import org.shouwang.supply.StockMoveId;

/// Goods bought with money of a fund: paid and put into the stock in one act, typed once; taken back together too.
public final class FundPurchases {
    private static final Texts T = Texts.of(FundPurchases.class);

    private final Ledger ledger;
    private final Funds funds;
    private final Stock stock;

    /// @param clock in the zone of the compound
    public FundPurchases(Ledger ledger, Clock clock) {
        this.ledger = ledger;
        this.funds = new Funds(ledger, clock);
        this.stock = new Stock(ledger, clock);
    }

    /// Writes the spending and receives the goods.
    ///
    /// @param goods may be empty: then it is a spending like any other
    /// @throws Fault as `Funds.spend` and `Stock.receive`; then neither is written
    public FundLine buy(SpendDraft draft, List<Bought> goods) {
        if (goods.isEmpty()) {
            return funds.spend(draft);
        }
        return ledger.append(
                FundAct.BUY,
                T.get("subject", Bought.words(goods), draft.amount().text()),
                tx -> {
                    FundLine line = funds.spend(tx, draft);
                    StockIn in = StockIn.of(StockKind.PURCHASED, draft.day(), draft.supplier())
                            .purpose(draft.purpose())
                            .handler(line.handler().value());
                    for (Bought one : goods) {
                        in = in.line(StockIn.Line.of(one.item().id(), one.quantity())
                                .paidBy(line.id().value()));
                    }
                    stock.receive(tx, in);
                    return line;
                });
    }

    /// The goods that came with a line and are not taken back.
    public static List<Bought> goods(Query q, FundLineId line) {
        return standing(q, line).stream()
                .map(move -> new Bought(Stock.item(q, move.itemId()), move.quantity()))
                .toList();
    }

    private static List<StockMove> standing(Query q, FundLineId line) {
        List<StockMove> moves = Stock.ofFund(q, line.value());
        Set<StockMoveId> back = moves.stream()
                .flatMap(move -> Optional.ofNullable(move.reversesId()).stream())
                .collect(Collectors.toSet());
        return moves.stream()
                .filter(move -> !move.red() && !back.contains(move.id()) && move.kind() == StockKind.PURCHASED)
                .toList();
    }

    /// Takes a line back as `Funds.reverse`, and the goods that came with it.
    ///
    /// @throws Fault as `Funds.reverse` and `Stock.reverse`; then neither is taken back
    public FundLine takeBack(FundLineId id, String reason, @Nullable PersonName second) {
        List<StockMoveId> goods =
                ledger.read(q -> standing(q, id)).stream().map(StockMove::id).toList();
        if (goods.isEmpty() || second == null) {
            return funds.reverse(id, reason, second);
        }
        return ledger.append(FundAct.REVERSE, T.get("subject.goods", goods.size()), tx -> {
            FundLine counter = funds.reverse(tx, id, reason, second);
            stock.reverse(tx, goods, reason, counter.handler().value(), second.value());
            return counter;
        });
    }
}
