package org.shouwang.gate.rule;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shouwang.gate.Direction;
import org.shouwang.gate.EntryDraft;
import org.shouwang.gate.GateRule;
import org.shouwang.gate.GateRules;
import org.shouwang.gate.Passer;
import org.shouwang.gate.Step;
import org.shouwang.gate.pass.PassId;
import org.shouwang.gate.pass.PassState;
import org.shouwang.gate.pass.Passes;
import org.shouwang.household.HouseholdId;
import org.shouwang.kit.db.Query;
import org.shouwang.kit.text.Texts;
import org.shouwang.zone.ControlledZone;
import org.shouwang.zone.ControlledZones;

/// Asks whether this checkpoint is open, and whether the door lies in a controlled place.
final class PlaceJudge {
    private static final Texts T = Texts.of(PlaceJudge.class);

    private final Query q;
    private final GateRules rules;
    private final ZoneId zone;
    private final boolean many;
    private final Map<HouseholdId, Boolean> everHeld = new HashMap<>();
    private @Nullable Boolean everControlled;

    /// @param many whether it judges many lines one after the other, and may remember between them
    PlaceJudge(Query q, GateRules rules, ZoneId zone, boolean many) {
        this.q = q;
        this.rules = rules;
        this.zone = zone;
        this.many = many;
    }

    void against(Judge.Findings found, EntryDraft draft, Instant at) {
        if (rules.of(draft.category()).exempt()) {
            return;
        }
        if (found.asks(GateRule.CLOSED_HOURS)) {
            hours(found, draft, at);
        }
        if (rules.zones().stream().anyMatch(ZoneRule::asks) && controlled()) {
            ControlledZones.over(q, draft.passer().household(), at).ifPresent(over -> zone(found, draft, over));
        }
        pass(found, draft, at);
    }

    private void pass(Judge.Findings found, EntryDraft draft, Instant at) {
        PassId shown = draft.pass();
        Passer who = draft.passer();
        if (shown != null) {
            Passes.find(q, shown)
                    .map(pass -> Passes.state(q, pass, at, zone))
                    .filter(state -> !state.valid())
                    .filter(state ->
                            state.standing() != PassState.Standing.USED_UP || draft.direction() == Direction.OUT)
                    .ifPresent(state -> found.add(GateRule.PASS_NOT_VALID, T.get("against.pass", state.words())));
        } else if (who.resident() == null || who.household() == null) {
            found.add(GateRule.PASS_NONE, T.get("against.pass.none"));
        } else if ((found.asks(GateRule.PASS_NOT_SHOWN) || found.asks(GateRule.PASS_NONE))
                && !draft.checks().steps().contains(Step.CERTIFICATE_CHECKED)) {
            boolean held = held(who.household())
                    && !Passes.valid(
                                    q,
                                    who.household(),
                                    who.resident(),
                                    at.atZone(zone).toLocalDate())
                            .isEmpty();
            found.add(
                    held ? GateRule.PASS_NOT_SHOWN : GateRule.PASS_NONE,
                    held ? T.get("against.pass.held") : T.get("against.pass.none"));
        }
    }

    /// Where many lines are judged: whether there ever was a pass of this household.
    private boolean held(HouseholdId home) {
        return !many || everHeld.computeIfAbsent(home, any -> !Passes.of(q, any).isEmpty());
    }

    /// Where many lines are judged: whether there ever was a controlled place.
    private boolean controlled() {
        if (!many) {
            return true;
        }
        Boolean known = everControlled;
        if (known == null) {
            known = !ControlledZones.all(q).isEmpty();
            everControlled = known;
        }
        return known;
    }

    private void hours(Judge.Findings found, EntryDraft draft, Instant at) {
        LocalDateTime local = at.atZone(zone).toLocalDateTime();
        Opening opening = new Opening(rules.hours(), draft.checkpoint());
        if (!opening.at(local)) {
            found.add(
                    GateRule.CLOSED_HOURS,
                    T.get(
                            "against.closed",
                            MomentWords.clock(local.toLocalTime()),
                            opening.words(local.toLocalDate())));
        }
    }

    private void zone(Judge.Findings found, EntryDraft draft, ControlledZone over) {
        ZoneRule rule = rules.of(over.level());
        boolean resident = draft.passer().resident() != null;
        boolean in = draft.direction() == Direction.IN;
        RuleStrength strength =
                resident ? in ? rule.coming() : rule.leaving() : in ? rule.visiting() : RuleStrength.OFF;
        Instant until = over.end();
        String what = T.get(resident ? in ? "zone.coming" : "zone.leaving" : "zone.visiting");
        String time = until == null
                ? T.get("zone.since", MomentWords.words(over.from(), zone))
                : T.get("zone.until", MomentWords.words(over.from(), zone), MomentWords.words(until, zone));
        found.say(GateRule.ZONE, strength, T.get("against.zone", over.where(), Texts.name(over.level()), time, what));
    }
}
