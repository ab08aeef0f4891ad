package org.shouwang.zone;

/// How a controlled zone stands at one moment.
public enum ZoneState {
    STANDING,
    COMING,
    /// Its time is over and nobody has written down that it was lifted; it counts no more.
    EXPIRED,
    LIFTED
}
