package org.shouwang.donation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shouwang.core.Confidential;
import org.shouwang.fund.FundId;
import org.shouwang.fund.FundLine;
import org.shouwang.household.Doors;
import org.shouwang.kit.db.Query;
import org.shouwang.kit.text.Texts;
import org.shouwang.supply.Stock;
import org.shouwang.supply.StockKind;
import org.shouwang.supply.StockMove;
import org.shouwang.supply.StockMoveId;

/// One reading of the ledgers in which trails are followed. Goods keep their lot, so their way is a fact; money of a
/// fund is one sum, so what came first is taken to be spent first.
final class Tracing {
    private static final Texts T = Texts.of(Tracing.class);

    private final Query q;
    private final Map<FundId, MoneyOrder> funds = new HashMap<>();
    private @Nullable Doors doors;

    Tracing(Query q) {
        this.q = q;
    }

    Trail trail(Receipt receipt) {
        return new Trail(
                receipt,
                receipt.lines().stream()
                        .map(line -> line.fundId() == null ? goods(line) : money(line, line.fundId()))
                        .toList());
    }

    private Trail.Part goods(DonationLine line) {
        List<StockMove> moves = Stock.ofDonation(q, line.id().value());
        Set<StockMoveId> reversed = new HashSet<>();
        moves.stream().map(StockMove::reversesId).filter(Objects::nonNull).forEach(reversed::add);
        long received = 0;
        long left = 0;
        List<Trail.Gone> gone = new ArrayList<>();
        for (StockMove move : moves) {
            left += move.quantity().thousandths();
            if (move.kind() == StockKind.DONATED) {
                received += move.quantity().thousandths();
            } else if (!move.red() && !reversed.contains(move.id())) {
                gone.add(gone(move));
            }
        }
        return new Trail.Part(line, received, gone, left);
    }

    private Trail.Gone gone(StockMove move) {
        return new Trail.Gone(
                move.day(),
                move.no(),
                Texts.name(move.kind()),
                to(move),
                -move.quantity().thousandths(),
                words(move.purpose()),
                move.householdId());
    }

    private String to(StockMove move) {
        List<String> parts = new ArrayList<>();
        if (move.householdId() != null) {
            parts.add(doors().brief(move.householdId()));
        }
        if (move.taker() != null) {
            parts.add(move.taker().value());
        }
        if (move.party() != null) {
            parts.add(move.party().value());
        }
        String all = String.join(" ", parts).strip();
        return all.isEmpty() ? words(move.purpose()) : all;
    }

    private Trail.Part money(DonationLine line, FundId fund) {
        MoneyOrder order = funds.computeIfAbsent(fund, id -> MoneyOrder.of(q, id));
        List<Trail.Gone> gone = new ArrayList<>();
        long out = 0;
        for (MoneyOrder.Share share : order.spent(line.id().value())) {
            FundLine spending = share.spending();
            out += share.fen();
            gone.add(new Trail.Gone(
                    spending.day(),
                    spending.label(),
                    Texts.name(spending.kind()),
                    to(spending),
                    share.fen(),
                    T.get(
                            "spent.for",
                            spending.purpose() == null ? "" : spending.purpose(),
                            spending.words().value()),
                    null));
        }
        long received = order.received(line.id().value());
        return new Trail.Part(line, received, gone, received - out);
    }

    private static String to(FundLine spending) {
        if (spending.beneficiary() == null) {
            return spending.words().value();
        }
        Integer people = spending.beneficiaryCount();
        String name = spending.beneficiary().value();
        return people == null || people < 2 ? name : T.get("spent.people", name, people);
    }

    private Doors doors() {
        Doors read = doors;
        if (read == null) {
            read = Doors.of(q);
            doors = read;
        }
        return read;
    }

    private static String words(@Nullable Confidential sealed) {
        return sealed == null ? "" : sealed.value();
    }
}
