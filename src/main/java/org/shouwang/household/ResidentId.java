package org.shouwang.household;

/// The key of a [Resident].
public record ResidentId(long value) {
    /// Not stored yet.
    public static final ResidentId NEW = new ResidentId(0);
}
