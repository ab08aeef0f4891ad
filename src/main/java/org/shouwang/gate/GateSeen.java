package org.shouwang.gate;

/// Whether any line of a list has a temperature, a health code, a time of sampling, a travel card.
public record GateSeen(boolean temperature, boolean code, boolean sampled, boolean travelCard) {
    /// What is asked for by rules, or was seen all the same.
    public GateSeen or(GateRules rules) {
        return new GateSeen(
                temperature || rules.asksTemperature(),
                code || rules.asksCode(),
                sampled || rules.asksSampling(),
                travelCard || rules.asksTravelCard());
    }
}
