package org.shouwang.zone;

/// A controlled zone as it is listed: how it stands now, who lives in it, its day.
///
/// @param households that live in it, and `people` those who count in them
/// @param day the how-manieth day it is, or how many it lasted; 0 before it begins
/// @param days how many it is to last, 0 while that is open
public record ZoneCard(
        ControlledZone zone, ZoneState state, int doors, int households, int people, long day, long days) {}
