package org.shouwang.gate;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shouwang.core.PersonName;
import org.shouwang.gate.EntryCheck.Ended;
import org.shouwang.gate.EntryCheck.Links;
import org.shouwang.gate.EntryCheck.Timing;
import org.shouwang.kit.db.Tx;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.text.Texts;
import org.shouwang.ledger.Ledger;

/// Puts the register right: for ten minutes a line is mended in place; later it becomes void and a new line stands for
/// it. Nothing is ever taken out.
public final class Corrections {
    /// How long a line is mended in place.
    public static final Duration MENDABLE = Duration.ofMinutes(10);

    private static final Texts T = Texts.of(Corrections.class);

    private final Ledger ledger;
    private final Gates gates;
    private final Moments moments;

    public Corrections(Ledger ledger, Gates gates, Clock clock) {
        this.ledger = ledger;
        this.gates = gates;
        this.moments = new Moments(clock);
    }

    /// Whether a line can still be mended in place.
    public boolean mendable(EntryCheck line) {
        Instant typed = line.recordedAt();
        return line.counts()
                && typed != null
                && Duration.between(typed, moments.now()).compareTo(MENDABLE) <= 0;
    }

    /// The line typed last, if it can still be mended.
    public Optional<EntryCheck> newestMendable() {
        return ledger.read(GateStore::newest).filter(this::mendable);
    }

    /// The line that stands for a void one.
    public Optional<EntryCheck> correction(EntryId voided) {
        return ledger.read(q -> GateStore.correction(q, voided));
    }

    /// Mends a line in place: who, when, why, what was looked at. Letting through or turning away stays.
    ///
    /// @param reason why turned away, or why let through against a rule
    /// @throws Fault GATE-10 after ten minutes, GATE-11 the line is void, GATE-01 as for `admit`
    public EntryCheck mend(EntryId id, EntryDraft right, @Nullable String reason) {
        EntryCheck old = gates.entry(id);
        open(old);
        if (!mendable(old)) {
            throw new Fault("GATE-10", T.get("fault.too.late", MENDABLE.toMinutes()));
        }
        return ledger.write(GateAct.MEND, Gates.subject(right), tx -> {
            EntryCheck row = line(tx, id, old, right, reason, old.correctsId());
            tx.update(GateStore.ENTRY, row);
            return row;
        });
    }

    /// Makes a line void and writes the right one under it.
    ///
    /// @param why what was wrong
    /// @return the new line
    /// @throws Fault GATE-11 the line is void already, GATE-12 without a reason
    public EntryCheck correct(EntryId id, EntryDraft right, @Nullable String reason, String why) {
        EntryCheck old = gates.entry(id);
        open(old);
        return ledger.write(GateAct.CORRECT, Gates.subject(right), tx -> {
            tx.update(GateStore.ENTRY, voided(old, why));
            EntryCheck row = line(tx, new EntryId(tx.nextId()), old, right, reason, id);
            tx.insert(GateStore.ENTRY, row);
            return row;
        });
    }

    /// Makes lines void; they stay in the register and count nowhere.
    ///
    /// @throws Fault GATE-11 one is void already, GATE-12 without a reason
    public void makeVoid(List<EntryId> ids, String why) {
        List<EntryCheck> lines = ids.stream().map(gates::entry).toList();
        lines.forEach(Corrections::open);
        String subject =
                lines.size() == 1 ? Gates.subject(lines.getFirst().draft()) : T.get("subject.people", lines.size());
        ledger.act(GateAct.VOID, subject, tx -> lines.forEach(line -> tx.update(GateStore.ENTRY, voided(line, why))));
    }

    private static void open(EntryCheck line) {
        if (!line.counts()) {
            throw new Fault("GATE-11", T.get("fault.void", line.name().value()));
        }
    }

    private EntryCheck voided(EntryCheck line, String why) {
        if (why.isBlank()) {
            throw new Fault("GATE-12", T.get("fault.void.reason"));
        }
        return line.voided(
                why.strip(), moments.now(), new PersonName(ledger.actor().name()));
    }

    private EntryCheck line(
            Tx tx, EntryId id, EntryCheck old, EntryDraft right, @Nullable String reason, @Nullable EntryId corrects) {
        Passer who = gates.visitors().settle(tx, right.passer());
        EntryDraft draft = right.passer(who);
        Instant at = right.at() == null ? old.at() : moments.of(right);
        Instant placed = at.equals(old.at()) ? old.placed() : at;
        Instant typed = id.equals(old.id()) && old.recordedAt() != null ? old.recordedAt() : moments.now();
        Timing timing = new Timing(at, moments.day(at), placed, typed, old.clockDoubted() != null);
        Ended ended = old.outcome().passed()
                ? Gates.ended(gates.judge(tx, draft, at, old.id()), reason)
                : new Ended(old.outcome(), reason, old.advice(), List.of());
        return EntryCheck.of(
                id, draft, timing, ended, new Links(old.closesId(), old.withId(), corrects), old.recordedBy());
    }
}
