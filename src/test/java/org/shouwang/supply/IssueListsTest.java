package org.shouwang.supply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shouwang.TestTown;
import org.shouwang.core.Quantity;
import org.shouwang.kit.text.Fault;

class IssueListsTest {
    static final LocalDate TODAY = LocalDate.of(2021, 11, 12);

    @TempDir
    Path folder;

    TestTown town;
    Stock stock;
    IssueLists lists;
    StockCounts counts;
    StockItem masks;
    StockItem badge;

    @BeforeEach
    void open() {
        town = new TestTown(folder, "1x1x1x1");
        stock = new Stock(town.ledger, town.clock);
        lists = new IssueLists(town.ledger, town.clock);
        counts = new StockCounts(town.ledger, town.clock);
        StockItems items = new StockItems(town.ledger, town.clock);
        masks = items.add(StockItem.of("口罩", null, "只", StockItemKind.PROTECTIVE));
        badge = items.add(StockItem.of("党员徽章", null, "枚", StockItemKind.EMBLEM).returned());
        receive(masks, 30);
        receive(badge, 3);
    }

    @AfterEach
    void close() {
        town.close();
    }

    void receive(StockItem item, long count) {
        stock.receive(StockIn.of(StockKind.ALLOCATED, TODAY, "街道").line(item.id(), Quantity.of(count)));
    }

    IssueList prepare(long each, int... times) {
        List<IssueListDraft.Recipient> people = java.util.Arrays.stream(times)
                .mapToObj(n -> new IssueListDraft.Recipient("某" + n, "1-1-101", null, null, n))
                .toList();
        return lists.prepare(new IssueListDraft(
                "值守口罩",
                TODAY,
                StockKind.DUTY,
                null,
                null,
                List.of(
                        new IssueListDraft.Share(masks.id(), Quantity.of(each)),
                        new IssueListDraft.Share(badge.id(), Quantity.ONE)),
                people));
    }

    IssueLists.Whole whole(IssueList list) {
        return town.ledger.read(q -> IssueLists.whole(q, list.id()));
    }

    void assertRefused(String code, Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(Fault.class, f -> assertThat(f.code()).isEqualTo(code));
    }

    Quantity left(StockItem item) {
        return town.ledger.read(q -> Stock.balance(q, item.id()));
    }

    @Test
    void onlyWhatIsTickedIsBookedOnOneSlip() {
        IssueList list = prepare(5, 1, 1, 1);
        assertThat(left(masks)).isEqualTo(Quantity.of(30));
        List<IssueListLine> lines = whole(list).lines();
        lists.tick(list.id(), List.of(lines.get(0).id(), lines.get(2).id()), true);
        Slip slip = lists.book(list.id());
        assertThat(slip.moves()).hasSize(4).allMatch(move -> move.no().equals(slip.no()));
        assertThat(left(masks)).isEqualTo(Quantity.of(20));
        assertThat(town.ledger.read(Loans::open)).hasSize(2);
        assertRefused("SUPPLY-26", () -> lists.book(list.id()));
        assertRefused(
                "SUPPLY-26", () -> lists.tick(list.id(), List.of(lines.get(1).id()), true));
    }

    @Test
    void theStockIsAskedWhenPreparingAndWhenBooking() {
        assertRefused("SUPPLY-03", () -> prepare(11, 1, 1, 1));
        IssueList list = prepare(10, 1, 1, 1);
        stock.issue(StockOut.of(StockKind.COMFORT, TODAY, null).line(masks.id(), Quantity.of(5), "李四"));
        lists.tick(
                list.id(), whole(list).lines().stream().map(IssueListLine::id).toList(), true);
        assertRefused("SUPPLY-03", () -> lists.book(list.id()));
        assertThat(left(masks)).isEqualTo(Quantity.of(25));
        assertThat(left(badge)).isEqualTo(Quantity.of(3));
        assertThat(whole(list).list().open()).isTrue();
    }

    @Test
    void aHouseholdGetsAsManySharesAsItHasPeople() {
        IssueList list = prepare(2, 2, 1);
        IssueLists.Whole whole = whole(list);
        assertThat(whole.total(whole.items().getFirst(), false)).isEqualTo(Quantity.of(6));
        assertRefused("SUPPLY-28", () -> lists.book(list.id()));
        town.ledger.undo();
        assertThat(town.ledger.<List<IssueLists.Overview>>read(IssueLists::all)).isEmpty();
    }

