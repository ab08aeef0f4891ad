package org.shouwang.gate;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shouwang.core.PersonName;
import org.shouwang.gate.EntryCheck.Ended;
import org.shouwang.household.ResidentId;
import org.shouwang.kit.db.Query;
import org.shouwang.kit.db.Tx;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.text.Texts;
import org.shouwang.ledger.Ledger;

/// The entry and exit register: lets people through, turns them away, and knows who is still out or still inside.
public final class Gates {
    private static final Texts T = Texts.of(Gates.class);

    private final Ledger ledger;
    private final Clock clock;
    private final GateRules rules;

    /// @param clock in the zone of the compound; it decides which day an entry belongs to
    public Gates(Ledger ledger, Clock clock) {
        this(ledger, clock, GateRules.USUAL);
    }

    public Gates(Ledger ledger, Clock clock, GateRules rules) {
        this.ledger = ledger;
        this.clock = clock;
        this.rules = rules;
    }

    public GateRules rules() {
        return rules;
    }

    /// The rules that stand against this passing; empty when nothing does.
    public List<Warning> warnings(EntryDraft draft) {
        return rules.against(draft, momentOf(draft));
    }

    public EntryCheck admit(EntryDraft draft) {
        return admit(draft, null);
    }

    /// Lets somebody through. A resident who comes in ends the latest leaving of the same resident.
    ///
    /// @param reason why, where a rule stands against it
    /// @throws Fault GATE-01 a rule stands against it and no reason was given; GATE-03 a time that is still to come
    public EntryCheck admit(EntryDraft draft, @Nullable String reason) {
        Instant at = momentOf(draft);
        List<Warning> bars =
                rules.against(draft, at).stream().filter(Warning::bars).toList();
        String why = reason == null || reason.isBlank() ? null : reason.strip();
        if (!bars.isEmpty() && why == null) {
            throw new Fault("GATE-01", T.get("fault.barred", bars.getFirst().sentence()));
        }
        Outcome outcome = bars.isEmpty() ? Outcome.ADMITTED : Outcome.OVERRIDDEN;
        return ledger.write(GateAct.ADMIT, subject(draft), tx -> {
            EntryId closes = ends(tx, draft, at).map(EntryCheck::id).orElse(null);
            return insert(tx, draft, at, new Ended(outcome, why, closes));
        });
    }

    /// Sends somebody back.
    ///
    /// @throws Fault GATE-02 without a reason
    public EntryCheck turnAway(EntryDraft draft, String reason) {
        if (reason.isBlank()) {
            throw new Fault("GATE-02", T.get("fault.no.reason"));
        }
        Instant at = momentOf(draft);
        return ledger.write(
                GateAct.TURN_AWAY,
                subject(draft),
                tx -> insert(tx, draft, at, new Ended(Outcome.TURNED_AWAY, reason.strip(), null)));
    }

    /// A resident who went out is back.
    ///
    /// @param at null for now
    /// @throws Fault GATE-04 already back, GATE-05 earlier than the leaving
    public EntryCheck registerReturn(EntryId leaving, CheckpointId checkpoint, @Nullable Instant at) {
        return close(GateAct.REGISTER_RETURN, leaving, checkpoint, at);
    }

    /// An outsider who came in has left.
    ///
    /// @param at null for now
    /// @throws Fault GATE-04 already gone, GATE-05 earlier than the arrival
    public EntryCheck registerLeaving(EntryId arrival, CheckpointId checkpoint, @Nullable Instant at) {
        return close(GateAct.REGISTER_LEAVING, arrival, checkpoint, at);
    }

    private EntryCheck close(GateAct act, EntryId begun, CheckpointId checkpoint, @Nullable Instant moment) {
        EntryCheck first = entry(begun);
        EntryDraft back = new EntryDraft(
                checkpoint,
                moment,
                first.direction().other(),
                first.category(),
                first.draft().passer(),
                first.purpose(),
                new Checks(java.util.Set.of(Step.REGISTERED), null, null, null),
                first.companions(),
                null);
        Instant at = momentOf(back);
        if (at.isBefore(first.at())) {
            throw new Fault("GATE-05", T.get("fault.before", first.name().value()));
        }
        return ledger.write(act, subject(back), tx -> {
            if (GateStore.ended(tx, begun)) {
                throw new Fault("GATE-04", T.get("fault.ended", first.name().value(), Texts.name(first.direction())));
            }
            return insert(tx, back, at, new Ended(Outcome.ADMITTED, null, begun));
        });
    }

