package org.shouwang.gate.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.shouwang.gate.GateRules;
import org.shouwang.gate.rule.RuleRow.Head;
import org.shouwang.gate.rule.RuleRow.Hours;
import org.shouwang.gate.rule.RuleRow.Line;
import org.shouwang.gate.rule.RuleRow.OfClass;
import org.shouwang.gate.rule.RuleRow.OfPurpose;
import org.shouwang.gate.rule.RuleRow.OfRefusal;
import org.shouwang.gate.rule.RuleRow.OfStep;
import org.shouwang.gate.rule.RuleRow.OfZone;
import org.shouwang.kit.db.Query;
import org.shouwang.kit.db.Tx;

/// The rule sets in the store.
final class RuleStore {
    static final String SET = "gate_rule_set";

    private RuleStore() {}

    static List<Head> heads(Query q) {
        return q.list(Head.class, "select * from gate_rule_set order by id");
    }

    static Optional<Head> head(Query q, RuleSetId id) {
        return q.one(Head.class, "select * from gate_rule_set where id = ?", id);
    }

    static GateRules rules(Query q, RuleSetId set) {
        return new GateRules(
                lines(q, set).stream().map(Line::value).toList(),
                steps(q, set).stream().map(OfStep::value).toList(),
                classes(q, set).stream().map(OfClass::value).toList(),
                hours(q, set).stream().map(Hours::value).toList(),
                zones(q, set).stream().map(OfZone::value).toList(),
                purposes(q, set).stream().map(OfPurpose::value).toList(),
                refusals(q, set).stream().map(OfRefusal::value).toList());
    }

    /// Makes the parts of a set those of these rules; parts that stay as they are are not touched.
    static void write(Tx tx, RuleSetId set, GateRules rules) {
        keep(
                tx,
                "gate_rule",
                lines(tx, set),
                rules.lines().stream().map(line -> Line.of(set, line)).toList());
        keep(
                tx,
                "gate_rule_step",
                steps(tx, set),
                rules.steps().stream()
                        .map(rule -> new OfStep(0, set, rule.step(), rule.strength(), rule.words()))
                        .toList());
        keep(
                tx,
                "gate_rule_class",
                classes(tx, set),
                rules.classes().stream().map(rule -> OfClass.of(set, rule)).toList());
        List<Hours> hours = hours(tx, set);
        if (!hours.stream().map(Hours::value).toList().equals(rules.hours())) {
            keep(tx, "gate_rule_hours", hours, List.of()); // written anew: their order is that of their ids
            rules.hours().stream()
                    .map(row -> new Hours(tx.nextId(), set, row.checkpoint(), row.days(), row.start(), row.minutes()))
                    .forEach(row -> tx.insert("gate_rule_hours", row));
        }
        keep(
                tx,
                "gate_rule_zone",
                zones(tx, set),
                rules.zones().stream()
                        .map(rule -> new OfZone(0, set, rule.level(), rule.leaving(), rule.coming(), rule.visiting()))
                        .toList());
        List<OfPurpose> purposes = new ArrayList<>();
        for (Purpose purpose : rules.purposes()) {
            purposes.add(new OfPurpose(0, set, purposes.size() + 1, purpose.words(), purpose.exempt(), purpose.key()));
        }
        keep(tx, "gate_rule_purpose", purposes(tx, set), purposes);
        List<OfRefusal> refusals = new ArrayList<>();
        for (Refusal refusal : rules.refusals()) {
            refusals.add(new OfRefusal(0, set, refusals.size() + 1, refusal.words(), refusal.advice(), refusal.rule()));
        }
        keep(tx, "gate_rule_refusal", refusals(tx, set), refusals);
    }

    private static void keep(Tx tx, String table, List<? extends RuleRow> old, List<? extends RuleRow> wanted) {
        List<RuleRow> gone = new ArrayList<>(old);
        List<RuleRow> fresh = new ArrayList<>();
        for (RuleRow row : wanted) {
            if (!gone.removeIf(stored -> stored.as(0).equals(row))) {
                fresh.add(row);
            }
        }
        gone.forEach(row -> tx.delete(table, (Record) row));
        fresh.forEach(row -> tx.insert(table, (Record) row.as(tx.nextId())));
    }

    private static List<Line> lines(Query q, RuleSetId set) {
        return q.list(Line.class, "select * from gate_rule where set_id = ? order by id", set);
    }

    private static List<OfStep> steps(Query q, RuleSetId set) {
        return q.list(OfStep.class, "select * from gate_rule_step where set_id = ? order by id", set);
    }

    private static List<OfClass> classes(Query q, RuleSetId set) {
        return q.list(OfClass.class, "select * from gate_rule_class where set_id = ? order by id", set);
    }

    private static List<Hours> hours(Query q, RuleSetId set) {
        return q.list(Hours.class, "select * from gate_rule_hours where set_id = ? order by id", set);
    }

    private static List<OfZone> zones(Query q, RuleSetId set) {
        return q.list(OfZone.class, "select * from gate_rule_zone where set_id = ? order by id", set);
    }

    private static List<OfPurpose> purposes(Query q, RuleSetId set) {
        return q.list(OfPurpose.class, "select * from gate_rule_purpose where set_id = ? order by position", set);
    }

    private static List<OfRefusal> refusals(Query q, RuleSetId set) {
        return q.list(OfRefusal.class, "select * from gate_rule_refusal where set_id = ? order by position", set);
    }
}
