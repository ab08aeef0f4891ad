package org.shouwang.gate.rule;

import org.shouwang.zone.ZoneLevel;

/// Who may pass from and to a controlled place of one level.
///
/// @param leaving whoever lives there goes out
/// @param coming whoever lives there comes home
/// @param visiting an outsider on the way to a door there
public record ZoneRule(ZoneLevel level, RuleStrength leaving, RuleStrength coming, RuleStrength visiting) {
    boolean asks() {
        return leaving.on() || coming.on() || visiting.on();
    }

    public ZoneRule leaving(RuleStrength how) {
        return new ZoneRule(level, how, coming, visiting);
    }

    public ZoneRule coming(RuleStrength how) {
        return new ZoneRule(level, leaving, how, visiting);
    }

    public ZoneRule visiting(RuleStrength how) {
        return new ZoneRule(level, leaving, coming, how);
    }
}
