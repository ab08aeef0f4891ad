package org.shouwang.gate.pass;

/// How a pass stands in the book; that it has expired is computed, see `PassState`.
public enum PassStatus {
    ISSUED,
    /// Reported lost, not replaced.
    LOST,
    REPLACED,
    WITHDRAWN
}
