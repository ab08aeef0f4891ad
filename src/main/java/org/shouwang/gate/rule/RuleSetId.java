package org.shouwang.gate.rule;

/// The id of a rule set.
public record RuleSetId(long value) {}
