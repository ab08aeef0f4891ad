package org.shouwang.gate.ui.rule;

import java.util.List;
import java.util.function.UnaryOperator;
import org.shouwang.gate.CheckpointId;
import org.shouwang.gate.GateRule;
import org.shouwang.gate.GateRules;
import org.shouwang.gate.rule.RuleLine;
import org.shouwang.kit.text.Fault;

/// What the parts of the page change: the rules that are looked at.
interface Edits {
    GateRules rules();

    /// Whether they can be changed.
    boolean open();

    void change(UnaryOperator<GateRules> how);

    List<CheckpointId> checkpoints();

    String name(CheckpointId point);

    /// Says what cannot be read.
    void say(Fault fault);

    default RuleLine line(GateRule rule) {
        return rules().line(rule);
    }

    default void line(GateRule rule, UnaryOperator<RuleLine> how) {
        change(rules -> rules.with(how.apply(rules.line(rule))));
    }
}
