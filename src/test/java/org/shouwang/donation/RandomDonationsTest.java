package org.shouwang.donation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shouwang.TestStore;
import org.shouwang.core.Confidential;
import org.shouwang.core.Money;
import org.shouwang.core.PersonName;
import org.shouwang.core.Quantity;
import org.shouwang.fund.Bought;
import org.shouwang.fund.Fund;
import org.shouwang.fund.FundLine;
import org.shouwang.fund.FundLineKind;
import org.shouwang.fund.FundModel;
import org.shouwang.fund.FundMonths;
import org.shouwang.fund.FundPurchases;
import org.shouwang.fund.FundSource;
import org.shouwang.fund.Funds;
import org.shouwang.fund.SpendDraft;
import org.shouwang.household.Homes;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.time.Period;
import org.shouwang.ledger.Chain;
import org.shouwang.supply.Stock;
import org.shouwang.supply.StockItem;
import org.shouwang.supply.StockItemKind;
import org.shouwang.supply.StockItems;
import org.shouwang.supply.StockKind;
import org.shouwang.supply.StockMove;
import org.shouwang.supply.StockOut;

/// A thousand random acts on donations, stock and funds in one store, refused ones too, beside a plain count: receipts,
/// issues, payments, purchases, granted money, closed months, counter-entries.
class RandomDonationsTest {
    private static final String[] GOODS = {"口罩", "手套", "大米"};
    private static final int ACTS = 1_000;
    private static final PersonName SECOND = new PersonName("李核");
    private static final PersonName HANDLER = new PersonName("赵一");

    @TempDir
    Path folder;

    private final Random random = new Random(11);
    private final Map<String, Long> inStock = new HashMap<>();
    private final Map<String, Long> givenOut = new HashMap<>();
    private final List<Receipt> standing = new ArrayList<>();
    private final List<StockMove> issued = new ArrayList<>();
    private long money;
    private long paid;
    private long alcohol;
    private final List<FundLine> purchases = new ArrayList<>();
    private final CountedMonths months = new CountedMonths();
    private int refused;

    @Test
    void aThousandActsAreWhatTheNoticesSay() {
        try (TestStore store = new TestStore(folder)) {
            Clock clock = Homes.clock(store);
            new StockItems(store.ledger, clock).add(StockItem.of("酒精", null, "瓶", StockItemKind.PROTECTIVE));
            FundModel granted = new FundModel(
                    store.ledger,
                    new Funds(store.ledger, clock),
                    new FundMonths(store.ledger, clock),
                    () -> LocalDate.now(clock));
            for (int i = 0; i < ACTS; i++) {
                store.moveTo(TestStore.START.plus(Duration.ofHours(2L * i)));
                if (random.nextInt(4) == 0) {
                    granted.act(random);
                } else {
                    act(store, clock);
                }
            }
            granted.compare();
            compare(store, clock);
            months.compare(store.ledger, money);
            assertThat(store.ledger.examine()).isEmpty();
        }
    }

    private void act(TestStore store, Clock clock) {
        try {
            switch (random.nextInt(8)) {
                case 0, 1 -> receive(store, clock);
                case 2, 3 -> issue(store, clock);
                case 4 -> pay(store, clock);
                case 5 -> buy(store, clock);
                case 6 -> useUp(store, clock);
                default -> takeBack(store, clock);
            }
        } catch (Fault fault) {
            refused++;
        }
    }

    private void receive(TestStore store, Clock clock) {
        String goods = GOODS[random.nextInt(GOODS.length)];
        long count = 1 + random.nextInt(90);
        long yuan = random.nextInt(3) == 0 ? 1 + random.nextInt(900) : 0;
        String typed = goods + " " + count + "件 " + count * 2 + "元 发票" + (yuan == 0 ? "" : "\n捐款 " + yuan + "元");
        LocalDate today = LocalDate.now(clock);
        Receipt receipt = new Donations(store.ledger, clock)
                .receive(DonationDraft.of(Donor.named("李文"), GiftText.read(typed, today), today));
        standing.add(receipt);
        inStock.merge(goods, count, Long::sum);
        money += yuan;
        months.of(clock).income += yuan;
        months.of(clock).value += count * 2;
    }

