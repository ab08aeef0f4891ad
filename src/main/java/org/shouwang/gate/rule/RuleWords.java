package org.shouwang.gate.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shouwang.gate.CheckpointId;
import org.shouwang.gate.Direction;
import org.shouwang.gate.EntryCategory;
import org.shouwang.gate.GateRule;
import org.shouwang.gate.GateRules;
import org.shouwang.kit.text.Texts;
import org.shouwang.kit.time.ShiftTime;
import org.shouwang.zone.ZoneLevel;

/// Rules in plain sentences, for the notice at the gate and for whoever puts them in force; what is off is not said.
public final class RuleWords {
    private static final Texts T = Texts.of(RuleWords.class);

    private final GateRules rules;
    private final Function<CheckpointId, String> naming;

    /// @param naming of a checkpoint
    public RuleWords(GateRules rules, Function<CheckpointId, String> naming) {
        this.rules = rules;
        this.naming = naming;
    }

    /// A heading with its sentences.
    public record Part(String heading, List<String> sentences) {}

    /// All that has something to say, in the order in which the gate works.
    public List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        add(parts, T.get("part.looks"), looks());
        add(parts, T.get("part.classes"), classes());
        add(parts, T.get("part.outings"), outings());
        add(parts, T.get("part.passes"), passes());
        add(parts, T.get("part.hours"), hours());
        add(parts, T.get("part.zones"), zones());
        return parts;
    }

    private static void add(List<Part> parts, String heading, List<String> sentences) {
        if (!sentences.isEmpty()) {
            parts.add(new Part(heading, sentences));
        }
    }

    private List<String> looks() {
        List<String> all = new ArrayList<>();
        List<StepRule> steps = rules.shown();
        if (steps.size() > 1) {
            all.add(T.get("say.steps", steps.stream().map(StepRule::name).collect(Collectors.joining(T.get("and")))));
        }
        say(
                all,
                GateRule.FEVER,
                T.get("say.fever", GateRules.degrees(rules.line(GateRule.FEVER).much())));
        List<String> colours = new ArrayList<>();
        for (GateRule rule : List.of(GateRule.CODE_RED, GateRule.CODE_YELLOW, GateRule.CODE_NONE)) {
            if (rules.on(rule)) {
                colours.add(Texts.name(rule));
            }
        }
        if (!colours.isEmpty()) {
            all.add(T.get("say.code", String.join(T.get("and"), colours), end(GateRule.CODE_RED)));
        }
        say(all, GateRule.TRAVEL_STAR, T.get("say.star"));
        RuleLine missing = rules.line(GateRule.SAMPLE_MISSING);
        say(all, GateRule.SAMPLE_MISSING, T.get("say.sample.missing", who(missing)));
        RuleLine old = rules.line(GateRule.SAMPLE_TOO_OLD);
        say(all, GateRule.SAMPLE_TOO_OLD, T.get("say.sample", who(old), old.much()));
        say(all, GateRule.NO_MASK, T.get("say.mask"));
        return all;
    }

    private List<String> classes() {
        List<String> all = new ArrayList<>();
        if (rules.on(GateRule.CLASS_NOT_LET_IN)) {
            all.add(T.get("say.letIn", names(ClassRule::letIn)));
            String barred = names(rule -> !rule.letIn());
            if (!barred.isEmpty()) {
                all.add(T.get("say.notLetIn", barred));
            }
        }
        String approval = names(ClassRule::approval);
        if (rules.on(GateRule.NEEDS_APPROVAL) && !approval.isEmpty()) {
            all.add(T.get("say.approval", approval));
        }
        if (rules.on(GateRule.NEEDS_DOOR)) {
            all.add(T.get("say.door"));
        }
        Map<Integer, List<String>> stays = new LinkedHashMap<>();
        for (EntryCategory category : EntryCategory.values()) {
            Integer most = rules.of(category).mostMinutes();
            if (most != null && category.outsider() && rules.on(GateRule.STAY_TOO_LONG)) {
                stays.computeIfAbsent(most, any -> new ArrayList<>()).add(Texts.name(category));
            }
        }
        stays.forEach(
                (most, names) -> all.add(T.get("say.stay", String.join(T.get("and"), names), GateRules.lasting(most))));
        return all;
    }

    private List<String> outings() {
        List<String> all = new ArrayList<>();
        RuleLine quota = rules.line(GateRule.OUTING_QUOTA);
        if (quota.on()) {
            all.add(
                    quota.much() == 0
                            ? T.get("say.noOutings")
                            : T.get(
                                    quota.rolling() ? "say.quota.hours" : "say.quota.days",
                                    quota.rolling() ? quota.period() * 24 : quota.period(),
                                    quota.much()));
        }
        if (rules.on(GateRule.OUTING_PEOPLE)) {
            all.add(T.get("say.people", rules.line(GateRule.OUTING_PEOPLE).much()));
        }
        if (rules.on(GateRule.OUTING_TOO_LONG)) {
            all.add(T.get(
                    "say.outside",
                    GateRules.lasting(rules.line(GateRule.OUTING_TOO_LONG).much())));
        }
        if (rules.on(GateRule.OUTING_FORFEITED)) {
            all.add(T.get("say.forfeited"));
        }
        List<String> free = new ArrayList<>(rules.purposes().stream()
                .filter(Purpose::exempt)
                .map(Purpose::words)
                .toList());
        Arrays.stream(EntryCategory.values())
                .filter(category -> rules.of(category).uncounted())
                .map(Texts::name)
                .filter(name -> !free.contains(name))
                .forEach(free::add);
        if (!free.isEmpty() && (quota.on() || rules.on(GateRule.OUTING_TOO_LONG))) {
            all.add(T.get("say.free", String.join(T.get("and"), free)));
        }
        return all;
    }

    private List<String> passes() {
        List<String> all = new ArrayList<>();
        say(all, GateRule.PASS_NONE, T.get("say.pass.none"));
        if (!rules.on(GateRule.PASS_NONE) && rules.on(GateRule.PASS_NOT_SHOWN)) {
            all.add(T.get("say.pass.held"));
        }
        return all;
    }

    private List<String> hours() {
        if (!rules.on(GateRule.CLOSED_HOURS)) {
            return List.of();
        }
        Map<@Nullable CheckpointId, List<String>> places = new LinkedHashMap<>();
        for (OpenHours row : rules.hours()) {
            places.computeIfAbsent(row.checkpoint(), any -> new ArrayList<>())
                    .add(T.get("say.day", Texts.name(row.days()), row.minutes() == 0 ? T.get("say.shut") : label(row)));
        }
        List<String> all = new ArrayList<>();
        places.forEach((point, words) -> all.add(T.get(
                "say.hours",
                point == null ? T.get(places.size() == 1 ? "all.points" : "other.points") : naming.apply(point),
                String.join(T.get("comma"), words))));
        return all;
    }

    private static String label(OpenHours row) {
        return new ShiftTime(row.start(), row.minutes()).label();
    }

    private List<String> zones() {
        List<String> all = new ArrayList<>();
        for (ZoneLevel level : ZoneLevel.values()) {
            ZoneRule rule = rules.of(level);
            List<String> what = new ArrayList<>();
            if (rule.leaving() == RuleStrength.BARS) {
                what.add(T.get("say.zone.leaving"));
            }
            if (rule.coming() == RuleStrength.BARS) {
                what.add(T.get("say.zone.coming"));
            }
            if (rule.visiting() == RuleStrength.BARS) {
                what.add(T.get("say.zone.visiting"));
            }
            if (!what.isEmpty()) {
                all.add(T.get("say.zone", Texts.name(level), String.join(T.get("comma"), what)));
            }
        }
        return all;
    }

    private void say(List<String> all, GateRule rule, String what) {
        if (rules.on(rule)) {
            all.add(T.get("say.rule", what, end(rule)));
        }
    }

    private String end(GateRule rule) {
        return rules.line(rule).strength() == RuleStrength.BARS ? T.get("say.bars") : T.get("say.reminds");
    }

    private static String who(RuleLine line) {
        String people = line.whom() == Whom.EVERYBODY ? "" : Texts.name(line.whom());
        Direction way = line.direction();
        return people + (way == null ? T.get("way.both") : way == Direction.IN ? T.get("way.in") : T.get("way.out"));
    }

    private String names(Predicate<ClassRule> fits) {
        return Arrays.stream(EntryCategory.values())
                .filter(category -> fits.test(rules.of(category)))
                .map(Texts::name)
                .collect(Collectors.joining(T.get("and")));
    }
}
