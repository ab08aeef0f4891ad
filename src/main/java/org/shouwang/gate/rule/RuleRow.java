package org.shouwang.gate.rule;

import java.time.Instant;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.shouwang.gate.CheckpointId;
import org.shouwang.gate.Direction;
import org.shouwang.gate.EntryCategory;
import org.shouwang.gate.GateRule;
import org.shouwang.gate.Step;
import org.shouwang.zone.ZoneLevel;

/// One stored part of a rule set.
sealed interface RuleRow {
    long id();

    /// The same part under another id.
    RuleRow as(long other);

    /// The set itself.
    ///
    /// @param revision another number with every change, for what is kept in memory
    record Head(
            RuleSetId id,
            String name,
            @Nullable Instant fromAt,
            @Nullable Instant untilAt,
            @Nullable String ground,
            @Nullable String note,
            long revision) {}

    record Line(
            long id,
            RuleSetId setId,
            GateRule rule,
            RuleStrength strength,
            @Nullable Integer amount,
            @Nullable Integer days,
            @Nullable Boolean rolling,
            @Nullable Direction direction,
            @Nullable Whom whom)
            implements RuleRow {
        static Line of(RuleSetId set, RuleLine line) {
            Boolean rolling = line.rolling() ? Boolean.TRUE : null;
            Whom whom = line.whom() == Whom.EVERYBODY ? null : line.whom();
            return new Line(
                    0, set, line.rule(), line.strength(), line.amount(), line.days(), rolling, line.direction(), whom);
        }

        RuleLine value() {
            return new RuleLine(
                    rule, strength, amount, days, rolling != null, direction, whom == null ? Whom.EVERYBODY : whom);
        }

        @Override
        public Line as(long other) {
            return new Line(other, setId, rule, strength, amount, days, rolling, direction, whom);
        }
    }

    record OfStep(
            long id,
            RuleSetId setId,
            Step step,
            RuleStrength strength,
            @Nullable String words) implements RuleRow {
        StepRule value() {
            return new StepRule(step, strength, words);
        }

        @Override
        public OfStep as(long other) {
            return new OfStep(other, setId, step, strength, words);
        }
    }

    record OfClass(
            long id,
            RuleSetId setId,
            EntryCategory category,
            boolean letIn,
            boolean approval,
            boolean door,
            boolean uncounted,
            boolean exempt,
            @Nullable Integer mostMinutes)
            implements RuleRow {
        static OfClass of(RuleSetId set, ClassRule rule) {
            return new OfClass(
                    0,
                    set,
                    rule.category(),
                    rule.letIn(),
                    rule.approval(),
                    rule.door(),
                    rule.uncounted(),
                    rule.exempt(),
                    rule.mostMinutes());
        }

        ClassRule value() {
            return new ClassRule(category, letIn, approval, door, uncounted, exempt, mostMinutes);
        }

        @Override
        public OfClass as(long other) {
            return new OfClass(other, setId, category, letIn, approval, door, uncounted, exempt, mostMinutes);
        }
    }

    record Hours(
            long id, RuleSetId setId, @Nullable CheckpointId checkpointId, OpenDays days, LocalTime start, int minutes)
            implements RuleRow {
        OpenHours value() {
            return new OpenHours(checkpointId, days, start, minutes);
        }

        @Override
        public Hours as(long other) {
            return new Hours(other, setId, checkpointId, days, start, minutes);
        }
    }

    record OfZone(
            long id, RuleSetId setId, ZoneLevel level, RuleStrength leaving, RuleStrength coming, RuleStrength visiting)
            implements RuleRow {
        ZoneRule value() {
            return new ZoneRule(level, leaving, coming, visiting);
        }

        @Override
        public OfZone as(long other) {
            return new OfZone(other, setId, level, leaving, coming, visiting);
        }
    }

    record OfPurpose(
            long id,
            RuleSetId setId,
            int position,
            String words,
            boolean exempt,
            @Nullable String hotKey) implements RuleRow {
        Purpose value() {
            return new Purpose(words, exempt, hotKey);
        }

        @Override
        public OfPurpose as(long other) {
            return new OfPurpose(other, setId, position, words, exempt, hotKey);
        }
    }

    record OfRefusal(
            long id,
            RuleSetId setId,
            int position,
            String words,
            @Nullable String advice,
            @Nullable GateRule rule) implements RuleRow {
        Refusal value() {
            return new Refusal(words, advice, rule);
        }

        @Override
        public OfRefusal as(long other) {
            return new OfRefusal(other, setId, position, words, advice, rule);
        }
    }
}
