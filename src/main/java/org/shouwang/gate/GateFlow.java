package org.shouwang.gate;

/// How many passed or were sent back. Checks are counted, one a line; people who come along stand apart in
/// `companions`.
///
/// @param entered let in (overridden ones included)
/// @param left let out (overridden ones included)
/// @param turnedAway sent back, in either direction
/// @param overridden let through against a rule; counted in `entered` or `left` too
/// @param companions people who came along with those let through
/// @param vehicles lines of those let through that came in or went out by vehicle
/// @param voided lines that count nowhere else
public record GateFlow(
        int entered, int left, int turnedAway, int overridden, int companions, int vehicles, int voided) {
    public static final GateFlow NONE = new GateFlow(0, 0, 0, 0, 0, 0, 0);

    /// All checks: in, out and turned away.
    public int checks() {
        return entered + left + turnedAway;
    }

    /// Both added up.
    public GateFlow plus(GateFlow more) {
        return new GateFlow(
                entered + more.entered,
                left + more.left,
                turnedAway + more.turnedAway,
                overridden + more.overridden,
                companions + more.companions,
                vehicles + more.vehicles,
                voided + more.voided);
    }
}
