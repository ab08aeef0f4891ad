package org.shouwang.app.sample;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shouwang.app.Desk;
import org.shouwang.core.Confidential;
import org.shouwang.core.Money;
import org.shouwang.core.PersonName;
import org.shouwang.core.Quantity;
import org.shouwang.fund.Fund;
import org.shouwang.fund.FundDraft;
import org.shouwang.fund.FundId;
import org.shouwang.fund.FundLine;
import org.shouwang.fund.FundLineKind;
import org.shouwang.fund.FundMonths;
import org.shouwang.fund.FundSource;
import org.shouwang.fund.Funds;
import org.shouwang.fund.SpendDraft;
import org.shouwang.fund.Taking;
import org.shouwang.supply.Stock;
import org.shouwang.supply.StockIn;
import org.shouwang.supply.StockItem;
import org.shouwang.supply.StockItems;
import org.shouwang.supply.StockKind;

/// The made-up funds: what was granted, what it was spent for, the months closed.
final class SampleFunds {
    private final Desk desk;
    private final MadeUp madeUp;
    private final SampleDays days;
    private final Funds funds;
    private final List<Fund> opened = new ArrayList<>();

    SampleFunds(Desk desk, MadeUp madeUp, SampleDays days) {
        this.desk = desk;
        this.madeUp = madeUp;
        this.days = days;
        funds = new Funds(desk.ledger(), desk.clock());
    }

    List<SampleDays.Event> plan() {
        List<SampleDays.Event> plan = new ArrayList<>();
        List<LocalDate> all = days.all();
        plan.add(new SampleDays.Event(days.at(all.getFirst(), 0.04), () -> grant(all.getFirst())));
        plan.add(new SampleDays.Event(days.at(all.get(4), 0.4), () -> buy(all.get(4))));
        plan.add(new SampleDays.Event(
                days.at(all.get(17), 0.4),
                () -> spend(all.get(17), 0, 2_100, 0, madeUp.word("fund.spend.care"), null)));
        for (int i = 7; i < all.size(); i += 7) {
            LocalDate day = all.get(i);
            plan.add(new SampleDays.Event(
                    days.at(day, 0.6), () -> spend(day, 2, 800, 0, madeUp.word("fund.spend.special"), null)));
        }
        YearMonth first = YearMonth.from(all.getFirst());
        all.stream()
                .filter(day -> YearMonth.from(day).equals(first.plusMonths(1)))
                .skip(1)
                .findFirst()
                .ifPresent(day -> plan.add(new SampleDays.Event(days.at(day, 0.1), () -> close(first))));
        return plan;
    }

    private void grant(LocalDate day) {
        for (String line : madeUp.word("funds").split("\\|")) {
            String[] words = line.split("/", -1);
            Fund fund = funds.open(new FundDraft(
                    FundSource.valueOf(words[0]), words[1], words[2], words[3], FundDraft.purposes(words[5])));
            opened.add(fund);
            funds.takeIn(new Taking(
                    fund.id(),
                    day,
                    Money.ofYuan(Long.parseLong(words[4])),
                    madeUp.word("fund.taken"),
                    madeUp.word("fund.bank") + " " + (opened.size() + 100),
                    new PersonName(madeUp.word("fund.handler")),
                    null));
        }
    }

    /// Goods paid by the dues are in stock by the same purchase.
    private void buy(LocalDate day) {
        FundLine paid = spend(day, 1, 1_840, 0, madeUp.word("fund.spend.dues"), madeUp.word("stock.supplier"));
        List<StockItem> items = new StockItems(desk.ledger(), desk.clock()).all();
        StockIn goods = StockIn.of(StockKind.PURCHASED, day, madeUp.word("stock.supplier"));
        for (StockItem item : items) {
            if (madeUp.word("fund.spend.dues").contains(item.name())) {
                Quantity count = item.packSize() == null
                        ? Quantity.of(20)
                        : item.packSize().times(10);
                goods = goods.line(
                        StockIn.Line.of(item.id(), count).paidBy(paid.id().value()));
            }
        }
        new Stock(desk.ledger(), desk.clock()).receive(goods);
    }

    private FundLine spend(LocalDate day, int fund, long yuan, int purpose, String words, @Nullable String supplier) {
        FundId id = opened.get(fund).id();
        List<String> purposes =
                desk.ledger().read(q -> Funds.find(q, id).orElseThrow().allowed());
        return funds.spend(new SpendDraft(
                id,
                FundLineKind.OUT,
                day,
                Money.ofYuan(yuan),
                purposes.get(purpose),
                words,
                madeUp.word("fund.invoice") + " " + day.toString().replace("-", "") + (fund + 1),
                new PersonName(madeUp.word("fund.approver")),
                new PersonName(madeUp.word("fund.handler")),
                new Confidential(madeUp.word("fund.beneficiary")),
                21,
                supplier));
    }

    private void close(YearMonth month) {
        FundMonths months = new FundMonths(desk.ledger(), desk.clock());
        months.closeAll(opened.stream().map(Fund::id).toList(), month);
    }
}
