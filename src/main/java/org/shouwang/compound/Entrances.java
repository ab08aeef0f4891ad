package org.shouwang.compound;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shouwang.kit.db.Query;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.text.Texts;
import org.shouwang.ledger.Ledger;

/// The entrances of the compound: which are kept open, which are closed since when and why, who has the key.
public final class Entrances {
    private static final Texts T = Texts.of(Entrances.class);

    private final Ledger ledger;

    public Entrances(Ledger ledger) {
        this.ledger = ledger;
    }

    /// All of them in their order, for use inside another book's reading.
    public static List<Entrance> of(Query q) {
        return EntranceStore.all(q);
    }

    public List<Entrance> all() {
        return ledger.read(Entrances::of);
    }

    /// Id and position of the draft do not count.
    ///
    /// @throws Fault ENTRANCE-01 no name or one that is taken
    public Entrance add(Entrance draft) {
        return ledger.write(EntranceAct.ADD, draft.name(), tx -> {
            List<Entrance> all = EntranceStore.all(tx);
            named(all, draft);
            Entrance row = draft.numbered(new EntranceId(tx.nextId()), all.size() + 1);
            tx.insert(EntranceStore.ENTRANCE, row);
            return row;
        });
    }

    /// Puts the facts of an entrance right; whether it is closed stays as it was.
    public void revise(Entrance entrance) {
        ledger.act(EntranceAct.REVISE, entrance.name(), tx -> {
            Entrance old = stored(tx, entrance.id());
            named(EntranceStore.all(tx), entrance);
            tx.update(
                    EntranceStore.ENTRANCE, entrance.closed(old.closedFrom(), old.closedUntil(), old.closingGround()));
        });
    }

    /// Closes it for a time.
    ///
    /// @param until the last day, null while nobody knows
    /// @throws Fault ENTRANCE-02 until before from
    public void close(EntranceId id, LocalDate from, @Nullable LocalDate until, @Nullable String ground) {
        if (until != null && until.isBefore(from)) {
            throw new Fault("ENTRANCE-02", T.get("entrance.backwards")).at("until");
        }
        Entrance entrance = ledger.read(q -> stored(q, id));
        String why = ground == null || ground.isBlank() ? null : ground.strip();
        ledger.act(
                EntranceAct.CLOSE,
                entrance.name(),
                tx -> tx.update(EntranceStore.ENTRANCE, stored(tx, id).closed(from, until, why)));
    }

    /// Opens it again; the days on which it was closed last stay to be read.
    ///
    /// @param from first day on which it is open
    public void reopen(EntranceId id, LocalDate from) {
        Entrance entrance = ledger.read(q -> stored(q, id));
        ledger.act(EntranceAct.REOPEN, entrance.name(), tx -> {
            Entrance old = stored(tx, id);
            LocalDate closed = old.closedFrom();
            boolean never = closed == null || !closed.isBefore(from);
            tx.update(
                    EntranceStore.ENTRANCE,
                    never ? old.closed(null, null, null) : old.closed(closed, from.minusDays(1), old.closingGround()));
        });
    }

    /// Puts them in this order.
    public void order(List<EntranceId> ids) {
        ledger.act(EntranceAct.ORDER, T.get("entrance.order"), tx -> {
            for (int i = 0; i < ids.size(); i++) {
                tx.update(EntranceStore.ENTRANCE, stored(tx, ids.get(i)).numbered(ids.get(i), i + 1));
            }
        });
    }

    /// Takes out one that was written down by mistake.
    ///
    /// @throws Fault ENTRANCE-03 where a checkpoint stands there
    public void remove(EntranceId id) {
        Entrance entrance = ledger.read(q -> stored(q, id));
        try {
            ledger.act(EntranceAct.REMOVE, entrance.name(), tx -> tx.delete(EntranceStore.ENTRANCE, stored(tx, id)));
        } catch (Fault fault) {
            throw fault.code().equals("DB-31")
                    ? new Fault("ENTRANCE-03", T.get("entrance.used", entrance.name()), fault)
                    : fault;
        }
    }

    private static void named(List<Entrance> all, Entrance wanted) {
        if (wanted.name().isBlank()) {
            throw new Fault("ENTRANCE-01", T.get("entrance.name")).at("name");
        }
        if (all.stream()
                .anyMatch(other ->
                        other.name().equals(wanted.name()) && !other.id().equals(wanted.id()))) {
            throw new Fault("ENTRANCE-01", T.get("entrance.taken", wanted.name())).at("name");
        }
    }

    private static Entrance stored(Query q, EntranceId id) {
        return EntranceStore.one(q, id).orElseThrow(() -> new Fault("ENTRANCE-04", T.get("entrance.gone")));
    }
}