    @Test
    void aCountBooksItsDifferencesInOneActWithReasonAndSecondPerson() {
        StockCount count = counts.prepare(Set.of(), null, null);
        assertRefused("SUPPLY-22", () -> counts.prepare(Set.of(), null, null));
        List<StockCountLine> lines = town.ledger.read(q -> StockCounts.lines(q, count.id()));
        assertRefused("SUPPLY-25", () -> counts.book(count.id(), "赵六"));
        counts.enter(lines.get(0).id(), Quantity.of(28), null);
        counts.enter(lines.get(1).id(), Quantity.of(4), "上次漏记");
        assertRefused("SUPPLY-24", () -> counts.book(count.id(), "赵六"));
        counts.enter(lines.get(0).id(), Quantity.of(28), "破损");
        assertRefused("SUPPLY-09", () -> counts.book(count.id(), "王守望"));
        List<StockMove> moves = counts.book(count.id(), "赵六");
        assertThat(moves).extracting(StockMove::kind).containsExactly(StockKind.COUNT_LESS, StockKind.COUNT_MORE);
        assertThat(left(masks)).isEqualTo(Quantity.of(28));
        assertThat(left(badge)).isEqualTo(Quantity.of(4));
        assertRefused("SUPPLY-23", () -> counts.drop(count.id()));
    }

    @Test
    void whatWentOutAfterTheSheetWasPreparedStaysBooked() {
        StockCount count = counts.prepare(Set.of(StockItemKind.PROTECTIVE), null, null);
        StockCountLine line =
                town.ledger.read(q -> StockCounts.lines(q, count.id())).getFirst();
        stock.issue(StockOut.of(StockKind.DUTY, TODAY, null).line(masks.id(), Quantity.of(10), "李四"));
        counts.enter(line.id(), Quantity.of(29), "破损");
        counts.book(count.id(), "赵六");
        assertThat(left(masks)).isEqualTo(Quantity.of(19));
    }

    @Test
    void goodsThatCameAfterTheSheetAreExpectedWhenItIsBroughtUpToDate() {
        StockItems items = new StockItems(town.ledger, town.clock);
        StockItem soap = items.add(StockItem.of("肥皂", null, "块", StockItemKind.NECESSITY));
        StockCount count = counts.prepare(Set.of(StockItemKind.NECESSITY, StockItemKind.PROTECTIVE), null, null);
        receive(soap, 100);
        stock.receive(StockIn.of(StockKind.PURCHASED, TODAY, "药店")
                .line(StockIn.Line.of(masks.id(), Quantity.of(5)).lot("B2", null)));
        List<StockCountLine> lines = town.ledger.read(q -> StockCounts.lines(q, count.id()));
        StockCountLine of = lines.stream()
                .filter(line -> line.itemId().equals(soap.id()))
                .findFirst()
                .orElseThrow();
        assertThat(town.ledger.read(q -> StockCounts.now(q, lines)).get(of.id()))
                .isEqualTo(Quantity.of(100));
        counts.enter(of.id(), Quantity.of(100), null);
        counts.expectNow(count.id());
        counts.enterRest(count.id());
        List<StockCountLine> now = town.ledger.read(q -> StockCounts.lines(q, count.id()));
        assertThat(now)
                .hasSize(3)
                .allMatch(line -> line.difference().equals(Quantity.ZERO))
                .extracting(StockCountLine::expected)
                .containsExactlyInAnyOrder(Quantity.of(30), Quantity.of(5), Quantity.of(100));
        assertThat(counts.book(count.id(), "")).isEmpty();
        assertThat(left(soap)).isEqualTo(Quantity.of(100));
    }

    @Test
    void whoSignedOnABlankRowIsAddedAndGetsTheirs() {
        IssueList list = prepare(5, 1);
        IssueListLine guest = lists.add(list.id(), new IssueListDraft.Recipient("某客", null, null, null, 1), true);
        assertThat(guest.place()).isEqualTo(2);
        assertRefused(
                "SUPPLY-31", () -> lists.add(list.id(), new IssueListDraft.Recipient("12", null, null, null, 1), true));
        assertThat(lists.book(list.id()).moves())
                .extracting(move -> move.taker().value())
                .containsOnly("某客");
        assertThat(left(masks)).isEqualTo(Quantity.of(25));
    }

    @Test
    void aNumberIsGivenOnceThoughAnEarlierListWasThrownAway() {
        IssueList first = prepare(1, 1);
        IssueList second = prepare(1, 1);
        lists.drop(first.id());
        assertThat(prepare(1, 1).no()).isNotEqualTo(second.no()).isEqualTo("20211112-Q-003");
    }

    @Test
    void takingAnIssueBackTakesBackAllPartsThatAreStillOut() {
        Slip out = stock.issue(StockOut.of(StockKind.DUTY, TODAY, null).line(badge.id(), Quantity.of(3), "李四"));
        Loans loans = new Loans(town.ledger, town.clock);
        Slip back = loans.giveBack(town.ledger.read(Loans::open).getFirst().id(), Quantity.ONE, TODAY);
        assertRefused("SUPPLY-12", () -> stock.reverse(out.moves().getFirst().id(), "记错", "赵六"));
        stock.reverse(back.moves().getFirst().id(), "没有还", "赵六");
        assertThat(town.ledger.read(Loans::open)).hasSize(2);
        stock.reverse(out.moves().getFirst().id(), "记错", "赵六");
        assertThat(town.ledger.read(Loans::open)).isEmpty();
        assertThat(left(badge)).isEqualTo(Quantity.of(3));
    }
}
