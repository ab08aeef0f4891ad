package org.shouwang.delivery.purchase;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.shouwang.core.Quantity;

/// What lies together while orders are added up: the shares of all orders in one kind of goods.
final class Heap {
    private final GoodsKind kind;
    private final List<SortingList.Share> shares = new ArrayList<>();
    private final Set<String> writings = new LinkedHashSet<>();

    private Heap(GoodsKind kind) {
        this.kind = kind;
    }

    /// @param by what lies together
    static <K> Map<K, Heap> heaps(List<DoorOrder> orders, BiFunction<DoorOrder, OrderedItem, K> by) {
        Map<K, Heap> heaps = new LinkedHashMap<>();
        for (DoorOrder order : orders) {
            for (OrderedItem item : order.items()) {
                Heap heap = heaps.computeIfAbsent(by.apply(order, item), key -> new Heap(item.kind()));
                heap.shares.add(new SortingList.Share(order, item.quantity()));
                heap.writings.add(item.written());
            }
        }
        return heaps;
    }

    GoodsKind kind() {
        return kind;
    }

    List<SortingList.Share> shares() {
        return List.copyOf(shares);
    }

    /// Other writings than the name that stands for them.
    List<String> writings() {
        return writings.stream().filter(word -> !word.equals(kind.goods())).toList();
    }

    DoorOrder first() {
        return shares.getFirst().order();
    }

    int orders() {
        return (int) shares.stream().map(SortingList.Share::order).distinct().count();
    }

    Quantity total() {
        return shares.stream().map(SortingList.Share::quantity).reduce(Quantity.ZERO, Quantity::plus);
    }

    Map<String, Quantity> sums(Function<DoorOrder, String> where) {
        Map<String, Quantity> sums = new LinkedHashMap<>();
        shares.forEach(share -> sums.merge(where.apply(share.order()), share.quantity(), Quantity::plus));
        return sums;
    }
}
