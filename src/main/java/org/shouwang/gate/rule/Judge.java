package org.shouwang.gate.rule;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shouwang.gate.Checks;
import org.shouwang.gate.Direction;
import org.shouwang.gate.EntryCategory;
import org.shouwang.gate.EntryDraft;
import org.shouwang.gate.EntryId;
import org.shouwang.gate.GateRule;
import org.shouwang.gate.GateRules;
import org.shouwang.gate.HealthCode;
import org.shouwang.gate.Step;
import org.shouwang.gate.TravelCard;
import org.shouwang.gate.Warning;
import org.shouwang.kit.db.Query;
import org.shouwang.kit.text.Texts;

/// Holds a passing against the rules: the same for the line, for lines typed in afterwards and for a trial.
public final class Judge {
    private static final Texts T = Texts.of(Judge.class);

    private final GateRules rules;
    private final Known known;
    private final ZoneId zone;
    private final PlaceJudge places;

    Judge(Query q, GateRules rules, Known known, ZoneId zone, boolean many) {
        this.rules = rules;
        this.known = known;
        this.zone = zone;
        places = new PlaceJudge(q, rules, zone, many);
    }

    /// With the register as it is, but for a line that is mended.
    public static Judge live(Query q, GateRules rules, ZoneId zone, @Nullable EntryId mended) {
        return new Judge(q, rules, new OutingStore(q, mended), zone, false);
    }

    /// The rules against this passing, the barring ones first.
    public List<Warning> against(EntryDraft draft, Instant at) {
        Findings found = new Findings(rules, draft);
        looks(found, draft.checks(), at);
        grounds(found, draft);
        new OutingJudge(rules, known, zone).against(found, draft, at);
        places.against(found, draft, at);
        steps(found, draft.checks());
        return found.sorted();
    }

    private void looks(Findings found, Checks checks, Instant at) {
        Integer tenths = checks.temperatureTenths();
        int fever = rules.line(GateRule.FEVER).much();
        if (tenths != null && tenths > fever) {
            found.add(GateRule.FEVER, T.get("against.fever", GateRules.degrees(tenths), GateRules.degrees(fever)));
        }
        GateRule code = code(checks.healthCode());
        if (code != null && checks.healthCode() != null) {
            found.add(code, T.get("against.code", Texts.name(checks.healthCode())));
        }
        if (checks.travelCard() == TravelCard.STARRED) {
            found.add(GateRule.TRAVEL_STAR, T.get("against.star"));
        }
        if (Boolean.FALSE.equals(checks.masked())) {
            found.add(GateRule.NO_MASK, T.get("against.mask"));
        }
        sampling(found, checks.sampledAt(), at);
    }

    private void sampling(Findings found, @Nullable Instant sampled, Instant at) {
        if (sampled == null) {
            found.add(GateRule.SAMPLE_MISSING, T.get("against.sample.missing"));
        } else if (rules.tooOld(sampled, at)) {
            long hours = Duration.between(sampled, at).toHours();
            int most = rules.line(GateRule.SAMPLE_TOO_OLD).much();
            found.add(GateRule.SAMPLE_TOO_OLD, T.get("against.sample", hours, most));
        }
    }

    private static @Nullable GateRule code(@Nullable HealthCode shown) {
        return switch (shown) {
            case RED -> GateRule.CODE_RED;
            case YELLOW -> GateRule.CODE_YELLOW;
            case NONE -> GateRule.CODE_NONE;
            case GREEN -> null;
            case null -> null;
        };
    }

    private void grounds(Findings found, EntryDraft draft) {
        boolean resident = draft.passer().resident() != null;
        boolean in = draft.direction() == Direction.IN;
        ClassRule rule = rules.of(draft.category());
        if (in
                && !rules.of(resident ? EntryCategory.RESIDENT : draft.category())
                        .letIn()) {
            found.add(GateRule.CLASS_NOT_LET_IN, T.get("against.class", Texts.name(draft.category())));
        } else if (rule.approval() && in != resident) {
            found.add(GateRule.NEEDS_APPROVAL, T.get("against.approval", Texts.name(draft.category())));
        }
        if (rule.door() && in && !resident && draft.passer().household() == null) {
            found.add(GateRule.NEEDS_DOOR, T.get("against.door", Texts.name(draft.category())));
        }
    }

    private void steps(Findings found, Checks checks) {
        List<StepRule> missing = rules.shown().stream()
                .filter(rule -> rule.step() != Step.REGISTERED)
                .filter(rule -> !checks.steps().contains(rule.step()))
                .toList();
        if (!missing.isEmpty()) {
            RuleStrength strength = missing.stream()
                    .map(StepRule::strength)
                    .max(Comparator.naturalOrder())
                    .orElseThrow();
            String names = missing.stream().map(StepRule::name).collect(Collectors.joining(T.get("and")));
            found.say(GateRule.STEP_MISSING, strength, T.get("against.step", names));
        }
    }

    /// What was found so far, as strictly as the set keeps it.
    static final class Findings {
        private final GateRules rules;
        private final EntryDraft draft;
        private final List<Warning> warnings = new ArrayList<>();

        private Findings(GateRules rules, EntryDraft draft) {
            this.rules = rules;
            this.draft = draft;
        }

        /// Nothing happens where the rule is off or does not concern this passing.
        void add(GateRule rule, String sentence) {
            if (asks(rule)) {
                say(rule, rules.line(rule).strength(), sentence);
            }
        }

        /// The same for a rule whose strictness stands elsewhere.
        void say(GateRule rule, RuleStrength strength, String sentence) {
            if (strength.on()) {
                warnings.add(new Warning(rule, strength, sentence));
            }
        }

        boolean asks(GateRule rule) {
            return rules.line(rule).concerns(draft);
        }

        private List<Warning> sorted() {
            warnings.sort(Comparator.comparing(Warning::strength).reversed());
            return List.copyOf(warnings);
        }
    }
}
