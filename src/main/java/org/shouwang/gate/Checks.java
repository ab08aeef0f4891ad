package org.shouwang.gate;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What was looked at: the steps done, the temperature, the code, the last sampling.
///
/// @param temperatureTenths tenths of a degree Celsius (365 is 36.5), null where not taken
/// @param sampledAt when the nucleic acid sample was taken, null where not shown
public record Checks(
        Set<Step> steps,
        @Nullable Integer temperatureTenths,
        @Nullable HealthCode healthCode,
        @Nullable Instant sampledAt) {
    public static final Checks NONE = new Checks(Set.of(), null, null, null);

    public Checks {
        steps = Set.copyOf(steps);
    }

    /// All four steps, a green code.
    public static Checks all(@Nullable Integer temperatureTenths, @Nullable Instant sampledAt) {
        return new Checks(EnumSet.allOf(Step.class), temperatureTenths, HealthCode.GREEN, sampledAt);
    }
}
