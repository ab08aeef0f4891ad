package org.shouwang.report;

import java.time.LocalDate;
import org.shouwang.delivery.DeliveryFigures;
import org.shouwang.gate.GateFigures;

/// What one day saw.
///
/// @param stood how many duties were stood (人次)
public record DayFigures(LocalDate day, GateFigures gate, DeliveryFigures deliveries, int stood) {}
