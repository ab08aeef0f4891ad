package org.shouwang.gate.rule;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.shouwang.TestTown;
import org.shouwang.core.PersonName;
import org.shouwang.core.Phone;
import org.shouwang.gate.CheckpointId;
import org.shouwang.gate.Checks;
import org.shouwang.gate.Direction;
import org.shouwang.gate.EntryCategory;
import org.shouwang.gate.EntryCheck;
import org.shouwang.gate.EntryDraft;
import org.shouwang.gate.GateRule;
import org.shouwang.gate.GateRules;
import org.shouwang.gate.Gates;
import org.shouwang.gate.Passer;
import org.shouwang.gate.Step;
import org.shouwang.gate.Warning;
import org.shouwang.household.HouseholdId;
import org.shouwang.household.Resident;

/// A small compound with a gate, for the tests of its rules; all times are local.
public final class GateTown implements AutoCloseable {
    public static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    public final TestTown town;
    public final Gates gates;
    public final RuleSets sets;
    public final CheckpointId south;
    public final HouseholdId home;
    public final Resident zhang;
    public final Resident second;

    public GateTown(Path folder) {
        town = new TestTown(folder, "1x1x2x2");
        home = town.settle(3).getFirst();
        zhang = town.person(home, 0);
        second = town.person(home, 1);
        gates = new Gates(town.ledger, town.clock);
        sets = gates.ruleSets();
        south = gates.addCheckpoint("南门").id();
    }

    public static Instant local(String moment) {
        return LocalDateTime.parse(moment).atZone(CHINA).toInstant();
    }

    public void moveTo(String moment) {
        town.store.moveTo(local(moment));
    }

    /// Puts a set of these rules alone in force now.
    public RuleSet inForce(RuleLine... lines) {
        return sets.putInForce(RuleSet.draft("测试", only(lines)), null, null);
    }

    public static GateRules only(RuleLine... lines) {
        return new GateRules(
                List.of(lines),
                Arrays.stream(Step.values())
                        .map(step -> new StepRule(step, RuleStrength.OFF, null))
                        .toList(),
                RuleTemplate.CLOSED_OFF.rules().classes(),
                List.of(),
                RuleTemplate.CLOSED_OFF.rules().zones(),
                List.of(Purpose.of("买菜"), new Purpose("就医", true, null)),
                List.of());
    }

    public static GateRules hours(GateRules rules, OpenHours... hours) {
        return new GateRules(
                rules.lines(),
                rules.steps(),
                rules.classes(),
                List.of(hours),
                rules.zones(),
                rules.purposes(),
                rules.refusals());
    }

    public static RuleLine bars(GateRule rule) {
        return RuleLine.of(rule, RuleStrength.BARS, null);
    }

    public static RuleLine bars(GateRule rule, int amount) {
        return RuleLine.of(rule, RuleStrength.BARS, amount);
    }

    public static RuleLine quota(int outings, int days, boolean rolling) {
        return new RuleLine(GateRule.OUTING_QUOTA, RuleStrength.BARS, outings, days, rolling, null, Whom.EVERYBODY);
    }

    public EntryDraft of(Resident who, Direction direction) {
        return EntryDraft.of(
                        south,
                        direction,
                        EntryCategory.RESIDENT,
                        Passer.resident(who.id(), home, who.name(), who.phone()))
                .checks(Checks.all(365, null))
                .purpose("买菜");
    }

    public EntryDraft out() {
        return of(zhang, Direction.OUT);
    }

    public EntryDraft outsider(EntryCategory category) {
        Passer who =
                Passer.outsider(new PersonName("唐师傅"), new Phone("15400000009")).visiting(home);
        return EntryDraft.of(south, Direction.IN, category, who).checks(Checks.all(365, null));
    }

    /// The first resident goes out and comes back at these local times.
    public EntryCheck outing(String out, String back) {
        return outing(out, back, draft -> draft);
    }

    public EntryCheck outing(String out, String back, UnaryOperator<EntryDraft> how) {
        moveTo(out);
        EntryCheck gone = gates.admit(how.apply(out()), "测试");
        moveTo(back);
        gates.admit(how.apply(of(zhang, Direction.IN)), "测试");
        return gone;
    }

    public List<GateRule> broken(EntryDraft draft) {
        return gates.warnings(draft).stream().map(Warning::rule).toList();
    }

    public String words(EntryDraft draft) {
        List<String> words = new ArrayList<>();
        gates.warnings(draft).forEach(warning -> words.add(warning.sentence()));
        return String.join("；", words);
    }

    @Override
    public void close() {
        town.close();
    }
}