    private void issue(TestStore store, Clock clock) {
        String goods = GOODS[random.nextInt(GOODS.length)];
        long count = 1 + random.nextInt(60);
        var item = store.ledger.read(q -> StockItems.named(q, goods, null)).orElseThrow(() -> new Fault("T", "none"));
        StockKind kind =
                StockKind.issues().get(random.nextInt(StockKind.issues().size()));
        issued.addAll(new Stock(store.ledger, clock)
                .issue(StockOut.of(kind, LocalDate.now(clock), "用").line(item.id(), Quantity.of(count), "赵一"))
                .moves());
        inStock.merge(goods, -count, Long::sum);
        givenOut.merge(goods, count, Long::sum);
    }

    private void pay(TestStore store, Clock clock) {
        long yuan = 1 + random.nextInt(400);
        new Funds(store.ledger, clock).spend(spending(store, clock, yuan));
        spent(clock, yuan);
    }

    /// Goods bought with donated money: fund and stock in one act.
    private void buy(TestStore store, Clock clock) {
        long count = 1 + random.nextInt(20);
        StockItem item = store.ledger.read(q -> StockItems.named(q, "酒精", null)).orElseThrow();
        FundLine line = new FundPurchases(store.ledger, clock)
                .buy(spending(store, clock, count * 8), List.of(new Bought(item, Quantity.of(count))));
        purchases.add(line);
        spent(clock, count * 8);
        alcohol += count;
    }

    private void useUp(TestStore store, Clock clock) {
        long count = 1 + random.nextInt(9);
        StockItem item = store.ledger.read(q -> StockItems.named(q, "酒精", null)).orElseThrow();
        new Stock(store.ledger, clock)
                .issue(StockOut.of(StockKind.DUTY, LocalDate.now(clock), "消杀")
                        .line(item.id(), Quantity.of(count), "赵一"));
        alcohol -= count;
    }

    private void spent(Clock clock, long yuan) {
        money -= yuan;
        paid += yuan;
        months.of(clock).spending += yuan;
    }

    private static SpendDraft spending(TestStore store, Clock clock, long yuan) {
        Fund fund = store.ledger
                .read(q -> Funds.all(q).stream()
                        .filter(one -> one.source() == FundSource.DONATED)
                        .findFirst())
                .orElseThrow(() -> new Fault("T", "none"));
        return new SpendDraft(
                fund.id(),
                FundLineKind.OUT,
                LocalDate.now(clock),
                Money.ofYuan(yuan),
                fund.allowed().getFirst(),
                "买物资",
                "发票1",
                SECOND,
                HANDLER,
                new Confidential("值守人员"),
                3,
                null);
    }

    private void takeBack(TestStore store, Clock clock) {
        if (random.nextInt(4) == 0 && !purchases.isEmpty()) {
            FundLine line = purchases.remove(random.nextInt(purchases.size()));
            new FundPurchases(store.ledger, clock).takeBack(line.id(), "写错", SECOND);
            long yuan = -line.amount().fen() / 100;
            spent(clock, -yuan);
            alcohol -= yuan / 8;
        } else if (random.nextBoolean() && !issued.isEmpty()) {
            StockMove move = issued.remove(random.nextInt(issued.size()));
            new Stock(store.ledger, clock).reverse(move.id(), "写错", SECOND.value());
            String goods = store.ledger.read(q -> Stock.item(q, move.itemId())).name();
            long count = -move.quantity().thousandths() / 1000;
            inStock.merge(goods, count, Long::sum);
            givenOut.merge(goods, -count, Long::sum);
        } else if (!standing.isEmpty()) {
            Receipt receipt = standing.get(random.nextInt(standing.size()));
            new Donations(store.ledger, clock).reverse(receipt.donation().id(), "写错", SECOND);
            standing.remove(receipt);
            for (DonationLine line : receipt.lines()) {
                if (line.quantity() == null) {
                    money -= line.worth().fen() / 100;
                    months.of(clock).income -= line.worth().fen() / 100;
                } else {
                    months.of(clock).value -= line.worth().fen() / 100;
                    inStock.merge(line.words(), -line.quantity().thousandths() / 1000, Long::sum);
                }
            }
        }
    }

