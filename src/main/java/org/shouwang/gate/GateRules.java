package org.shouwang.gate;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.shouwang.gate.rule.ClassRule;
import org.shouwang.gate.rule.Judge;
import org.shouwang.gate.rule.OpenHours;
import org.shouwang.gate.rule.Purpose;
import org.shouwang.gate.rule.Refusal;
import org.shouwang.gate.rule.RuleLine;
import org.shouwang.gate.rule.RuleStrength;
import org.shouwang.gate.rule.RuleTemplate;
import org.shouwang.gate.rule.StepRule;
import org.shouwang.gate.rule.ZoneRule;
import org.shouwang.kit.db.Query;
import org.shouwang.kit.text.Texts;
import org.shouwang.zone.ZoneLevel;

/// What the gate asks and whom it lets through: the content of a rule set.
///
/// @param lines a rule without a line is off
/// @param steps the steps in their order; a step without a line is reminded of
/// @param classes a class without a line is let in
/// @param hours none for open at all hours
/// @param purposes offered in this order
/// @param refusals offered in this order
public record GateRules(
        List<RuleLine> lines,
        List<StepRule> steps,
        List<ClassRule> classes,
        List<OpenHours> hours,
        List<ZoneRule> zones,
        List<Purpose> purposes,
        List<Refusal> refusals) {
    private static final Texts T = Texts.of(GateRules.class);

    public GateRules {
        lines = sorted(lines, Comparator.comparing(RuleLine::rule));
        steps = sorted(steps, Comparator.comparing(StepRule::step));
        classes = sorted(classes, Comparator.comparing(ClassRule::category));
        hours = List.copyOf(hours);
        zones = sorted(zones, Comparator.comparing(ZoneRule::level));
        purposes = List.copyOf(purposes);
        refusals = List.copyOf(refusals);
    }

    /// What counts where nothing was put in force: 37.3 degrees, 48 hours, red and yellow codes, four steps.
    public static GateRules usual() {
        return RuleTemplate.USUAL.rules();
    }

    /// The rules against this passing, the barring ones first.
    ///
    /// @param zone of the compound; it decides where days begin
    /// @param mended the line that is judged again, null for a new one
    public List<Warning> against(Query q, EntryDraft draft, Instant at, ZoneId zone, @Nullable EntryId mended) {
        return Judge.live(q, this, zone, mended).against(draft, at);
    }

    public GateRules with(RuleLine line) {
        List<RuleLine> all = replaced(lines, line, other -> other.rule() == line.rule());
        return new GateRules(all, steps, classes, hours, zones, purposes, refusals);
    }

    public GateRules with(StepRule rule) {
        List<StepRule> all = replaced(steps, rule, other -> other.step() == rule.step());
        return new GateRules(lines, all, classes, hours, zones, purposes, refusals);
    }

    public GateRules with(ClassRule rule) {
        List<ClassRule> all = replaced(classes, rule, other -> other.category() == rule.category());
        return new GateRules(lines, steps, all, hours, zones, purposes, refusals);
    }

    public GateRules with(ZoneRule rule) {
        List<ZoneRule> all = replaced(zones, rule, other -> other.level() == rule.level());
        return new GateRules(lines, steps, classes, hours, all, purposes, refusals);
    }

    public GateRules withHours(List<OpenHours> all) {
        return new GateRules(lines, steps, classes, all, zones, purposes, refusals);
    }

    public GateRules withPurposes(List<Purpose> all) {
        return new GateRules(lines, steps, classes, hours, zones, all, refusals);
    }

    public GateRules withRefusals(List<Refusal> all) {
        return new GateRules(lines, steps, classes, hours, zones, purposes, all);
    }

    private static <E> List<E> sorted(List<E> all, Comparator<E> order) {
        return all.stream().sorted(order).toList();
    }

    private static <E> List<E> replaced(List<E> all, E one, Predicate<E> same) {
        List<E> list = new ArrayList<>(all);
        int at = IntStream.range(0, list.size())
                .filter(i -> same.test(list.get(i)))
                .findFirst()
                .orElse(list.size());
        if (at < list.size()) {
            list.set(at, one);
        } else {
            list.add(one);
        }
        return list;
    }

    public RuleLine line(GateRule rule) {
        return lines.stream().filter(line -> line.rule() == rule).findFirst().orElseGet(() -> RuleLine.off(rule));
    }

    /// Whether one of these rules asks for something.
    public boolean on(GateRule... any) {
        return Arrays.stream(any).anyMatch(rule -> line(rule).on());
    }

    /// The steps that are shown at the gate, in order; 登记 is always among them.
    public List<StepRule> shown() {
        return Arrays.stream(Step.values())
                .map(this::step)
                .filter(rule ->
                        rule.step() == Step.REGISTERED || rule.strength().on())
                .toList();
    }

    public ZoneRule of(ZoneLevel level) {
        return zones.stream()
                .filter(rule -> rule.level() == level)
                .findFirst()
                .orElseGet(() -> new ZoneRule(level, RuleStrength.OFF, RuleStrength.OFF, RuleStrength.OFF));
    }

    public StepRule step(Step step) {
        return steps.stream()
                .filter(rule -> rule.step() == step)
                .findFirst()
                .orElseGet(() -> new StepRule(step, RuleStrength.REMINDS, null));
    }

    public ClassRule of(EntryCategory category) {
        return classes.stream()
                .filter(rule -> rule.category() == category)
                .findFirst()
                .orElseGet(() -> ClassRule.open(category));
    }

    /// The classes that are let in, in order.
    public List<EntryCategory> letIn() {
        return Arrays.stream(EntryCategory.values())
                .filter(category -> of(category).letIn())
                .toList();
    }

    public boolean asksTemperature() {
        return on(GateRule.FEVER);
    }

    public boolean asksCode() {
        return on(GateRule.CODE_RED, GateRule.CODE_YELLOW, GateRule.CODE_NONE);
    }

    public boolean asksSampling() {
        return on(GateRule.SAMPLE_MISSING, GateRule.SAMPLE_TOO_OLD);
    }

    public boolean asksTravelCard() {
        return on(GateRule.TRAVEL_STAR);
    }

    public boolean asksMask() {
        return on(GateRule.NO_MASK);
    }

    public Optional<Purpose> purpose(@Nullable String words) {
        return purposes.stream()
                .filter(purpose -> purpose.words().equals(words))
                .findFirst();
    }

    /// How long somebody may stay out or inside who began like this; null for as long as they like.
    public @Nullable Duration allowed(EntryCheck begun) {
        boolean resident = begun.residentId() != null;
        if (resident == (begun.direction() == Direction.IN)) {
            return null;
        }
        if (!resident) {
            Integer most =
                    line(GateRule.STAY_TOO_LONG).on() ? of(begun.category()).mostMinutes() : null;
            return most == null ? null : Duration.ofMinutes(most);
        }
        RuleLine line = line(GateRule.OUTING_TOO_LONG);
        return !line.on() || uncounted(begun.category(), begun.purpose()) ? null : Duration.ofMinutes(line.much());
    }

    /// Whether an outing like this uses up none of the household's and has no limit of time.
    public boolean uncounted(EntryCategory category, @Nullable String purpose) {
        ClassRule rule = of(category);
        return rule.exempt()
                || rule.uncounted()
                || purpose(purpose).map(Purpose::exempt).orElse(false);
    }

    /// By how much that limit was passed at a moment; null while it is kept or where there is none.
    public @Nullable Duration overdue(EntryCheck begun, Instant at) {
        Duration allowed = allowed(begun);
        if (allowed == null) {
            return null;
        }
        Duration over = Duration.between(begun.at(), at).minus(allowed);
        return over.isPositive() ? over : null;
    }

    /// Above the limit; false where temperatures are not asked for.
    public boolean fever(int tenths) {
        RuleLine line = line(GateRule.FEVER);
        return line.on() && tenths > line.much();
    }

    /// Older than the limit, to the second; false where none is asked for.
    public boolean tooOld(Instant sampled, Instant at) {
        RuleLine line = line(GateRule.SAMPLE_TOO_OLD);
        return line.on() && Duration.between(sampled, at).compareTo(Duration.ofHours(line.much())) > 0;
    }

    /// `365` as `36.5`.
    public static String degrees(int tenths) {
        return tenths / 10 + "." + tenths % 10;
    }

    /// Minutes in words, such as 3 hours 20 minutes.
    public static String lasting(long minutes) {
        if (minutes < 60) {
            return T.get("lasting.minutes", minutes);
        }
        return minutes % 60 == 0
                ? T.get("lasting.hours", minutes / 60)
                : T.get("lasting.both", minutes / 60, minutes % 60);
    }
}
