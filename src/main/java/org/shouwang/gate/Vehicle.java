package org.shouwang.gate;

import org.jspecify.annotations.Nullable;

/// The vehicle somebody passes with; its plate stands with the driver.
///
/// @param load what it carries, in words
public record Vehicle(VehicleKind kind, @Nullable String load) {
    public Vehicle {
        load = load == null || load.isBlank() ? null : load.strip();
    }
}
