package org.shouwang.delivery;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.shouwang.compound.BuildingId;

/// The one count of deliveries: how many of which state on which day in which building. Every figure adds up these
/// lines.
public record DeliveryTally(List<Line> lines) {
    /// One line of the count.
    public record Line(LocalDate day, BuildingId buildingId, DeliveryStatus status, int count, int pieces) {
        DeliveryFigures figures() {
            return new DeliveryFigures(Map.of(status, count), pieces);
        }
    }

    public DeliveryTally {
        lines = List.copyOf(lines);
    }

    public DeliveryFigures total() {
        return total(line -> true);
    }

    public DeliveryFigures on(LocalDate day) {
        return total(line -> line.day().equals(day));
    }

    public DeliveryFigures in(BuildingId building) {
        return total(line -> line.buildingId().equals(building));
    }

    private DeliveryFigures total(Predicate<Line> which) {
        return lines.stream().filter(which).map(Line::figures).reduce(DeliveryFigures.NONE, DeliveryFigures::plus);
    }

    /// Days with deliveries, in order.
    public Map<LocalDate, DeliveryFigures> byDay() {
        return grouped(Line::day);
    }

    /// Buildings with deliveries, by key.
    public Map<BuildingId, DeliveryFigures> byBuilding() {
        return lines.stream().collect(Collectors.toMap(Line::buildingId, Line::figures, DeliveryFigures::plus));
    }

    private Map<LocalDate, DeliveryFigures> grouped(Function<Line, LocalDate> by) {
        return lines.stream().collect(Collectors.toMap(by, Line::figures, DeliveryFigures::plus, TreeMap::new));
    }
}
