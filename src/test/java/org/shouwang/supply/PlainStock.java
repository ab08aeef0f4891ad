package org.shouwang.supply;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.shouwang.TestTown;
import org.shouwang.core.Quantity;
import org.shouwang.kit.text.Fault;

/// The stock as a plain model beside the real one: each step does a random act on both and says whether both agree on
/// what is there and on what is refused.
public final class PlainStock {
    private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    private final TestTown town;
    private final Random random;
    private final Stock stock;
    private final StockCounts counts;
    private final IssueLists lists;
    private final List<StockItem> items = new ArrayList<>();
    private final Map<StockItemId, TreeMap<LocalDate, Long>> shelves = new HashMap<>();
    private final List<Past> past = new ArrayList<>();
    public int booked;
    public int refused;

    private static final class Past {
        final StockMove move;
        final LocalDate lot;
        boolean reversed;

        Past(StockMove move, LocalDate lot) {
            this.move = move;
            this.lot = lot;
        }
    }

    public PlainStock(TestTown town, Random random) {
        this.town = town;
        this.random = random;
        stock = new Stock(town.ledger, town.clock);
        counts = new StockCounts(town.ledger, town.clock);
        lists = new IssueLists(town.ledger, town.clock);
        StockItems book = new StockItems(town.ledger, town.clock);
        for (String name : List.of("口罩", "防护服", "消毒液", "矿泉水")) {
            StockItem item = book.add(StockItem.of(name, null, "个", StockItemKind.PROTECTIVE));
            items.add(item);
            shelves.put(item.id(), new TreeMap<>());
        }
    }

    /// One random act.
    public void step() {
        switch (random.nextInt(20)) {
            case 0, 1, 2, 3, 4 -> receive();
            case 5, 6, 7, 8, 9, 10, 11 -> issue();
            case 12, 13, 14 -> reverse();
            case 15 -> count();
            case 16, 17 -> many();
            default -> town.store.moveTo(town.clock.instant().plusSeconds(random.nextInt(200_000)));
        }
    }

    /// Whether every balance, lot and sum is the same in both.
    public boolean agrees() {
        for (StockLevel level : stock.levels()) {
            long all = shelf(level.item()).values().stream()
                    .mapToLong(Long::longValue)
                    .sum();
            boolean lots = level.lots().stream()
                    .allMatch(one ->
                            shelf(level.item()).getOrDefault(key(one.lot().expiresOn()), 0L)
                                    == one.stock().thousandths());
            if (level.stock().thousandths() != all || !lots) {
                return false;
            }
        }
        LocalDate today = today();
        LocalDate first = today.withDayOfMonth(1);
        return town.ledger.read(q -> {
            StockLedger before = Stock.ledger(q, LocalDate.of(2000, 1, 1), first.minusDays(1));
            StockLedger now = Stock.ledger(q, first, today);
            return now.lines().stream()
                    .allMatch(line -> before.lines().stream()
                                    .filter(one ->
                                            one.item().id().equals(line.item().id()))
                                    .map(StockLedger.Line::closing)
                                    .findFirst()
                                    .orElse(Quantity.ZERO)
                                    .equals(line.opening())
                            && line.closing().thousandths()
                                    == shelf(line.item()).values().stream()
                                            .mapToLong(Long::longValue)
                                            .sum());
        });
    }

    private LocalDate today() {
        return LocalDate.now(town.clock);
    }

    private static LocalDate key(LocalDate expiry) {
        return expiry == null ? NEVER : expiry;
    }

    private TreeMap<LocalDate, Long> shelf(StockItem item) {
        return shelves.get(item.id());
    }

    private StockItem any() {
        return items.get(random.nextInt(items.size()));
    }

    private void expect(boolean refusing, Runnable act) {
        try {
            act.run();
            booked++;
            if (refusing) {
                throw new AssertionError("booked what the model refuses");
            }
        } catch (Fault fault) {
            refused++;
            if (!refusing) {
                throw new AssertionError("refused what the model books: " + fault.sentence(), fault);
            }
        }
    }

    private void receive() {
        StockItem item = any();
        long amount = 500L * (1 + random.nextInt(40));
        LocalDate expiry = random.nextInt(3) == 0 ? null : today().plusDays(random.nextInt(12) - 1);
        StockKind kind = StockKind.receipts().get(random.nextInt(6));
        expect(false, () -> {
            Slip slip = stock.receive(StockIn.of(kind, today(), "某单位")
                    .line(StockIn.Line.of(item.id(), new Quantity(amount)).lot(null, expiry)));
            shelf(item).merge(key(expiry), amount, Long::sum);
            past.add(new Past(slip.moves().getFirst(), key(expiry)));
        });
    }

