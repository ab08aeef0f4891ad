package org.shouwang.gate;

/// The figures of the gate for some days or a shift; what passed is counted as in `GateFlow`.
///
/// @param entered let in (overridden ones included)
/// @param left let out (overridden ones included)
/// @param turnedAway sent back, in either direction
/// @param overridden let through against a rule; counted in `entered` or `left` too
/// @param companions people who came along with those let through
/// @param notBack residents who were out at the end of the last day (now, for today)
/// @param notLeft outsiders who were inside at the end of the last day (now, for today)
/// @param vehicles lines of those let through that came in or went out by vehicle
/// @param voided lines that count nowhere else
public record GateFigures(
        int entered,
        int left,
        int turnedAway,
        int overridden,
        int companions,
        int notBack,
        int notLeft,
        int vehicles,
        int voided) {
    public static final GateFigures NONE = of(GateFlow.NONE, 0, 0);

    /// Without a vehicle, without a void line.
    public GateFigures(
            int entered, int left, int turnedAway, int overridden, int companions, int notBack, int notLeft) {
        this(entered, left, turnedAway, overridden, companions, notBack, notLeft, 0, 0);
    }

    public static GateFigures of(GateFlow flow, int notBack, int notLeft) {
        return new GateFigures(
                flow.entered(),
                flow.left(),
                flow.turnedAway(),
                flow.overridden(),
                flow.companions(),
                notBack,
                notLeft,
                flow.vehicles(),
                flow.voided());
    }

    /// What passed, without who is out or inside.
    public GateFlow flow() {
        return new GateFlow(entered, left, turnedAway, overridden, companions, vehicles, voided);
    }

    /// All checks: in, out and turned away.
    public int checks() {
        return entered + left + turnedAway;
    }

    /// All lines of the register, void ones included.
    public int lines() {
        return checks() + voided;
    }
}
