package org.shouwang.delivery;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shouwang.branch.MemberId;
import org.shouwang.compound.BuildingId;
import org.shouwang.compound.UnitId;

/// The one count of deliveries: how many of which state on which day in which stairwell by whom. Every figure adds up
/// these lines.
public record DeliveryTally(List<Line> lines) {
    /// One line of the count.
    ///
    /// @param memberId who brings them, null where nobody is named
    public record Line(
            LocalDate day,
            BuildingId buildingId,
            UnitId unitId,
            @Nullable MemberId memberId,
            DeliveryStatus status,
            int count,
            int pieces) {
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

    /// Stairwells with deliveries, by key.
    public Map<UnitId, DeliveryFigures> byUnit() {
        return lines.stream().collect(Collectors.toMap(Line::unitId, Line::figures, DeliveryFigures::plus));
    }

    /// How many deliveries each stairwell had on each day.
    public Map<UnitId, Map<LocalDate, Integer>> byUnitAndDay() {
        return lines.stream()
                .collect(Collectors.groupingBy(
                        Line::unitId, Collectors.groupingBy(Line::day, Collectors.summingInt(Line::count))));
    }

    /// Those who bring them; empty for deliveries of nobody.
    public Map<Optional<MemberId>, DeliveryFigures> byMember() {
        return lines.stream()
                .collect(Collectors.toMap(
                        line -> Optional.ofNullable(line.memberId()), Line::figures, DeliveryFigures::plus));
    }

    private Map<LocalDate, DeliveryFigures> grouped(Function<Line, LocalDate> by) {
        return lines.stream().collect(Collectors.toMap(by, Line::figures, DeliveryFigures::plus, TreeMap::new));
    }
}
