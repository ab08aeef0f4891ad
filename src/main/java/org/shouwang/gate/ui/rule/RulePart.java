package org.shouwang.gate.ui.rule;

/// The parts of the page, one in sight at a time.
enum RulePart {
    OVERVIEW,
    LOOKS,
    OUTINGS,
    CLASSES,
    PLACES,
    PURPOSES,
    REFUSALS
}
