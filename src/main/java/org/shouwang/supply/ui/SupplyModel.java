package org.shouwang.supply.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.shouwang.branch.MemberId;
import org.shouwang.branch.MemberIndex;
import org.shouwang.household.ResidentIndex;
import org.shouwang.kit.fx.Tasks;
import org.shouwang.kit.paper.PageLook;
import org.shouwang.kit.text.MatchEntry;
import org.shouwang.kit.text.MatchIndex;
import org.shouwang.kit.text.Texts;
import org.shouwang.ledger.Ledger;
import org.shouwang.ledger.Seals;
import org.shouwang.supply.IssueLists;
import org.shouwang.supply.Loans;
import org.shouwang.supply.Stock;
import org.shouwang.supply.StockCounts;
import org.shouwang.supply.StockItem;
import org.shouwang.supply.StockItemId;
import org.shouwang.supply.StockItems;
import org.shouwang.supply.StockLevel;
import org.shouwang.supply.sheet.StockPapers;

/// The stock as the page sees it: what is there of each item, found by pinyin, and the books behind it.
public final class SupplyModel {
    private static final Texts T = Texts.of(SupplyModel.class);

    private final Ledger ledger;
    private final MemberIndex members;
    private final ResidentIndex residents;
    private final Clock clock;
    private final Tasks tasks;
    private final Supplier<PageLook> look;
    private final Function<LocalDate, List<MemberId>> duty;
    private final Stock stock;
    private final StockItems items;
    private final MatchIndex<StockItemId> index = new MatchIndex<>();
    private final ReadOnlyObjectWrapper<@Nullable List<StockLevel>> levels = new ReadOnlyObjectWrapper<>();
    private Map<StockItemId, StockLevel> known = Map.of();
    private boolean inFront;

    /// @param clock in the zone of the compound
    /// @param look what stands around a printed list
    /// @param duty who stands on the roster of a day, in its order; slow
    public SupplyModel(
            Ledger ledger,
            MemberIndex members,
            ResidentIndex residents,
            Clock clock,
            Tasks tasks,
            Supplier<PageLook> look,
            Function<LocalDate, List<MemberId>> duty) {
        this.ledger = ledger;
        this.members = members;
        this.residents = residents;
        this.clock = clock;
        this.tasks = tasks;
        this.look = look;
        this.duty = duty;
        this.stock = new Stock(ledger, clock);
        this.items = new StockItems(ledger, clock);
        Runnable unused = ledger.onChange(changed -> {
            if (inFront && changed.touches("stock_move", "stock_item", "stock_lot", "stock_loan")) {
                tasks.run(T.get("task.read"), progress -> true)
                        .then(come -> refresh())
                        .start();
            }
        });
    }

    /// Whether the page is seen: then it follows every change.
    void inFront(boolean now) {
        inFront = now;
    }

    /// Reads the stock again.
    public void refresh() {
        tasks.run(T.get("task.read"), progress -> ledger.readLong(q -> Stock.levels(q, today())))
                .then(this::take)
                .start();
    }

    private void take(List<StockLevel> read) {
        index.fill(read.stream()
                .filter(level -> level.item().retiredOn() == null)
                .map(SupplyModel::entry)
                .toList());
        Map<StockItemId, StockLevel> byId = new HashMap<>();
        read.forEach(level -> byId.put(level.item().id(), level));
        known = byId;
        levels.set(read);
    }

    private static MatchEntry<StockItemId> entry(StockLevel level) {
        StockItem item = level.item();
        MatchEntry<StockItemId> entry = MatchEntry.of(item.id(), "item", 0).name(item.name());
        return item.spec() == null ? entry : entry.name(item.called()).word(item.spec());
    }

    /// Null until the stock was read.
    public ReadOnlyObjectProperty<@Nullable List<StockLevel>> levelsProperty() {
        return levels.getReadOnlyProperty();
    }

    List<StockLevel> all() {
        List<StockLevel> read = levels.get();
        return read == null ? List.of() : read;
    }

    Optional<StockLevel> level(StockItemId id) {
        return Optional.ofNullable(known.get(id));
    }

    Map<StockItemId, StockItem> itemsById() {
        Map<StockItemId, StockItem> items = new HashMap<>();
        known.forEach((id, level) -> items.put(id, level.item()));
        return items;
    }

    /// Items in use by name, pinyin, initials or specification, best first.
    List<StockLevel> find(String typed, int limit) {
        return index.find(typed, limit).stream()
                .flatMap(id -> level(id).stream())
                .toList();
    }

    void undo() {
        tasks.write(T.get("task.undo"), progress -> ledger.undo()).start();
    }

    /// The line with the day's seal that stands on sheets.
    String seal() {
        return ledger.read(q -> Seals.line(q, clock));
    }

    StockPapers papers() {
        return new StockPapers(place(), clock);
    }

    String place() {
        return look.get().compound();
    }

    Ledger ledger() {
        return ledger;
    }

    Stock stock() {
        return stock;
    }

    StockItems items() {
        return items;
    }

    IssueLists lists() {
        return new IssueLists(ledger, clock);
    }

    StockCounts counts() {
        return new StockCounts(ledger, clock);
    }

    Loans loans() {
        return new Loans(ledger, clock);
    }

    MemberIndex members() {
        return members;
    }

    ResidentIndex residents() {
        return residents;
    }

    Clock clock() {
        return clock;
    }

    /// Who is on duty today, in the order of the roster.
    List<MemberId> onDuty() {
        return duty.apply(today());
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    Tasks tasks() {
        return tasks;
    }

    Supplier<PageLook> look() {
        return look;
    }
}
