package org.shouwang.gate.pass;

/// The row that knows the next serial of a pass number.
record PassSeries(PassSeriesId id, int next) {
    record PassSeriesId(long value) {}
}