    private long usable(StockItem item, boolean scrap) {
        return shelf(item).entrySet().stream()
                .filter(lot -> scrap || !lot.getKey().isBefore(today()))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    private void take(Slip slip, StockItem item, long amount, boolean scrap) {
        long open = amount;
        for (Map.Entry<LocalDate, Long> lot : shelf(item).entrySet()) {
            boolean good = scrap || !lot.getKey().isBefore(today());
            long part = good ? Math.min(open, lot.getValue()) : 0;
            lot.setValue(lot.getValue() - part);
            open -= part;
        }
        for (StockMove move : slip.moves()) {
            LocalDate expiry = town.ledger
                    .read(q -> Stock.lot(q, move.lotId()))
                    .orElseThrow()
                    .expiresOn();
            if (move.itemId().equals(item.id())) {
                past.add(new Past(move, key(expiry)));
            }
        }
    }

    private void issue() {
        StockItem item = any();
        long amount = 500L * (1 + random.nextInt(30));
        StockKind kind = StockKind.issues().get(random.nextInt(5));
        boolean scrap = kind == StockKind.SCRAPPED;
        expect(
                amount > usable(item, scrap),
                () -> take(
                        stock.issue(StockOut.of(kind, today(), "值守").line(item.id(), new Quantity(amount), "李四")),
                        item,
                        amount,
                        scrap));
    }

    private void reverse() {
        if (past.isEmpty()) {
            return;
        }
        Past wrong = past.get(random.nextInt(past.size()));
        long amount = wrong.move.quantity().thousandths();
        TreeMap<LocalDate, Long> shelf = shelves.get(wrong.move.itemId());
        boolean refusing = wrong.reversed || wrong.move.red() || shelf.getOrDefault(wrong.lot, 0L) < amount;
        expect(refusing, () -> {
            Slip slip = stock.reverse(wrong.move.id(), "记错", "赵六");
            wrong.reversed = true;
            shelf.merge(wrong.lot, -amount, Long::sum);
            past.add(new Past(slip.moves().getFirst(), wrong.lot));
        });
    }

    private void count() {
        StockCount count = counts.prepare(java.util.Set.of(), null, null);
        List<StockCountLine> lines = town.ledger.read(q -> StockCounts.lines(q, count.id()));
        boolean silent = random.nextInt(5) == 0;
        boolean differing = false;
        for (StockCountLine line : lines) {
            long by = random.nextInt(3) == 0 ? 500L * (random.nextInt(9) - 4) : 0;
            long found = Math.max(0, line.expected().thousandths() + by);
            differing |= found != line.expected().thousandths();
            counts.enter(line.id(), new Quantity(found), silent ? null : "点错");
        }
        boolean refusing = silent && differing;
        expect(
                refusing,
                () -> counts.book(count.id(), "赵六").forEach(move -> {
                    LocalDate expiry = town.ledger
                            .read(q -> Stock.lot(q, move.lotId()))
                            .orElseThrow()
                            .expiresOn();
                    shelves.get(move.itemId())
                            .merge(key(expiry), move.quantity().thousandths(), Long::sum);
                    past.add(new Past(move, key(expiry)));
                }));
        if (refusing) {
            counts.drop(count.id());
        }
    }

    private void many() {
        StockItem item = any();
        int people = 1 + random.nextInt(6);
        long each = 500L * (1 + random.nextInt(4));
        List<IssueListDraft.Recipient> all = new ArrayList<>();
        for (int i = 0; i < people; i++) {
            all.add(new IssueListDraft.Recipient("人" + i, "某单位", null, null, 1));
        }
        IssueListDraft draft = new IssueListDraft(
                "签领",
                today(),
                StockKind.DUTY,
                null,
                null,
                List.of(new IssueListDraft.Share(item.id(), new Quantity(each))),
                all);
        boolean refusing = people * each > usable(item, false);
        IssueList[] made = new IssueList[1];
        expect(refusing, () -> made[0] = lists.prepare(draft));
        if (made[0] == null) {
            return;
        }
        List<IssueListLine> lines =
                town.ledger.read(q -> IssueLists.whole(q, made[0].id())).lines();
        int signed = random.nextInt(people + 1);
        lists.tick(
                made[0].id(),
                lines.stream().limit(signed).map(IssueListLine::id).toList(),
                true);
        expect(signed == 0, () -> take(lists.book(made[0].id()), item, signed * each, false));
    }
}
