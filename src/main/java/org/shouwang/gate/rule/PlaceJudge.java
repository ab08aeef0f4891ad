package org.shouwang.gate.rule;

import java.time.Instant;
import java.time.ZoneId;
import org.shouwang.gate.EntryDraft;
import org.shouwang.gate.GateRule;
import org.shouwang.gate.GateRules;
import org.shouwang.kit.db.Query;
import org.shouwang.kit.text.Texts;

/// Asks whether this checkpoint is open now.
final class PlaceJudge {
    private static final Texts T = Texts.of(PlaceJudge.class);

    private final Query q;
    private final GateRules rules;
    private final ZoneId zone;

    PlaceJudge(Query q, GateRules rules, ZoneId zone) {
        this.q = q;
        this.rules = rules;
        this.zone = zone;
    }

    void against(Judge.Findings found, EntryDraft draft, Instant at) {
        if (rules.of(draft.category()).exempt()) {
            return;
        }
        if (found.asks(GateRule.CLOSED_HOURS)) {
            Opening opening = new Opening(rules.hours(), draft.checkpoint());
            if (!opening.at(at.atZone(zone).toLocalDateTime())) {
                String open = opening.words(at.atZone(zone).toLocalDate());
                found.add(
                        GateRule.CLOSED_HOURS,
                        T.get(
                                "against.closed",
                                Moments.clock(at.atZone(zone).toLocalTime()),
                                open));
            }
        }
    }
}
