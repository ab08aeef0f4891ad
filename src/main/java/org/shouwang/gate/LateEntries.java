package org.shouwang.gate;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.shouwang.kit.text.Texts;
import org.shouwang.ledger.Ledger;

/// Types in afterwards what was written on paper while there was no power: every line is an entry of its own time, and
/// nothing stops it, as it has happened.
public final class LateEntries {
    private static final Texts T = Texts.of(LateEntries.class);
    /// The same person the same way within this time was perhaps typed twice.
    private static final Duration CLOSE = Duration.ofMinutes(2);

    private static final int NEWEST = 400;

    private final Ledger ledger;
    private final Gates gates;
    private final Corrections corrections;

    public LateEntries(Ledger ledger, Gates gates, Corrections corrections) {
        this.ledger = ledger;
        this.gates = gates;
        this.corrections = corrections;
    }

    public Visitors visitors() {
        return gates.visitors();
    }

    /// What speaks against a line.
    public LateReview review(LateLine line) {
        EntryDraft draft = line.draft();
        List<Warning> warnings = line.turnedAway() ? List.of() : gates.warnings(draft);
        Instant at = draft.at();
        if (at == null) {
            return new LateReview(warnings, List.of());
        }
        Passer who = known(draft.passer());
        List<EntryCheck> twins =
                ledger.read(q -> EntryBookStore.around(q, who, draft.direction(), at.minus(CLOSE), at.plus(CLOSE)));
        return new LateReview(warnings, twins);
    }

    private Passer known(Passer who) {
        return who.resident() != null
                ? who
                : visitors().same(who).map(Visitor::id).map(who::known).orElse(who);
    }

    /// Writes one line down; where a rule stood against it and the paper gives no reason, the reason is 补录.
    ///
    /// @throws org.shouwang.kit.text.Fault GATE-03 a time still to come, GATE-02 sent back without a reason
    public EntryCheck save(LateLine line) {
        String reason = line.reason() == null ? "" : line.reason();
        if (line.turnedAway()) {
            return gates.turnAway(line.draft(), reason);
        }
        boolean barred = gates.warnings(line.draft()).stream().anyMatch(Warning::bars);
        return gates.admit(line.draft(), barred && reason.isBlank() ? T.get("late.reason") : reason);
    }

    /// Puts a line right that was typed wrong: in place while it is fresh, otherwise the old one becomes void.
    public EntryCheck mend(EntryId id, LateLine line) {
        EntryCheck old = gates.entry(id);
        if (line.turnedAway() == old.outcome().passed()) {
            corrections.makeVoid(List.of(id), T.get("late.mended"));
            return save(line);
        }
        String reason = line.reason();
        if (!line.turnedAway() && (reason == null || reason.isBlank())) {
            reason = gates.warnings(line.draft()).stream().anyMatch(Warning::bars) ? T.get("late.reason") : null;
        }
        return corrections.mendable(old)
                ? corrections.mend(id, line.draft(), reason)
                : corrections.correct(id, line.draft(), reason, T.get("late.mended"));
    }

    /// The last time the same person went through, up to a moment.
    public Optional<EntryCheck> before(Passer who, Instant at) {
        return ledger.read(q -> GateStore.turn(q, known(who), at).flatMap(turn -> GateStore.entry(q, turn.id())));
    }

    /// What was copied from paper most lately, the newest first, those that were made void left out.
    public List<EntryCheck> latest(int limit) {
        return ledger.read(q -> EntryBookStore.newest(q, NEWEST)).stream()
                .filter(line -> line.paperLine() != null && line.counts())
                .limit(limit)
                .toList();
    }
}
