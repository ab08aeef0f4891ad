package org.shouwang.gate.pass;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.shouwang.core.Confidential;
import org.shouwang.core.PersonName;
import org.shouwang.core.Plate;
import org.shouwang.household.HouseholdId;
import org.shouwang.household.ResidentId;
import org.shouwang.kit.db.Query;
import org.shouwang.kit.db.Tx;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.text.Texts;
import org.shouwang.kit.work.Progress;
import org.shouwang.ledger.Ledger;

/// The book of passes: issues, replaces, withdraws them, notes the lost ones, and tells the gate what one is worth.
///
/// Faults of all verbs: PASS-07 the pass is gone (its issue was undone), PASS-08 it no longer holds.
public final class Passes {
    private static final Texts T = Texts.of(Passes.class);

    private final Ledger ledger;
    private final Clock clock;

    /// @param clock in the zone of the compound
    public Passes(Ledger ledger, Clock clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    /// The pass whose number was typed, or whose code was scanned; empty where the words are no pass number or no
    /// pass has it.
    ///
    /// @param typed spaces, hyphens, full width and the scanner's newline do not matter
    /// @throws Fault PASS-01 it looks like a number (six or seven digits, or the code of a card), a digit is wrong
    public static Optional<Pass> scanned(Query q, String typed) {
        return PassNumber.read(typed).flatMap(number -> PassStore.numbered(q, number));
    }

    /// The number, as it is read aloud, in what was typed or scanned where that is a pass number beyond doubt: the
    /// code of a card, or digits whose check digit is right. Asks no store.
    public static Optional<String> number(String typed) {
        return PassNumber.plain(typed)
                .filter(digits -> PassNumber.scanned(typed) || PassNumber.right(digits))
                .map(PassNumber::grouped);
    }

    /// The passes that hold on a day for somebody of a household, the person's own before the household's; neither
    /// lost nor vehicle passes. Whether the outings are used up is told by `state`.
    ///
    /// @param person null for whoever of the household
    public static List<Pass> valid(Query q, HouseholdId home, @Nullable ResidentId person, LocalDate day) {
        List<Pass> own = new ArrayList<>();
        List<Pass> shared = new ArrayList<>();
        Set<ResidentId> same = person == null ? Set.of() : PassStore.same(q, person);
        for (Pass pass : PassStore.of(q, home)) {
            boolean holds = pass.status() == PassStatus.ISSUED && pass.kind() != PassKind.VEHICLE && pass.covers(day);
            if (holds && pass.holder() == null) {
                shared.add(pass);
            } else if (holds && (person == null || pass.residentId() != null && same.contains(pass.residentId()))) {
                own.add(pass);
            }
        }
        own.addAll(shared);
        return own;
    }

    /// The passes that hold on a day for a vehicle.
    public static List<Pass> valid(Query q, Plate plate, LocalDate day) {
        return PassStore.plated(q, q.mark(plate.normalised())).stream()
                .filter(pass -> pass.status() == PassStatus.ISSUED && pass.covers(day))
                .toList();
    }

    /// All passes that a household ever had, the latest first.
    public static List<Pass> of(Query q, HouseholdId home) {
        return PassStore.of(q, home);
    }

    public static Optional<Pass> find(Query q, PassId id) {
        return PassStore.pass(q, id);
    }

    /// What a pass is worth at a moment.
    ///
    /// @param zone of the compound
    public static PassState state(Query q, Pass pass, Instant at, ZoneId zone) {
        PassId by = pass.replacedById();
        String next = by == null ? "" : PassStore.pass(q, by).map(Pass::spoken).orElse("");
        int used = pass.outings() == null ? 0 : PassStore.outings(q, pass.id());
        return PassWords.state(
                pass, used, PassStore.left(q, pass.id()), next, at.atZone(zone).toLocalDate(), zone);
    }

    /// Issues one.
    ///
    /// @throws Fault PASS-02 nobody and nothing it is for, PASS-03 ends before it begins, PASS-04 fewer than one
    /// outing, PASS-05 a temporary one without an end, PASS-06 holder, household or vehicle has one that holds
    public Pass issue(PassDraft draft) {
        draft.check();
        ledger.read(q -> held(q, draft)).ifPresent(pass -> {
            throw new Fault("PASS-06", T.get("fault.held", pass.spoken()));
        });
        String number = PassSeries.take(ledger, 1).getFirst();
        return ledger.write(
                PassAct.ISSUE, subject(number, draft), tx -> insert(tx, number, draft, clock.instant(), null));
    }

    /// Issues many in one act; what is wrong with one of them stops all.
    ///
    /// @param subject for whom, such as `3栋 86 张`
    public List<Pass> issueAll(List<PassDraft> drafts, String subject, Progress progress) {
        drafts.forEach(PassDraft::check);
        List<String> numbers = PassSeries.take(ledger, drafts.size());
        Instant now = now();
        return ledger.write(PassAct.ISSUE, subject, tx -> {
            List<Pass> issued = new ArrayList<>();
            for (int i = 0; i < drafts.size(); i++) {
                progress.step(i, drafts.size());
                issued.add(insert(tx, numbers.get(i), drafts.get(i), now, null));
            }
            return issued;
        });
    }

    /// The pass that holds already for what this draft is for, now or later.
    public static Optional<Pass> held(Query q, PassDraft draft) {
        List<Pass> known = draft.plate() != null
                ? PassStore.plated(q, q.mark(draft.plate().normalised()))
                : draft.household() == null ? List.of() : PassStore.of(q, draft.household());
        return known.stream()
                .filter(pass -> pass.status() == PassStatus.ISSUED && pass.kind() == draft.kind())
                .filter(pass -> pass.untilDay() == null || !pass.untilDay().isBefore(draft.fromDay()))
                .filter(pass -> draft.plate() != null
                        || Objects.equals(pass.residentId(), draft.resident())
                                && Objects.equals(pass.holder(), draft.holder()))
                .findFirst();
    }

    /// Gives a new number for a card that is worn, lost or wrong; the old one holds no longer.
    ///
    /// @param right what the new card says
    /// @param cardBack whether the old card was handed in
    /// @param lost whether the old one is reported lost with it
    public Pass replace(PassId id, PassDraft right, @Nullable String reason, boolean cardBack, boolean lost) {
        right.check();
        open(id);
        String number = PassSeries.take(ledger, 1).getFirst();
        return ledger.write(PassAct.REPLACE, subject(number, right), tx -> {
            Pass old = open(tx, id);
            Pass made = insert(tx, number, right, clock.instant(), id);
            Pass reported = lost && old.lostAt() == null ? old.lost(now()) : old;
            tx.update(PassStore.PASS, reported.replaced(made.id(), now(), Confidential.orNull(reason), cardBack));
            return made;
        });
    }

    /// Takes passes back, or declares them void where the card is not at hand.
    ///
    /// @throws Fault PASS-09 without a reason
    public void withdraw(List<PassId> ids, String reason, boolean cardBack) {
        Confidential why = Confidential.orNull(reason);
        if (why == null) {
            throw new Fault("PASS-09", T.get("fault.reason")).at("reason");
        }
        change(PassAct.WITHDRAW, ids, pass -> holding(pass).withdrawn(now(), why, cardBack));
    }

    /// From now on the gate keeps whoever comes with it.
    public void reportLost(PassId id) {
        change(PassAct.REPORT_LOST, List.of(id), pass -> {
            if (pass.status() != PassStatus.ISSUED) {
                throw over(pass);
            }
            return pass.lost(now());
        });
    }

    public void foundAgain(PassId id) {
        change(PassAct.FOUND_AGAIN, List.of(id), pass -> {
            if (pass.status() != PassStatus.LOST) {
                throw over(pass);
            }
            return pass.lost(null);
        });
    }

    /// A card that no longer holds was handed in after all.
    public void handIn(List<PassId> ids) {
        change(PassAct.HAND_IN, ids, Pass::back);
    }

    /// Another last day, another number of outings.
    ///
    /// @throws Fault PASS-03 the last day lies before the first, PASS-04 fewer than one outing
    public void extend(List<PassId> ids, @Nullable LocalDate until, @Nullable Integer outings) {
        change(PassAct.EXTEND, ids, pass -> {
            pass.draft().days(pass.fromDay(), until).outings(outings).check();
            return holding(pass).until(until, outings);
        });
    }

    private void change(PassAct act, List<PassId> ids, UnaryOperator<Pass> how) {
        String subject = ids.size() == 1
                ? ledger.read(q -> subject(q, stored(q, ids.getFirst())))
                : T.get("subject.many", ids.size());
        ledger.act(act, subject, tx -> ids.forEach(id -> tx.update(PassStore.PASS, how.apply(stored(tx, id)))));
    }

    private Pass insert(Tx tx, String number, PassDraft draft, Instant at, @Nullable PassId replaces) {
        Plate plate = draft.plate();
        Pass pass = Pass.of(
                new PassId(tx.nextId()),
                number,
                draft,
                plate == null ? null : tx.mark(plate.normalised()),
                at.truncatedTo(ChronoUnit.SECONDS),
                new PersonName(ledger.actor().name()),
                replaces);
        tx.insert(PassStore.PASS, pass);
        return pass;
    }

    private void open(PassId id) {
        ledger.read(q -> open(q, id));
    }

    private static Pass open(Query q, PassId id) {
        return holding(stored(q, id));
    }

    private static Pass holding(Pass pass) {
        if (pass.status() == PassStatus.REPLACED || pass.status() == PassStatus.WITHDRAWN) {
            throw over(pass);
        }
        return pass;
    }

    private static Fault over(Pass pass) {
        return new Fault("PASS-08", T.get("fault.over", pass.spoken(), Texts.name(pass.status())));
    }

    private static Pass stored(Query q, PassId id) {
        return PassStore.pass(q, id).orElseThrow(() -> new Fault("PASS-07", T.get("fault.gone")));
    }

    private String subject(String number, PassDraft draft) {
        return ledger.read(q -> PassWords.subject(q, number, draft));
    }

    private static String subject(Query q, Pass pass) {
        return PassWords.subject(q, pass.number(), pass.draft());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }
}
