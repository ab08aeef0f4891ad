package org.shouwang.supply;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.shouwang.core.Confidential;
import org.shouwang.core.PersonName;
import org.shouwang.core.Quantity;
import org.shouwang.kit.db.Query;
import org.shouwang.kit.db.Tx;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.text.Texts;
import org.shouwang.ledger.Ledger;

/// 签领: prepares lists to sign, takes the ticks of the returned sheet, and books what was signed in one act.
///
/// Faults: SUPPLY-26 the list is booked or gone.
public final class IssueLists {
    private static final Texts T = Texts.of(IssueLists.class);
    private static final String LETTER = "Q";

    private final Ledger ledger;
    private final Clock clock;
    private final Stock stock;

    public IssueLists(Ledger ledger, Clock clock) {
        this.ledger = ledger;
        this.clock = clock;
        this.stock = new Stock(ledger, clock);
    }

    /// A list in the overview.
    ///
    /// @param people how many get something, `taken` how many have signed
    public record Overview(IssueList list, int people, int taken) {}

    /// A whole list.
    public record Whole(IssueList list, List<IssueListItem> items, List<IssueListLine> lines) {
        public Whole {
            items = List.copyOf(items);
            lines = List.copyOf(lines);
        }

        /// What one gets of an item of the list.
        public Quantity amount(IssueListItem item, IssueListLine line) {
            return item.share().times(line.times());
        }

        /// What is needed of an item for all, or for those who have signed.
        public Quantity total(IssueListItem item, boolean takenOnly) {
            return lines.stream()
                    .filter(line -> line.taken() || !takenOnly)
                    .map(line -> amount(item, line))
                    .reduce(Quantity.ZERO, Quantity::plus);
        }
    }

    /// All, the newest first.
    public static List<Overview> all(Query q) {
        List<IssueListStore.Ticked> ticked = IssueListStore.ticked(q);
        return IssueListStore.all(q).stream()
                .map(list -> ticked.stream()
                        .filter(one -> one.id().equals(list.id()))
                        .findFirst()
                        .map(one -> new Overview(list, one.people(), one.taken()))
                        .orElse(new Overview(list, 0, 0)))
                .toList();
    }

    /// @throws Fault SUPPLY-26
    public static Whole whole(Query q, IssueListId id) {
        return new Whole(list(q, id), IssueListStore.items(q, id), IssueListStore.lines(q, id));
    }

    /// Prepares a list; nothing is booked.
    ///
    /// @throws Fault SUPPLY-02 no goods or nobody, SUPPLY-14 a kind that is no issue, SUPPLY-27 no title,
    /// SUPPLY-03 the stock does not do for all, saying what is missing, SUPPLY-30 it does only with what
    /// is meant for something else
    public IssueList prepare(IssueListDraft draft) {
        String title = draft.title().strip();
        if (title.isEmpty()) {
            throw new Fault("SUPPLY-27", T.get("fault.list.title")).at("title");
        }
        if (draft.kind().in() || draft.kind().counted()) {
            throw new Fault("SUPPLY-14", T.get("fault.kind", Texts.name(draft.kind())));
        }
        if (draft.shares().isEmpty() || draft.recipients().isEmpty()) {
            throw new Fault("SUPPLY-02", T.get("fault.list.empty"));
        }
        return ledger.write(StockAct.PREPARE_LIST, title, tx -> {
            PersonName by = new PersonName(ledger.actor().name());
            ListCheck.refuseShort(tx, draft, new Issuing(tx, clock, by));
            return insert(tx, draft, title);
        });
    }

    private IssueList insert(Tx tx, IssueListDraft draft, String title) {
        PersonName by = Witness.person(draft.handler(), "handler");
        IssueList list = new IssueList(
                new IssueListId(tx.nextId()),
                Numbered.after(IssueListStore.lastNumber(tx, draft.day()), Numbered.begins(draft.day(), LETTER)),
                title,
                draft.day(),
                draft.kind(),
                Confidential.orNull(draft.purpose()),
                now(),
                by == null ? new PersonName(ledger.actor().name()) : by,
                null,
                null);
        tx.insert(IssueListStore.LIST, list);
        int place = 0;
        for (IssueListDraft.Share share : draft.shares()) {
            tx.insert(
                    IssueListStore.ITEM,
                    new IssueListItem(
                            new IssueListItemId(tx.nextId()), list.id(), ++place, share.item(), share.quantity()));
        }
        add(tx, list, draft.recipients(), 0);
        return list;
    }

    private static void add(Tx tx, IssueList list, List<IssueListDraft.Recipient> people, int from) {
        int place = from;
        for (IssueListDraft.Recipient one : people) {
            tx.insert(
                    IssueListStore.LINE,
                    new IssueListLine(
                            new IssueListLineId(tx.nextId()),
                            list.id(),
                            ++place,
                            ListCheck.recipient(one),
                            Confidential.orNull(one.whereabouts()),
                            one.member(),
                            one.household(),
                            one.times(),
                            false,
                            null));
        }
    }

