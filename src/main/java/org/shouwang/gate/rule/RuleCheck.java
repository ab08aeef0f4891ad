package org.shouwang.gate.rule;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.shouwang.gate.EntryCategory;
import org.shouwang.gate.GateRule;
import org.shouwang.gate.GateRules;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.text.Texts;

/// Tells what in a rule set cannot be.
final class RuleCheck {
    private static final Texts T = Texts.of(RuleCheck.class);

    private RuleCheck() {}

    /// @throws Fault GATE-30 no name; GATE-31 a limit out of bounds; GATE-32 nobody let in; GATE-33 a purpose or a
    /// reason without words, or twice; GATE-34 two purposes with one key; GATE-35 hours that overlap
    static void complain(RuleSet set) {
        if (set.name().isBlank()) {
            throw new Fault("GATE-30", T.get("check.name"));
        }
        GateRules rules = set.rules();
        bounds(rules, GateRule.FEVER, 350, 420, T.get("check.fever"));
        bounds(rules, GateRule.SAMPLE_TOO_OLD, 1, 720, T.get("check.sample"));
        bounds(rules, GateRule.OUTING_PEOPLE, 1, 20, T.get("check.people"));
        bounds(rules, GateRule.OUTING_QUOTA, 0, 20, T.get("check.quota"));
        bounds(rules, GateRule.OUTING_TOO_LONG, 10, 7 * 24 * 60, T.get("check.outside"));
        RuleLine quota = rules.line(GateRule.OUTING_QUOTA);
        if (quota.on() && (quota.period() < 1 || quota.period() > 31)) {
            throw new Fault("GATE-31", T.get("check.days"));
        }
        for (EntryCategory category : EntryCategory.values()) {
            Integer most = rules.of(category).mostMinutes();
            if (most != null && (most < 5 || most > 7 * 24 * 60)) {
                throw new Fault("GATE-31", T.get("check.stay", Texts.name(category)));
            }
        }
        if (rules.letIn().isEmpty()) {
            throw new Fault("GATE-32", T.get("check.nobody"));
        }
        words(rules.purposes().stream().map(Purpose::words).toList(), T.get("word.purpose"));
        words(rules.refusals().stream().map(Refusal::words).toList(), T.get("word.refusal"));
        keys(rules.purposes());
    }

    private static void bounds(GateRules rules, GateRule rule, int least, int most, String sentence) {
        RuleLine line = rules.line(rule);
        if (line.on() && (line.amount() == null || line.much() < least || line.much() > most)) {
            throw new Fault("GATE-31", sentence);
        }
    }

    private static void words(List<String> list, String what) {
        Set<String> seen = new HashSet<>();
        for (String words : list) {
            if (words.isBlank()) {
                throw new Fault("GATE-33", T.get("check.blank", what));
            }
            if (!seen.add(words.strip())) {
                throw new Fault("GATE-33", T.get("check.twice", what, words.strip()));
            }
        }
    }

    private static void keys(List<Purpose> purposes) {
        Set<String> seen = new HashSet<>();
        for (Purpose purpose : purposes) {
            String key = purpose.key();
            if (key != null && !key.matches("[0-9A-Za-z]")) {
                throw new Fault("GATE-34", T.get("check.key", purpose.words()));
            }
            if (key != null && !seen.add(key.toUpperCase(Locale.ROOT))) {
                throw new Fault("GATE-34", T.get("check.key.twice", key));
            }
        }
    }
}
