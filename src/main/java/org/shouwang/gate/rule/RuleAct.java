package org.shouwang.gate.rule;

import org.shouwang.core.Act;

/// What is done to the rules of the gate.
public enum RuleAct implements Act {
    DRAFT_RULES,
    CHANGE_RULES,
    PUT_IN_FORCE,
    END_RULES,
    DISCARD_RULES
}
