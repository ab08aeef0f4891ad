package org.shouwang.gate;

import java.time.LocalDate;

/// The figures of one day.
public record GateDay(LocalDate day, GateFigures figures) {}