    private void compare(TestStore store, Clock clock) {
        assertThat(refused).as("refusals were met too").isPositive();
        assertThat(store.ledger.read(Chain::firstBreak)).isEmpty();
        Map<String, Long> left = new HashMap<>();
        Map<String, Long> out = new HashMap<>();
        long cash = 0;
        long spent = 0;
        List<Trail> trails = store.ledger.read(Trail::all);
        for (Trail trail : trails) {
            for (Trail.Part part : trail.parts()) {
                assertThat(part.received()).isEqualTo(part.out() + part.left());
                if (part.line().money()) {
                    cash += part.left() / 100;
                    spent += part.out() / 100;
                } else {
                    left.merge(part.line().words(), part.left() / 1000, Long::sum);
                    out.merge(part.line().words(), part.out() / 1000, Long::sum);
                }
            }
        }
        assertThat(left).isEqualTo(inStock);
        assertThat(out).isEqualTo(givenOut);
        assertThat(cash).isEqualTo(money);
        assertThat(spent).isEqualTo(paid);
        assertThat(standing)
                .hasSameSizeAs(store.ledger.<List<Receipt>>read(Donations::all).stream()
                        .filter(Receipt::stands)
                        .toList());
        StockItem bought =
                store.ledger.read(q -> StockItems.named(q, "酒精", null)).orElseThrow();
        assertThat(store.ledger.<Quantity>read(q -> Stock.balance(q, bought.id())))
                .isEqualTo(Quantity.of(alcohol));
        notices(store, clock);
    }

    /// A notice of all days, and those of its parts, say what the ledgers say.
    private void notices(TestStore store, Clock clock) {
        LocalDate first = LocalDate.ofInstant(TestStore.START, clock.getZone());
        LocalDate last = LocalDate.now(clock);
        LocalDate middle = first.plusDays(20);
        Notice all = store.ledger.read(q -> Notice.of(q, new Period(first, last)));
        Notice early = store.ledger.read(q -> Notice.of(q, new Period(first, middle)));
        Notice late = store.ledger.read(q -> Notice.of(q, new Period(middle.plusDays(1), last)));
        assertThat(early.money().plus(late.money())).isEqualTo(all.money());
        assertThat(early.value().plus(late.value())).isEqualTo(all.value());
        assertThat(all.money()).isEqualTo(Money.ofYuan(money + paid));
        assertThat(all.closing()).isEqualTo(Money.ofYuan(money)).isEqualTo(late.closing());
        assertThat(all.spending()).isEqualTo(Money.ofYuan(paid));
        for (Notice.Flow flow : all.flows()) {
            assertThat(flow.closing())
                    .isEqualTo(Quantity.of(inStock.get(flow.item().name())));
            assertThat(flow.closing())
                    .isEqualTo(store.ledger.<Quantity>read(
                            q -> Stock.balance(q, flow.item().id())));
            Quantity rows = all.rows().stream()
                    .filter(row -> row.quantity() != null
                            && flow.item().id().equals(row.line().itemId()))
                    .map(Notice.Row::quantity)
                    .reduce(Quantity.ZERO, Quantity::plus);
            assertThat(rows).isEqualTo(flow.received());
        }
        for (Notice.Flow flow : late.flows()) {
            early.flows().stream()
                    .filter(before -> before.item().equals(flow.item()))
                    .forEach(before -> assertThat(flow.opening()).isEqualTo(before.closing()));
        }
        assertThat(all.value()).isEqualTo(standing.stream().map(Receipt::value).reduce(Money.ZERO, Money::plus));
    }
}
