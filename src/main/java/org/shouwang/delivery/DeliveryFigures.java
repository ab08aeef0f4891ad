package org.shouwang.delivery;

import java.util.EnumMap;
import java.util.Map;

/// The figures of deliveries for some days or doors. Deliveries are counted, one a line; pieces stand apart.
///
/// @param byStatus how many are in each state; all states are present
public record DeliveryFigures(Map<DeliveryStatus, Integer> byStatus, int pieces) {
    public static final DeliveryFigures NONE = new DeliveryFigures(Map.of(), 0);

    public DeliveryFigures {
        Map<DeliveryStatus, Integer> all = new EnumMap<>(DeliveryStatus.class);
        for (DeliveryStatus status : DeliveryStatus.values()) {
            all.put(status, byStatus.getOrDefault(status, 0));
        }
        byStatus = java.util.Collections.unmodifiableMap(all);
    }

    public int noted() {
        return byStatus.values().stream().mapToInt(Integer::intValue).sum();
    }

    public int of(DeliveryStatus status) {
        return byStatus.getOrDefault(status, 0);
    }

    /// Somebody still has to go.
    public int open() {
        return stage(DeliveryStatus.Stage.OPEN);
    }

    /// Left at the door or signed for.
    public int done() {
        return stage(DeliveryStatus.Stage.DONE);
    }

    /// Refused, out of stock or returned.
    public int failed() {
        return stage(DeliveryStatus.Stage.FAILED);
    }

    private int stage(DeliveryStatus.Stage stage) {
        return byStatus.entrySet().stream()
                .filter(e -> e.getKey().stage() == stage)
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    public DeliveryFigures plus(DeliveryFigures more) {
        Map<DeliveryStatus, Integer> sum = new EnumMap<>(byStatus);
        more.byStatus.forEach((status, count) -> sum.merge(status, count, Integer::sum));
        return new DeliveryFigures(sum, pieces + more.pieces);
    }
}
