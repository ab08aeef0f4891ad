package org.shouwang.gate;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shouwang.core.PersonName;
import org.shouwang.gate.EntryCheck.Ended;
import org.shouwang.gate.EntryCheck.Links;
import org.shouwang.gate.EntryCheck.Timing;
import org.shouwang.gate.rule.RuleSets;
import org.shouwang.household.ResidentId;
import org.shouwang.kit.db.Query;
import org.shouwang.kit.db.Tx;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.text.Texts;
import org.shouwang.ledger.Ledger;

/// The desk at the gate: lets people through, turns them away, and writes down that they are back or have left. What
/// was written wrong is put right by `Corrections`.
public final class Gates {
    private static final Texts T = Texts.of(Gates.class);

    private final Ledger ledger;
    private final Clock clock;
    private final RuleSets sets;
    private final Visitors visitors;
    private final Moments moments;

    /// @param clock in the zone of the compound; it decides which day an entry belongs to
    public Gates(Ledger ledger, Clock clock) {
        this(ledger, clock, new Visitors(ledger));
    }

    public Gates(Ledger ledger, Clock clock, Visitors visitors) {
        this.ledger = ledger;
        this.clock = clock;
        this.sets = new RuleSets(ledger, clock);
        this.visitors = visitors;
        this.moments = new Moments(clock);
    }

    /// What is in force now.
    public GateRules rules() {
        return sets.now().rules();
    }

    public RuleSets ruleSets() {
        return sets;
    }

    public Visitors visitors() {
        return visitors;
    }

    /// The rules that stand against this passing; empty when nothing does.
    public List<Warning> warnings(EntryDraft draft) {
        return ledger.read(q -> judge(q, draft, moments.of(draft)));
    }

    /// Judged by what was in force at that moment.
    List<Warning> judge(Query q, EntryDraft draft, Instant at) {
        return judge(q, draft, at, null);
    }

    /// @param mended the line that is judged again, and so does not stand against itself
    List<Warning> judge(Query q, EntryDraft draft, Instant at, @Nullable EntryId mended) {
        return sets.at(q, at).rules().against(q, draft, at, clock.getZone(), mended);
    }

    public EntryCheck admit(EntryDraft draft) {
        return admit(draft, null);
    }

    /// Lets somebody through, and those named along with them. Whoever comes in ends their latest leaving.
    ///
    /// @param reason why, where a rule stands against it
    /// @return the line of the first person
    /// @throws Fault GATE-01 a rule stands against it and no reason was given; GATE-03 a time that is still to come
    public EntryCheck admit(EntryDraft draft, @Nullable String reason) {
        return ledger.write(GateAct.ADMIT, subject(draft), tx -> {
            Timing timing = moments.timing(tx, draft);
            Ended ended = ended(judge(tx, draft, timing.at()), reason);
            EntryCheck first = insert(tx, draft, timing, ended, null);
            for (Passer other : draft.along()) {
                EntryDraft own = draft.passer(other)
                        .companions(0)
                        .vehicle(null)
                        .checks(new Checks(draft.checks().steps(), null, null, null));
                insert(tx, own, timing, ended, first.id());
            }
            return first;
        });
    }

    static Ended ended(List<Warning> found, @Nullable String reason) {
        List<Warning> bars = found.stream().filter(Warning::bars).toList();
        String why = reason == null || reason.isBlank() ? null : reason.strip();
        if (!bars.isEmpty() && why == null) {
            throw new Fault("GATE-01", T.get("fault.barred", bars.getFirst().sentence()));
        }
        return new Ended(bars.isEmpty() ? Outcome.ADMITTED : Outcome.OVERRIDDEN, why, null, bars);
    }

    /// An emergency vehicle comes in at once; who and why is mended afterwards.
    public EntryCheck admitEmergency(CheckpointId checkpoint, VehicleKind kind) {
        Passer crew = Passer.outsider(new PersonName(Texts.name(kind)), null);
        EntryDraft draft = EntryDraft.of(checkpoint, Direction.IN, kind.category(), crew)
                .vehicle(new Vehicle(kind, null))
                .checks(new Checks(Set.of(Step.REGISTERED), null, null, null));
        return ledger.write(GateAct.ADMIT_EMERGENCY, subject(draft), tx -> {
            Ended admitted = new Ended(Outcome.ADMITTED, null, null, List.of());
            return insert(tx, draft, moments.timing(tx, draft), admitted, null);
        });
    }

    public EntryCheck turnAway(EntryDraft draft, String reason) {
        return turnAway(draft, reason, null);
    }

