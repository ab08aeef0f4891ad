package org.shouwang.gate.pass;

import java.time.Instant;

/// One printing of a pass.
public record PassPrint(PassPrintId id, PassId passId, Instant at) {
    /// The key of one row.
    public record PassPrintId(long value) {}
}
