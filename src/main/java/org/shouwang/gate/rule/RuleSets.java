package org.shouwang.gate.rule;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.shouwang.gate.GateRules;
import org.shouwang.gate.rule.RuleRow.Head;
import org.shouwang.kit.db.Query;
import org.shouwang.kit.db.Tx;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.text.Texts;
import org.shouwang.kit.work.Progress;
import org.shouwang.ledger.Ledger;

/// The rule sets of the gate. At every moment exactly one is in force: of those whose time it is, the one that began
/// last; without any, the usual rules. A set that was in force is never changed, since lines were judged by it.
public final class RuleSets {
    private static final Texts T = Texts.of(RuleSets.class);

    private final Ledger ledger;
    private final Clock clock;
    private final Map<Long, GateRules> read = new ConcurrentHashMap<>();
    private volatile @Nullable List<RuleSet> kept;

    public RuleSets(Ledger ledger, Clock clock) {
        this.ledger = ledger;
        this.clock = clock;
        ledger.onChange(changed -> {
            if (changed.touches(RuleStore.SET)) {
                kept = null;
            }
        });
    }

    /// What is in force at a moment. Kept in memory: the gate asks at every key.
    public RuleSet at(Query q, Instant at) {
        List<RuleSet> known = kept;
        if (known == null) {
            known = all(q);
            kept = known;
        }
        return inForce(known, at);
    }

    /// Which of some sets is in force at a moment; the usual one where none is.
    public static RuleSet inForce(List<RuleSet> sets, Instant at) {
        return sets.stream()
                .filter(set -> set.spans(at))
                .max(Comparator.comparing(RuleSet::began).thenComparing(RuleSet::made))
                .orElseGet(RuleSet::usual);
    }

    public RuleSet now() {
        return ledger.read(q -> at(q, clock.instant()));
    }

    /// Drafts, coming, present and former ones, in the order of their making.
    public List<RuleSet> all() {
        return ledger.read(this::all);
    }

    private List<RuleSet> all(Query q) {
        return RuleStore.heads(q).stream().map(head -> whole(q, head)).toList();
    }

    public Optional<RuleSet> find(RuleSetId id) {
        return ledger.read(q -> RuleStore.head(q, id).map(head -> whole(q, head)));
    }

    /// Keeps a draft, or what was changed in a draft or in one that is still to come.
    ///
    /// @throws Fault GATE-30 to GATE-36 what cannot be; GATE-37 it was in force already; GATE-39 it is gone
    public RuleSet save(RuleSet set) {
        RuleCheck.complain(set);
        return ledger.write(set.id() == null ? RuleAct.DRAFT_RULES : RuleAct.CHANGE_RULES, set.name(), tx -> {
            untouched(tx, set);
            return put(tx, set);
        });
    }

    /// Puts a set in force: from now, or from a moment that is still to come.
    ///
    /// @param from null for now
    /// @param until null for as long as no other comes
    /// @throws Fault as `save`; GATE-38 a moment that is past, or an end before the beginning
    public RuleSet putInForce(RuleSet set, @Nullable Instant from, @Nullable Instant until) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        Instant begin = from == null ? now : from.truncatedTo(ChronoUnit.SECONDS);
        if (begin.isBefore(now)) {
            throw new Fault("GATE-38", T.get("fault.past"));
        }
        if (until != null && !until.isAfter(begin)) {
            throw new Fault("GATE-38", T.get("fault.end"));
        }
        RuleCheck.complain(set);
        return ledger.write(RuleAct.PUT_IN_FORCE, set.name(), tx -> {
            untouched(tx, set);
            return put(tx, set.during(begin, until == null ? null : until.truncatedTo(ChronoUnit.SECONDS)));
        });
    }

    /// Ends the set in force, so that the one before counts again; or takes one still to come out of the plan, as a
    /// draft.
    public RuleSet end(RuleSetId id) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        RuleSet set = known(id);
        return ledger.write(RuleAct.END_RULES, set.name(), tx -> {
            Instant from = set.from();
            boolean coming = from == null || from.isAfter(now);
            return put(tx, coming ? set.during(null, null) : set.during(from, now));
        });
    }

    /// Throws a draft away.
    ///
    /// @throws Fault GATE-37 it was or will be in force
    public void discard(RuleSetId id) {
        RuleSet set = known(id);
        if (!set.draft()) {
            throw new Fault("GATE-37", T.get("fault.fixed", set.name()));
        }
        ledger.act(RuleAct.DISCARD_RULES, set.name(), tx -> {
            RuleStore.write(
                    tx, id, new GateRules(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of()));
            tx.delete(RuleStore.SET, RuleStore.head(tx, id).orElseThrow());
        });
    }

    /// What the rules would have done on some days; see `Trial.of`.
    public Trial tryOut(GateRules rules, LocalDate from, LocalDate to, Progress progress) {
        return ledger.readLong(q -> Trial.of(q, rules, from, to, clock.getZone(), progress));
    }

    private RuleSet known(RuleSetId id) {
        return find(id).orElseThrow(() -> new Fault("GATE-39", T.get("fault.gone")));
    }

    private void untouched(Query q, RuleSet set) {
        RuleSetId id = set.id();
        if (id == null) {
            return;
        }
        Head stored = RuleStore.head(q, id).orElseThrow(() -> new Fault("GATE-39", T.get("fault.gone")));
        Instant from = stored.fromAt();
        if (from != null && !from.isAfter(clock.instant())) {
            throw new Fault("GATE-37", T.get("fault.fixed", stored.name()));
        }
    }

    private RuleSet put(Tx tx, RuleSet set) {
        RuleSetId id = set.id() == null ? new RuleSetId(tx.nextId()) : set.id();
        Head head = new Head(id, set.name().strip(), set.from(), set.until(), set.ground(), set.note(), tx.nextId());
        if (set.id() == null) {
            tx.insert(RuleStore.SET, head);
        } else {
            tx.update(RuleStore.SET, head);
        }
        RuleStore.write(tx, id, set.rules());
        return whole(tx, head);
    }

    private RuleSet whole(Query q, Head head) {
        GateRules rules = read.get(head.revision());
        if (rules == null) {
            rules = RuleStore.rules(q, head.id());
            read.put(head.revision(), rules);
        }
        return new RuleSet(head.id(), head.name(), head.fromAt(), head.untilAt(), head.ground(), head.note(), rules);
    }
}
