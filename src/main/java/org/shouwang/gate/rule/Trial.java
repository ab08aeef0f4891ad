package org.shouwang.gate.rule;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.shouwang.gate.EntryCheck;
import org.shouwang.gate.EntryDraft;
import org.shouwang.gate.EntryId;
import org.shouwang.gate.GateRule;
import org.shouwang.gate.GateRules;
import org.shouwang.gate.Outcome;
import org.shouwang.gate.Step;
import org.shouwang.gate.Warning;
import org.shouwang.kit.db.Query;
import org.shouwang.kit.work.Progress;

/// What would have happened at the gate on some days under other rules. Nothing is written.
///
/// @param judged how many lines were judged; returns registered with one key, and void lines, are not
/// @param free how many would have passed without a reason
/// @param barred how many would have needed one
/// @param bars how many each rule would have barred, and `reminders` of how many each would have reminded
/// @param changes the lines for which it makes a difference, in their order
public record Trial(
        LocalDate from,
        LocalDate to,
        int judged,
        int free,
        int barred,
        Map<GateRule, Integer> bars,
        Map<GateRule, Integer> reminders,
        List<Change> changes,
        List<DayCount> days) {

    /// A line for which the rules make a difference.
    ///
    /// @param newlyBarred it passed without a reason and would need one; else it needed one and would not
    /// @param warnings what would be said
    public record Change(EntryCheck line, boolean newlyBarred, List<Warning> warnings) {}

    /// One day of the trial.
    public record DayCount(LocalDate day, int judged, int barred, int newlyBarred, int freed) {}

    public long newlyBarred() {
        return changes.stream().filter(Change::newlyBarred).count();
    }

    public long freed() {
        return changes.size() - newlyBarred();
    }

    /// Replays the register of some days in its order. Whoever would have been barred has not gone out for what
    /// comes later; whoever had a reason passes again.
    ///
    /// @param from the first day, and `to` the last one
    public static Trial of(Query q, GateRules rules, LocalDate from, LocalDate to, ZoneId zone, Progress progress) {
        Replayed past = new Replayed(zone);
        int before = Math.max(2, 2 * rules.line(GateRule.OUTING_QUOTA).period());
        OutingStore.each(q, from.minusDays(before), from.minusDays(1), line -> past.passed(line, line.passed()));
        List<EntryCheck> lines = new ArrayList<>();
        OutingStore.each(q, from, to, lines::add);
        Map<EntryId, List<EntryCheck>> along = new HashMap<>();
        for (EntryCheck line : lines) {
            if (line.withId() != null) {
                along.computeIfAbsent(line.withId(), first -> new ArrayList<>()).add(line);
            }
        }
        Counting counting = new Counting();
        Set<EntryId> stayed = new HashSet<>();
        Judge judge = new Judge(q, rules, past, zone, true);
        int done = 0;
        for (EntryCheck line : lines) {
            progress.step(done++, lines.size());
            boolean passes = line.passed();
            if (line.withId() != null && stayed.contains(line.withId())) {
                passes = false;
            } else if (judged(line)) {
                EntryDraft draft = line.draft()
                        .along(along.getOrDefault(line.id(), List.of()).stream()
                                .map(other -> other.draft().passer())
                                .toList());
                List<Warning> found = judge.against(draft, line.at());
                passes = counting.count(line, found);
                if (!passes) {
                    stayed.add(line.id());
                }
            }
            past.passed(line, passes);
        }
        return counting.result(from, to);
    }

    /// A return with one key is not judged when it is written, nor are those who pass with somebody.
    private static boolean judged(EntryCheck line) {
        boolean oneKey = line.closesId() != null
                && line.steps().equals(Set.of(Step.REGISTERED))
                && line.temperatureTenths() == null;
        return line.withId() == null && !oneKey;
    }

    /// What is counted on the way.
    private static final class Counting {
        private final Map<GateRule, Integer> bars = new EnumMap<>(GateRule.class);
        private final Map<GateRule, Integer> reminders = new EnumMap<>(GateRule.class);
        private final List<Change> changes = new ArrayList<>();
        private final Map<LocalDate, DayCount> days = new TreeMap<>();
        private int judged;
        private int barred;

        /// @return whether the person passes in the trial
        boolean count(EntryCheck line, List<Warning> found) {
            boolean bar = found.stream().anyMatch(Warning::bars);
            found.stream().map(Warning::rule).distinct().forEach(rule -> {
                boolean bars = found.stream().anyMatch(warning -> warning.rule() == rule && warning.bars());
                (bars ? this.bars : reminders).merge(rule, 1, Integer::sum);
            });
            boolean wasBarred = line.outcome() == Outcome.OVERRIDDEN
                    || !line.broken().isEmpty() && line.outcome() == Outcome.TURNED_AWAY;
            boolean newly = bar && line.outcome() == Outcome.ADMITTED;
            boolean freed = !bar && wasBarred;
            if (newly || freed) {
                changes.add(new Change(line, newly, found));
            }
            judged++;
            barred += bar ? 1 : 0;
            days.merge(
                    line.day(),
                    new DayCount(line.day(), 1, bar ? 1 : 0, newly ? 1 : 0, freed ? 1 : 0),
                    (a, b) -> new DayCount(
                            a.day(),
                            a.judged() + b.judged(),
                            a.barred() + b.barred(),
                            a.newlyBarred() + b.newlyBarred(),
                            a.freed() + b.freed()));
            return line.outcome() == Outcome.OVERRIDDEN
                    || !bar && (line.outcome().passed() || freed);
        }

        Trial result(LocalDate from, LocalDate to) {
            return new Trial(
                    from,
                    to,
                    judged,
                    judged - barred,
                    barred,
                    Map.copyOf(bars),
                    Map.copyOf(reminders),
                    List.copyOf(changes),
                    List.copyOf(days.values()));
        }
    }
}
