package org.shouwang.delivery.paste;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shouwang.core.Confidential;
import org.shouwang.delivery.Deliveries;
import org.shouwang.delivery.Delivery;
import org.shouwang.delivery.DeliveryChannel;
import org.shouwang.delivery.DeliveryDraft;
import org.shouwang.delivery.DeliveryId;
import org.shouwang.delivery.Orders;
import org.shouwang.kit.db.Query;
import org.shouwang.kit.db.Tx;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.text.Fold;
import org.shouwang.kit.text.Texts;
import org.shouwang.ledger.Ledger;

/// The book of pasted lists: what is already ordered, what becomes an order, which lines are still open.
public final class Pastes {
    private static final Texts T = Texts.of(Pastes.class);

    private final Ledger ledger;
    private final Clock clock;
    private final Deliveries deliveries;
    private final Orders orders;

    /// @param clock in the zone of the compound
    public Pastes(Ledger ledger, Clock clock) {
        this.ledger = ledger;
        this.clock = clock;
        this.deliveries = new Deliveries(ledger, clock);
        this.orders = new Orders(ledger);
    }

    /// The lines beside what is known of their doors and beside what is ordered for that day from that shop.
    public List<PasteRow> compare(Collection<PastedLine> lines, LocalDate day, String shop) {
        return ledger.read(q -> new PasteCompare(q, day, shop).rows(lines));
    }

    /// When this very list was pasted before.
    public Optional<DeliveryPaste> before(String text) {
        return ledger.read(q -> PasteStore.marked(q, mark(q, text)));
    }

    /// What was noted of a wish.
    ///
    /// @param ordered orders of their own
    /// @param replaced orders put in the place of others
    /// @param open lines that stay open
    public record Taken(int ordered, int replaced, int open) {}

    /// Notes all rows that are chosen as one act, all or none; rows without a choice stay open in the store.
    ///
    /// @throws Fault PASTE-01 where nothing is chosen and nothing stays open
    public Taken take(PasteWish wish) {
        List<PasteRow> added = wish.rows().stream()
                .filter(row -> row.choice() == PasteChoice.ADD)
                .toList();
        List<PasteRow> replaced = wish.rows().stream()
                .filter(row -> row.choice() == PasteChoice.REPLACE)
                .toList();
        int open = (int) wish.rows().stream().filter(PasteRow::open).count();
        if (wish.rows().isEmpty()) {
            throw new Fault("PASTE-01", T.get("fault.nothing"));
        }
        String subject = T.get("subject.orders", added.size() + replaced.size());
        return ledger.write(wish.text().isEmpty() ? PasteAct.REPEAT : PasteAct.TAKE, subject, tx -> {
            PasteId paste = wish.text().isEmpty() ? null : paste(tx, wish, added.size() + replaced.size());
            Long key = paste == null ? null : paste.value();
            List<DeliveryDraft> drafts = new ArrayList<>();
            for (PasteRow row : added) {
                if (row.household() != null) {
                    drafts.add(PasteDrafts.of(row.line(), row.household(), wish, key));
                }
            }
            Iterator<Delivery> noted = drafts.isEmpty()
                    ? List.<Delivery>of().iterator()
                    : deliveries.noteAll(drafts).iterator();
            Map<String, PasteLineId> left = LeftLines.same(tx, wish);
            for (PasteRow row : wish.rows()) {
                DeliveryId became = null;
                if (row.choice() == PasteChoice.ADD && row.household() != null) {
                    became = noted.next().id();
                } else if (row.choice() == PasteChoice.REPLACE && row.existing() != null) {
                    replace(row, row.existing(), wish, key);
                    became = row.existing();
                }
                PasteLineId same = row.kept() == null ? left.get(PasteDrafts.kept(row.pasted())) : row.kept();
                keep(tx, row.keptAs(same), paste, became);
            }
            if (paste != null && open > 0) {
                wish.headings().forEach(line -> heading(tx, line, paste));
            }
            return new Taken(added.size(), replaced.size(), open);
        });
    }

    /// The open lines of a list that are kept already, as pasted: the same words under headings of the same goods.
    public Set<String> keptAlready(PastedList list) {
        PasteWish wish = new PasteWish("", LocalDate.MIN, "", DeliveryChannel.GROUP_CHAT, List.of()).under(list);
        Map<String, PasteLineId> left = ledger.read(q -> LeftLines.same(q, wish));
        return list.open().stream()
                .map(PastedLine::text)
                .filter(text -> left.containsKey(PasteDrafts.kept(text)))
                .collect(Collectors.toSet());
    }