    /// Sends somebody back.
    ///
    /// @param advice what they were told to do
    /// @throws Fault GATE-02 without a reason
    public EntryCheck turnAway(EntryDraft draft, String reason, @Nullable String advice) {
        if (reason.isBlank()) {
            throw new Fault("GATE-02", T.get("fault.no.reason"));
        }
        String told = advice == null || advice.isBlank() ? null : advice.strip();
        return ledger.write(GateAct.TURN_AWAY, subject(draft), tx -> {
            Timing timing = moments.timing(tx, draft);
            List<Warning> found = judge(tx, draft, timing.at());
            Ended ended = new Ended(Outcome.TURNED_AWAY, reason.strip(), told, found);
            return insert(tx, draft, timing, ended, null);
        });
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

    /// Several at once, as at the end of a day: all of them or, where one cannot be, none.
    public List<EntryCheck> closeAll(List<EntryId> begun, CheckpointId checkpoint) {
        return ledger.write(
                GateAct.REGISTER_LEAVING,
                T.get("subject.people", begun.size()),
                tx -> begun.stream()
                        .map(id -> close(GateAct.REGISTER_LEAVING, id, checkpoint, null))
                        .toList());
    }

    private EntryCheck close(GateAct act, EntryId begun, CheckpointId checkpoint, @Nullable Instant moment) {
        EntryCheck first = entry(begun);
        EntryDraft back = first.draft()
                .checkpoint(checkpoint)
                .at(moment)
                .direction(first.direction().other())
                .checks(new Checks(Set.of(Step.REGISTERED), null, null, null))
                .paperLine(null)
                .note(null);
        if (moments.of(back).isBefore(first.at()) && moment != null) {
            throw new Fault("GATE-05", T.get("fault.before", first.name().value()));
        }
        return ledger.write(act, subject(back), tx -> {
            if (!first.passed() || GateStore.ended(tx, first)) {
                throw new Fault("GATE-04", T.get("fault.ended", first.name().value(), Texts.name(first.direction())));
            }
            Passer who = visitors.settle(tx, back.passer());
            Links links = new Links(begun, null, null);
            Ended ended = new Ended(Outcome.ADMITTED, null, null, List.of());
            return write(tx, back.passer(who), moments.timing(tx, back), ended, links);
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

    /// @throws Fault GATE-08 where it is gone (undone meanwhile)
    public EntryCheck entry(EntryId id) {
        return ledger.read(q -> GateStore.entry(q, id)).orElseThrow(() -> new Fault("GATE-08", T.get("fault.gone")));
    }

    /// The last time a resident passed, or empty.
    public Optional<EntryCheck> lastOf(ResidentId resident) {
        return ledger.read(q -> GateStore.last(q, resident));
    }

    /// The last time an outsider passed, or empty.
    public Optional<EntryCheck> lastOf(VisitorId visitor) {
        return ledger.read(q -> GateStore.last(q, visitor));
    }

    /// How far the clock of this PC stands behind the line typed last; empty for two minutes or less.
    public Optional<Duration> clockBehind() {
        return ledger.read(moments::behind);
    }

    public LocalDate today() {
        return moments.day(clock.instant());
    }

    private EntryCheck insert(Tx tx, EntryDraft draft, Timing timing, Ended ended, @Nullable EntryId with) {
        EntryDraft settled = draft.passer(visitors.settle(tx, draft.passer()));
        EntryId closes = ended.outcome().passed()
                ? GateStore.turn(tx, settled.passer(), timing.placedAt())
                        .filter(last -> last.direction() != draft.direction() && last.direction() == begins(settled))
                        .map(GateStore.Turn::id)
                        .orElse(null)
                : null;
        return write(tx, settled, timing, ended, new Links(closes, with, null));
    }

    /// Residents begin by going out, outsiders by coming in.
    private static Direction begins(EntryDraft draft) {
        return draft.passer().resident() != null ? Direction.OUT : Direction.IN;
    }

    private EntryCheck write(Tx tx, EntryDraft draft, Timing timing, Ended ended, Links links) {
        PersonName clerk = new PersonName(ledger.actor().name());
        EntryCheck row = EntryCheck.of(new EntryId(tx.nextId()), draft, timing, ended, links, clerk);
        tx.insert(GateStore.ENTRY, row);
        return row;
    }

    static String subject(EntryDraft draft) {
        return T.get("subject", draft.passer().name().value(), Texts.name(draft.direction()));
    }
}
