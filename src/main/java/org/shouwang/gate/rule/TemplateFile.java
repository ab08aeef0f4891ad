package org.shouwang.gate.rule;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shouwang.gate.Direction;
import org.shouwang.gate.EntryCategory;
import org.shouwang.gate.GateRule;
import org.shouwang.gate.GateRules;
import org.shouwang.gate.Step;
import org.shouwang.zone.ZoneLevel;

/// Reads a rule set written as lines of words, such as `rule FEVER BARS 373`; `-` stands for nothing.
final class TemplateFile {
    private final List<RuleLine> lines = new ArrayList<>();
    private final List<StepRule> steps = new ArrayList<>();
    private final List<ClassRule> classes = new ArrayList<>();
    private final List<OpenHours> hours = new ArrayList<>();
    private final List<ZoneRule> zones = new ArrayList<>();
    private final List<Purpose> purposes = new ArrayList<>();
    private final List<Refusal> refusals = new ArrayList<>();

    private TemplateFile() {}

    /// @throws IllegalArgumentException naming the line that cannot be read
    static GateRules read(List<String> written) {
        TemplateFile file = new TemplateFile();
        for (String line : written) {
            if (!line.isBlank() && !line.startsWith("#")) {
                try {
                    file.take(line.strip().split("\\s+"));
                } catch (RuntimeException e) {
                    throw new IllegalArgumentException(line, e);
                }
            }
        }
        return new GateRules(
                file.lines, file.steps, file.classes, file.hours, file.zones, file.purposes, file.refusals);
    }

    private void take(String[] words) {
        switch (words[0]) {
            case "rule" -> lines.add(rule(words));
            case "step" ->
                steps.add(new StepRule(Step.valueOf(words[1]), RuleStrength.valueOf(words[2]), orNull(words, 3)));
            case "class" ->
                classes.add(new ClassRule(
                        EntryCategory.valueOf(words[1]),
                        has(words, "in"),
                        has(words, "approval"),
                        has(words, "door"),
                        has(words, "uncounted"),
                        has(words, "exempt"),
                        number(words, words.length - 1)));
            case "hours" ->
                hours.add(OpenHours.between(
                        null, OpenDays.valueOf(words[1]), LocalTime.parse(words[2]), LocalTime.parse(words[3])));
            case "zone" ->
                zones.add(new ZoneRule(
                        ZoneLevel.valueOf(words[1]),
                        RuleStrength.valueOf(words[2]),
                        RuleStrength.valueOf(words[3]),
                        RuleStrength.valueOf(words[4])));
            case "purpose" -> purposes.add(new Purpose(words[1], has(words, "exempt"), null));
            case "refusal" -> {
                String rule = orNull(words, 3);
                refusals.add(new Refusal(words[1], orNull(words, 2), rule == null ? null : GateRule.valueOf(rule)));
            }
            default -> throw new IllegalArgumentException(words[0]);
        }
    }

    private static RuleLine rule(String[] words) {
        String way = orNull(words, 6);
        String whom = orNull(words, 7);
        return new RuleLine(
                GateRule.valueOf(words[1]),
                RuleStrength.valueOf(words[2]),
                number(words, 3),
                number(words, 4),
                "rolling".equals(orNull(words, 5)),
                way == null ? null : Direction.valueOf(way),
                whom == null ? Whom.EVERYBODY : Whom.valueOf(whom));
    }

    private static boolean has(String[] words, String word) {
        return List.of(words).contains(word);
    }

    private static @Nullable Integer number(String[] words, int at) {
        String word = orNull(words, at);
        return word == null || !word.matches("\\d+") ? null : Integer.valueOf(word);
    }

    private static @Nullable String orNull(String[] words, int at) {
        return words.length <= at || words[at].equals("-") ? null : words[at];
    }
}
