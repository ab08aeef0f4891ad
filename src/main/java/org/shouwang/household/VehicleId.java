package org.shouwang.household;

/// The key of a [Vehicle].
public record VehicleId(long value) {
    /// Not stored yet.
    public static final VehicleId NEW = new VehicleId(0);
}
