package org.shouwang.zone;

import org.shouwang.kit.text.Texts;

/// How strictly a place is controlled, the strictest first.
public enum ZoneLevel {
    /// 封控: nobody leaves the flat.
    CLOSED_OFF,
    /// 管控: nobody leaves the area.
    CONTROLLED,
    /// 防范: people come and go with care.
    PRECAUTION;

    private static final Texts T = Texts.of(ZoneLevel.class);

    public boolean stricterThan(ZoneLevel other) {
        return compareTo(other) < 0;
    }

    /// What it asks of people, in a few words, as a suggestion for notices and for the gate.
    public String demand() {
        return switch (this) {
            case CLOSED_OFF -> T.get("demand.closedOff");
            case CONTROLLED -> T.get("demand.controlled");
            case PRECAUTION -> T.get("demand.precaution");
        };
    }
}
