package org.shouwang.zone;

/// How many zones of one level stand at a moment, and how many households and people are under it; who is under several
/// levels counts under the strictest only.
public record ZoneFigures(ZoneLevel level, int zones, int households, int people) {}