    /// Adds a walk-up at the end of an open list.
    ///
    /// @param taken whether they have signed on a blank row already
    public IssueListLine add(IssueListId id, IssueListDraft.Recipient one, boolean taken) {
        return ledger.write(StockAct.REVISE_LIST, title(id), tx -> {
            IssueList list = open(tx, id);
            List<IssueListLine> lines = IssueListStore.lines(tx, id);
            add(tx, list, List.of(one), lines.isEmpty() ? 0 : lines.getLast().place());
            IssueListLine added = IssueListStore.lines(tx, id).getLast();
            if (taken) {
                tx.update(IssueListStore.LINE, added.ticked(true));
            }
            return added;
        });
    }

    /// Ticks what was signed on the returned sheet, or takes ticks back.
    public void tick(IssueListId id, List<IssueListLineId> lines, boolean taken) {
        ledger.act(StockAct.TICK_LIST, title(id), tx -> {
            open(tx, id);
            lines.forEach(line -> tx.update(IssueListStore.LINE, line(tx, line).ticked(taken)));
        });
    }

    /// Another number of shares for somebody.
    public void times(IssueListLineId id, int times) {
        IssueListId list = ledger.read(q -> line(q, id).listId());
        if (times < 1) {
            throw new Fault("SUPPLY-02", T.get("fault.nothing")).at("times");
        }
        ledger.act(StockAct.REVISE_LIST, title(list), tx -> {
            open(tx, list);
            tx.update(IssueListStore.LINE, line(tx, id).times(times));
        });
    }

    /// Takes people off an open list.
    public void remove(IssueListId id, List<IssueListLineId> lines) {
        ledger.act(StockAct.REVISE_LIST, title(id), tx -> {
            open(tx, id);
            lines.forEach(line -> tx.delete(IssueListStore.LINE, line(tx, line)));
        });
    }

    /// Books what is ticked, in one act, on one slip of the list's day; the others get nothing.
    ///
    /// @throws Fault SUPPLY-28 nothing is ticked, and those of [Stock#issue]
    public Slip book(IssueListId id) {
        Slip[] slip = new Slip[1];
        ledger.remember(StockAct.BOOK_LIST, title(id), tx -> {
            Whole whole = whole(tx, id);
            IssueList list = open(tx, id);
            List<StockOut.Line> lines = new ArrayList<>();
            for (IssueListLine line : whole.lines()) {
                if (line.taken()) {
                    whole.items().forEach(item -> lines.add(line(whole, item, line)));
                }
            }
            if (lines.isEmpty()) {
                throw new Fault("SUPPLY-28", T.get("fault.list.nobody"));
            }
            StockOut draft = StockOut.of(
                            list.kind(),
                            list.day(),
                            list.purpose() == null
                                    ? list.title()
                                    : list.purpose().value())
                    .handler(list.handler().value())
                    .list(id)
                    .lines(lines);
            slip[0] = stock.issue(tx, draft);
            tx.update(IssueListStore.LIST, list.booked(now(), slip[0].no()));
        });
        return Objects.requireNonNull(slip[0]);
    }

    private static StockOut.Line line(Whole whole, IssueListItem item, IssueListLine line) {
        return new StockOut.Line(
                item.itemId(),
                whole.amount(item, line),
                line.name().value(),
                line.whereabouts() == null ? null : line.whereabouts().value(),
                line.memberId(),
                line.householdId(),
                null,
                null);
    }

    /// Throws a list away that was not booked.
    public void drop(IssueListId id) {
        ledger.act(StockAct.DROP_LIST, title(id), tx -> {
            IssueList list = open(tx, id);
            IssueListStore.lines(tx, id).forEach(line -> tx.delete(IssueListStore.LINE, line));
            IssueListStore.items(tx, id).forEach(item -> tx.delete(IssueListStore.ITEM, item));
            tx.delete(IssueListStore.LIST, list);
        });
    }

    private String title(IssueListId id) {
        return ledger.read(q -> list(q, id)).title();
    }

    private static IssueList list(Query q, IssueListId id) {
        return IssueListStore.list(q, id).orElseThrow(() -> new Fault("SUPPLY-26", T.get("fault.list.over")));
    }

    private static IssueList open(Query q, IssueListId id) {
        IssueList list = list(q, id);
        if (!list.open()) {
            throw new Fault("SUPPLY-26", T.get("fault.list.over"));
        }
        return list;
    }

    private static IssueListLine line(Query q, IssueListLineId id) {
        return IssueListStore.line(q, id).orElseThrow(() -> new Fault("SUPPLY-26", T.get("fault.list.over")));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }
}
