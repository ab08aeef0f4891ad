package org.shouwang.roster;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shouwang.branch.MemberId;
import org.shouwang.core.Confidential;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.text.Texts;
import org.shouwang.kit.time.Dates;
import org.shouwang.kit.time.Period;
import org.shouwang.ledger.Ledger;
import org.shouwang.roster.solver.Rule;

/// Rules that do not count in one place, because somebody decided so.
public final class Waivers {
    private static final Texts T = Texts.of(Waivers.class);

    private final Ledger ledger;

    public Waivers(Ledger ledger) {
        this.ledger = ledger;
    }

    public List<Waiver> waivers(Period period) {
        return ledger.read(q -> FactStore.waivers(q, period.first(), period.last()));
    }

    /// @param member for this person only, null for everybody
    public Waiver waive(
            Rule rule, ShiftId shift, LocalDate day, @Nullable MemberId member, @Nullable Confidential reason) {
        return ledger.write(RosterAct.WAIVE, subject(rule, shift, day), tx -> {
            Waiver waiver = new Waiver(new WaiverId(tx.nextId()), rule, shift, day, member, reason);
            tx.insert("rule_waiver", waiver);
            return waiver;
        });
    }

    public void takeBack(WaiverId id) {
        Waiver waiver = ledger.read(q -> FactStore.waiver(q, id))
                .orElseThrow(() -> new Fault("ROSTER-26", T.get("waiver.gone")));
        ledger.act(
                RosterAct.WAIVE,
                subject(waiver.rule(), waiver.shiftId(), waiver.day()),
                tx -> tx.delete("rule_waiver", waiver));
    }

    private String subject(Rule rule, ShiftId shift, LocalDate day) {
        Shift known = ledger.read(q -> RosterStore.shift(q, shift))
                .orElseThrow(() -> new Fault("ROSTER-04", T.get("post.gone")));
        return T.get("waiver.subject", Dates.brief(day), known.name(), Texts.name(rule));
    }
}
