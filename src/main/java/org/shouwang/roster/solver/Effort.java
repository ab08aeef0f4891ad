package org.shouwang.roster.solver;

/// How long to try. With `steps` the end depends on the work done, not on the clock: the same case gives the same plan
/// on every machine; `seconds` then is the longest one waits (0: as long as it takes).
///
/// @param steps how many rounds of improvement, 0 for as many as the time allows
/// @param threads how many cores to use
public record Effort(double seconds, int steps, int threads, int seed) {}
