package org.shouwang.gate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.shouwang.kit.db.Tx;
import org.shouwang.kit.text.MatchEntry;
import org.shouwang.kit.text.MatchIndex;
import org.shouwang.ledger.Changed;
import org.shouwang.ledger.Ledger;

/// The outsiders who were at the gate before: found by name, pinyin, phone or plate, from memory.
public final class Visitors {
    private static final String GROUP = "visitor";

    private final Ledger ledger;
    private final MatchIndex<VisitorId> index = new MatchIndex<>();
    private final Map<VisitorId, Visitor> known = new ConcurrentHashMap<>();
    private final Map<String, VisitorId> keys = new HashMap<>();
    private boolean loaded;

    /// Reads nothing yet: the first question does.
    public Visitors(Ledger ledger) {
        this.ledger = ledger;
    }

    /// Best first, at most `limit`; a plate may be typed in part.
    public List<Visitor> find(String typed, int limit) {
        load();
        return index.find(typed, limit).stream()
                .flatMap(id -> Optional.ofNullable(known.get(id)).stream())
                .toList();
    }

    public Optional<Visitor> visitor(VisitorId id) {
        load();
        return Optional.ofNullable(known.get(id));
    }

    /// Everyone known, in no order.
    public List<Visitor> all() {
        load();
        return List.copyOf(known.values());
    }

    /// Who this is: the one named, one with the same name and phone, or with the same name and plate. Nobody is
    /// taken for somebody else by a name alone.
    public Optional<Visitor> same(Passer passer) {
        load();
        if (passer.visitor() != null) {
            return Optional.ofNullable(known.get(passer.visitor()));
        }
        synchronized (keys) {
            return keys(passer.name().value(), phone(passer), plate(passer)).stream()
                    .map(keys::get)
                    .flatMap(id -> Optional.ofNullable(id == null ? null : known.get(id)).stream())
                    .findFirst();
        }
    }

    /// The outsider with a number of their own: known, or known from now on. Residents are left as they are.
    Passer settle(Tx tx, Passer passer) {
        if (passer.resident() != null) {
            return passer;
        }
        Visitor before = same(passer)
                .flatMap(visitor -> GateStore.visitor(tx, visitor.id()))
                .orElse(null);
        if (before == null) {
            Visitor first = new Visitor(new VisitorId(tx.nextId()), passer.name(), passer.phone(), passer.plate());
            tx.insert(GateStore.VISITOR, first);
            put(first);
            return passer.known(first.id());
        }
        Visitor now = before.seen(passer);
        if (!now.equals(before)) {
            tx.update(GateStore.VISITOR, now);
            put(now);
        }
        return passer.known(now.id());
    }

    private synchronized void load() {
        if (!loaded) {
            loaded = true;
            ledger.onChange(this::hear);
            fill();
        }
    }

    private void fill() {
        List<Visitor> all = ledger.readLong(GateStore::visitors);
        known.clear();
        synchronized (keys) {
            keys.clear();
            all.forEach(this::keep);
        }
        index.fill(all.stream().map(Visitors::entry).toList());
    }

    private void hear(Changed changed) {
        if (!changed.touches(GateStore.VISITOR)) {
            return;
        }
        Set<Long> rows = changed.rows().get(GateStore.VISITOR);
        if (rows == null) {
            fill();
            return;
        }
        for (long row : rows) {
            VisitorId id = new VisitorId(row);
            ledger.read(q -> GateStore.visitor(q, id)).ifPresentOrElse(this::put, () -> forget(id));
        }
    }

    private void put(Visitor visitor) {
        synchronized (keys) {
            keep(visitor);
        }
        index.put(entry(visitor));
    }

    private void keep(Visitor visitor) {
        known.put(visitor.id(), visitor);
        String phone = visitor.phone() == null ? null : visitor.phone().value();
        String plate = visitor.plate() == null ? null : visitor.plate().normalised();
        keys(visitor.name().value(), phone, plate).forEach(key -> keys.put(key, visitor.id()));
    }

    private void forget(VisitorId id) {
        known.remove(id);
        index.remove(id);
    }

    private static List<String> keys(String name, @Nullable String phone, @Nullable String plate) {
        List<String> keys = new ArrayList<>();
        if (phone != null) {
            keys.add(name + "\tp" + phone);
        }
        if (plate != null) {
            keys.add(name + "\tv" + plate);
        }
        return keys;
    }

    private static @Nullable String phone(Passer passer) {
        return passer.phone() == null ? null : passer.phone().value();
    }

    private static @Nullable String plate(Passer passer) {
        return passer.plate() == null ? null : passer.plate().normalised();
    }

    private static MatchEntry<VisitorId> entry(Visitor visitor) {
        MatchEntry<VisitorId> entry =
                MatchEntry.of(visitor.id(), GROUP, 0).name(visitor.name().value());
        if (visitor.phone() != null) {
            entry = entry.phone(visitor.phone().value());
        }
        return visitor.plate() == null ? entry : entry.plate(visitor.plate().value());
    }
}
