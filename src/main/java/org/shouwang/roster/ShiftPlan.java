package org.shouwang.roster;

import java.time.LocalTime;

/// A shift that is to be: its name, when it begins, how long it lasts and how many people it needs.
public record ShiftPlan(String name, LocalTime start, int minutes, int needed) {}
