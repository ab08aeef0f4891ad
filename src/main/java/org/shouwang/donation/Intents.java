package org.shouwang.donation;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.shouwang.kit.db.Query;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.text.Texts;
import org.shouwang.ledger.Ledger;

/// What people offer to give, and what the branch answers. Nothing here touches stock or money.
///
/// Faults of all verbs: DONATION-02 the offer is gone (its registration was undone).
public final class Intents {
    private static final Texts T = Texts.of(Intents.class);

    private final Ledger ledger;
    private final Clock clock;

    /// @param clock in the zone of the compound
    public Intents(Ledger ledger, Clock clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    /// Those that wait for an answer first, then those that are expected, then the others; the newest first.
    public static List<Intent> all(Query q) {
        return DonationStore.intents(q);
    }

    public static Optional<Intent> find(Query q, IntentId id) {
        return DonationStore.intent(q, id);
    }

    /// @throws Fault DONATION-01 nothing is offered
    public Intent offer(IntentDraft draft) {
        draft.check();
        return ledger.write(DonationAct.OFFER, subject(draft), tx -> {
            Intent intent = Intent.of(new IntentId(tx.nextId()), draft);
            tx.insert(DonationStore.INTENT, intent);
            return intent;
        });
    }

    /// Writes other words over an offer that has not arrived.
    ///
    /// @throws Fault DONATION-01, DONATION-03 it has arrived: its receipt stands for it
    public void change(IntentId id, IntentDraft draft) {
        draft.check();
        act(DonationAct.CHANGE_OFFER, id, intent -> notArrived(intent).changed(draft));
    }

    /// We gladly take it; now it is expected.
    public void accept(IntentId id) {
        act(
                DonationAct.ACCEPT,
                id,
                intent -> notArrived(intent)
                        .answered(IntentState.ACCEPTED, null, clock.instant().truncatedTo(ChronoUnit.SECONDS)));
    }

    /// We thank for it and do not take it.
    ///
    /// @throws Fault DONATION-04 without a reason
    public void decline(IntentId id, String reason) {
        if (reason.isBlank()) {
            throw new Fault("DONATION-04", T.get("fault.decline")).at("reason");
        }
        act(
                DonationAct.DECLINE,
                id,
                intent -> notArrived(intent)
                        .answered(
                                IntentState.DECLINED,
                                reason.strip(),
                                clock.instant().truncatedTo(ChronoUnit.SECONDS)));
    }

    /// The answer is open again.
    public void reopen(IntentId id) {
        act(DonationAct.REOPEN, id, intent -> notArrived(intent).answered(IntentState.OFFERED, null, null));
    }

    private void act(DonationAct act, IntentId id, UnaryOperator<Intent> how) {
        Intent known = ledger.read(q -> stored(q, id));
        String subject = T.get("subject.intent", known.giver().called(), brief(known.gifts()));
        ledger.act(act, subject, tx -> tx.update(DonationStore.INTENT, how.apply(stored(tx, id))));
    }

    private static Intent notArrived(Intent intent) {
        if (intent.state() == IntentState.ARRIVED) {
            throw new Fault("DONATION-03", T.get("fault.arrived"));
        }
        return intent;
    }

    static Intent stored(Query q, IntentId id) {
        return DonationStore.intent(q, id).orElseThrow(() -> new Fault("DONATION-02", T.get("fault.gone")));
    }

    private static String subject(IntentDraft draft) {
        return T.get("subject.intent", draft.donor().called(), brief(draft.gifts()));
    }

    /// The first line of what is given.
    static String brief(@Nullable String gifts) {
        String plain = gifts == null ? "" : gifts.strip();
        int end = plain.indexOf('\n');
        return end < 0 ? plain : T.get("and.more", plain.substring(0, end).strip());
    }
}
