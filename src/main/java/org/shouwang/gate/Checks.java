package org.shouwang.gate;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What was looked at: the steps done, the temperature, the code, the last sampling, the travel card, the mask.
///
/// @param temperatureTenths tenths of a degree Celsius (365 is 36.5), null where not taken
/// @param sampledAt when the nucleic acid sample was taken, null where not shown
/// @param travelCard null where not shown
/// @param masked whether a mask was worn, null where nobody noted it
public record Checks(
        Set<Step> steps,
        @Nullable Integer temperatureTenths,
        @Nullable HealthCode healthCode,
        @Nullable Instant sampledAt,
        @Nullable TravelCard travelCard,
        @Nullable Boolean masked) {
    public static final Checks NONE = new Checks(Set.of(), null, null, null);

    public Checks {
        steps = Set.copyOf(steps);
    }

    public Checks(
            Set<Step> steps,
            @Nullable Integer temperatureTenths,
            @Nullable HealthCode healthCode,
            @Nullable Instant sampledAt) {
        this(steps, temperatureTenths, healthCode, sampledAt, null, null);
    }

    /// All four steps, a green code.
    public static Checks all(@Nullable Integer temperatureTenths, @Nullable Instant sampledAt) {
        return new Checks(EnumSet.allOf(Step.class), temperatureTenths, HealthCode.GREEN, sampledAt);
    }

    public Checks travelCard(@Nullable TravelCard shown) {
        return new Checks(steps, temperatureTenths, healthCode, sampledAt, shown, masked);
    }

    public Checks masked(@Nullable Boolean worn) {
        return new Checks(steps, temperatureTenths, healthCode, sampledAt, travelCard, worn);
    }
}