    private PasteId paste(Tx tx, PasteWish wish, int understood) {
        Instant at = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        DeliveryPaste paste = new DeliveryPaste(
                new PasteId(tx.nextId()),
                wish.day(),
                at,
                wish.shop().isBlank() ? null : wish.shop().strip(),
                mark(tx, wish.text()),
                (int) wish.rows().stream().filter(row -> row.kept() == null).count(),
                understood);
        tx.insert(PasteStore.PASTE, paste);
        return paste.id();
    }

    private void replace(PasteRow row, DeliveryId existing, PasteWish wish, @Nullable Long paste) {
        Delivery old = deliveries.delivery(existing);
        DeliveryDraft now = PasteDrafts.of(row.line(), old.householdId(), wish, paste);
        deliveries.revise(
                existing,
                new DeliveryDraft(
                        old.householdId(),
                        old.day(),
                        old.channel(),
                        now.goods(),
                        now.pieces(),
                        old.pickupCode(),
                        now.note() == null ? old.note() : now.note(),
                        null,
                        List.of()));
        orders.put(existing, PasteDrafts.items(row.line()));
        orders.order(existing)
                .ifPresent(before -> orders.put(List.of(before.pasted(
                                Confidential.orNull(PasteDrafts.kept(row.line().text())),
                                paste == null ? before.pasteId() : paste)
                        .money(PasteDrafts.amount(row.line()), before.paid(), before.payment()))));
    }

    private static void keep(Tx tx, PasteRow row, @Nullable PasteId paste, @Nullable DeliveryId became) {
        PasteState state = row.open() ? PasteState.OPEN : became == null ? PasteState.DROPPED : PasteState.ORDERED;
        Confidential why = became != null
                ? null
                : Confidential.orNull(
                        row.open() || row.standing() == PasteStanding.NEW
                                ? row.line().reason()
                                : Texts.name(row.standing()));
        Optional<DeliveryPasteLine> kept = Optional.ofNullable(row.kept()).flatMap(id -> PasteStore.line(tx, id));
        if (kept.isPresent()) {
            tx.update(PasteStore.LINE, kept.get().as(state, why, became));
        } else if (paste != null && !row.pasted().isBlank()) {
            tx.insert(
                    PasteStore.LINE,
                    new DeliveryPasteLine(
                            new PasteLineId(tx.nextId()),
                            paste,
                            row.line().first(),
                            new Confidential(PasteDrafts.kept(row.pasted())),
                            state,
                            why,
                            became));
        }
    }

    private static void heading(Tx tx, PastedLine line, PasteId paste) {
        Confidential words = new Confidential(PasteDrafts.kept(line.text()));
        PasteLineId id = new PasteLineId(tx.nextId());
        tx.insert(
                PasteStore.LINE, new DeliveryPasteLine(id, paste, line.first(), words, PasteState.HEADING, null, null));
    }

    /// The lines of former lists that are still open, read again under their headings, with the day and the shop of
    /// their list.
    public List<OpenLine> open(PasteGround ground) {
        return ledger.read(q -> LeftLines.of(q, ground));
    }

    /// A line that is still open.
    ///
    /// @param list the heading of its list, for words that put the line right
    public record OpenLine(PasteRow row, DeliveryPaste paste, PastedList list) {}

    /// How many lines of former lists are still open.
    public int openCount() {
        return ledger.read(q -> PasteStore.open(q).size());
    }

    /// Puts open lines of former lists aside for good.
    public void drop(Collection<PasteLineId> ids, String reason) {
        ledger.act(PasteAct.DROP, T.get("subject.lines", ids.size()), tx -> {
            for (PasteLineId id : ids) {
                PasteStore.line(tx, id)
                        .ifPresent(line -> tx.update(
                                PasteStore.LINE, line.as(PasteState.DROPPED, Confidential.orNull(reason), null)));
            }
        });
    }

    /// The days before this one on which something was brought, the latest first.
    public List<LocalDate> daysBefore(LocalDate day) {
        return ledger.read(q -> PasteStore.daysBefore(q, day));
    }

    /// The orders of a former day as lines that may be ordered again, in the order they were noted.
    public List<PastedLine> ordersOf(LocalDate day) {
        return ledger.read(q -> FormerOrders.of(q, day));
    }

    private static String mark(Query q, String text) {
        return q.mark(Fold.key(text));
    }
}