    /// Puts a line right: who, when, why, what was looked at. How it ended stays.
    public EntryCheck revise(EntryId id, EntryDraft right, @Nullable String reason) {
        EntryCheck old = entry(id);
        Instant at = right.at() == null ? old.at() : momentOf(right);
        Ended ended = new Ended(old.outcome(), reason, old.closesId());
        EntryCheck row = EntryCheck.of(id, right, at, dayOf(at), ended, old.recordedBy());
        return ledger.write(GateAct.REVISE, subject(right), tx -> {
            tx.update(GateStore.ENTRY, row);
            return row;
        });
    }

    /// Takes out a line that was made by mistake.
    ///
    /// @throws Fault GATE-06 another line ends this one
    public void strike(EntryId id) {
        EntryCheck row = entry(id);
        ledger.act(GateAct.STRIKE, subject(row.draft()), tx -> {
            if (GateStore.closing(tx, id) > 0) {
                throw new Fault("GATE-06", T.get("fault.closed.by.another"));
            }
            tx.delete(GateStore.ENTRY, row);
        });
    }

    public List<Checkpoint> checkpoints() {
        return ledger.read(GateStore::checkpoints);
    }

    /// @throws Fault GATE-07 without a name; a name that exists is refused by the store
    public Checkpoint addCheckpoint(String name) {
        if (name.isBlank()) {
            throw new Fault("GATE-07", T.get("fault.checkpoint.name"));
        }
        return ledger.write(GateAct.ADD_CHECKPOINT, name.strip(), tx -> {
            int position = GateStore.checkpoints(tx).size() + 1;
            Checkpoint added = new Checkpoint(new CheckpointId(tx.nextId()), name.strip(), position, true);
            tx.insert(GateStore.CHECKPOINT, added);
            return added;
        });
    }

    /// Keeps a checkpoint open or closes it; what was recorded there stays.
    public void keepOpen(Checkpoint checkpoint, boolean open) {
        ledger.act(
                GateAct.CHANGE_CHECKPOINT,
                checkpoint.name(),
                tx -> tx.update(GateStore.CHECKPOINT, checkpoint.withOpen(open)));
    }

    /// @throws Fault GATE-08 where it is gone (struck or undone meanwhile)
    public EntryCheck entry(EntryId id) {
        return ledger.read(q -> GateStore.entry(q, id)).orElseThrow(() -> new Fault("GATE-08", T.get("fault.gone")));
    }

    /// The last time a resident passed, or empty.
    public Optional<EntryCheck> lastOf(ResidentId resident) {
        return ledger.read(q -> GateStore.last(q, resident));
    }

    public LocalDate today() {
        return dayOf(clock.instant());
    }

    private EntryCheck insert(Tx tx, EntryDraft draft, Instant at, Ended ended) {
        PersonName clerk = new PersonName(ledger.actor().name());
        EntryCheck row = EntryCheck.of(new EntryId(tx.nextId()), draft, at, dayOf(at), ended, clerk);
        tx.insert(GateStore.ENTRY, row);
        return row;
    }

    private static Optional<EntryCheck> ends(Query q, EntryDraft draft, Instant at) {
        ResidentId who = draft.passer().resident();
        if (who == null || draft.direction() == Direction.OUT) {
            return Optional.empty();
        }
        return GateStore.last(q, who)
                .filter(last -> last.direction() == Direction.OUT && !last.at().isAfter(at));
    }

    private Instant momentOf(EntryDraft draft) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        Instant at = draft.at() == null ? now : draft.at().truncatedTo(ChronoUnit.SECONDS);
        if (at.isAfter(now)) {
            throw new Fault("GATE-03", T.get("fault.later"));
        }
        Instant sampled = draft.checks().sampledAt();
        if (sampled != null && sampled.isAfter(at)) {
            throw new Fault("GATE-09", T.get("fault.sampled.later"));
        }
        return at;
    }

    private LocalDate dayOf(Instant at) {
        return at.atZone(clock.getZone()).toLocalDate();
    }

    private static String subject(EntryDraft draft) {
        return T.get("subject", draft.passer().name().value(), Texts.name(draft.direction()));
    }
}
