package org.shouwang.gate;

/// The figures of the gate for some days. Checks are counted, one a line; people who come along stand apart in
/// `companions`.
///
/// @param entered let in (overridden ones included)
/// @param left let out (overridden ones included)
/// @param turnedAway sent back, in either direction
/// @param overridden let through against a rule; counted in `entered` or `left` too
/// @param companions people who came along with those let through
/// @param notBack residents who were out at the end of the last day (now, for today)
/// @param notLeft outsiders who were inside at the end of the last day (now, for today)
public record GateFigures(
        int entered, int left, int turnedAway, int overridden, int companions, int notBack, int notLeft) {
    public static final GateFigures NONE = new GateFigures(0, 0, 0, 0, 0, 0, 0);

    /// All checks: in, out and turned away.
    public int checks() {
        return entered + left + turnedAway;
    }
}
