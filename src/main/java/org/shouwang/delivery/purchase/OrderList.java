package org.shouwang.delivery.purchase;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.shouwang.core.Quantity;
import org.shouwang.kit.text.Fold;
import org.shouwang.kit.text.WordOrder;

/// Orders in the order of the walk. The buy list, the sorting lists and the door lists are three ways to add up these
/// same orders, so that none can differ from the others.
public record OrderList(List<DoorOrder> orders) {
    public static final OrderList NONE = new OrderList(List.of());

    /// What lies together on the buy list.
    private record Stall(BuyLine.Need need, String shop, GoodsKind kind) {}

    public OrderList {
        orders = List.copyOf(orders);
    }

    /// Where something was ordered, in order.
    public List<String> shops() {
        return orders.stream()
                .map(DoorOrder::shop)
                .distinct()
                .sorted(WordOrder.WORDS)
                .toList();
    }

    /// Numbers of the buildings in the order of the walk.
    public List<String> buildings() {
        return orders.stream().map(DoorOrder::building).distinct().toList();
    }

    public OrderList where(Predicate<DoorOrder> which) {
        return new OrderList(orders.stream().filter(which).toList());
    }

    public OrderList ofShop(String shop) {
        return where(order -> order.shop().equals(shop));
    }

    public OrderList inBuilding(String building) {
        return where(order -> order.building().equals(building));
    }

    public boolean isEmpty() {
        return orders.isEmpty();
    }

    public int pieces() {
        return orders.stream().mapToInt(order -> order.delivery().pieces()).sum();
    }

    /// How many doors are to be knocked at.
    public int doors() {
        return (int) orders.stream()
                .map(order -> order.delivery().householdId())
                .distinct()
                .count();
    }

    /// By shop, then by name of the goods; what is there from days before and what is only sorted come last.
    public List<BuyLine> buyList() {
        List<BuyLine> lines = new ArrayList<>();
        Heap.heaps(
                        orders,
                        (order, item) -> new Stall(
                                order.need(),
                                Fold.key(order.shop()),
                                item.kind().key()))
                .forEach((stall, heap) -> lines.add(new BuyLine(
                        heap.first().shop(),
                        stall.need(),
                        heap.kind(),
                        heap.total(),
                        heap.sums(DoorOrder::building),
                        heap.writings(),
                        heap.orders())));
        lines.sort(Comparator.comparing(BuyLine::need)
                .thenComparing(BuyLine::shop, WordOrder.WORDS)
                .thenComparing(BuyLine::kind));
        return lines;
    }

    /// One for each building, in the order of the walk.
    public List<SortingList> sortingLists() {
        return buildings().stream().map(no -> inBuilding(no).sorting(no)).toList();
    }

    private SortingList sorting(String building) {
        List<SortingList.Line> lines = new ArrayList<>();
        Heap.heaps(orders, (order, item) -> item.kind().key())
                .forEach((key, heap) -> lines.add(
                        new SortingList.Line(heap.kind(), heap.total(), heap.sums(DoorOrder::unit), heap.shares())));
        lines.sort(Comparator.comparing(SortingList.Line::kind));
        List<String> units = orders.stream().map(DoorOrder::unit).distinct().toList();
        return new SortingList(building, units, lines, this);
    }

    /// One for each unit, in the order of the walk.
    public List<DoorList> doorLists() {
        Map<List<String>, List<DoorOrder>> units = new LinkedHashMap<>();
        for (DoorOrder order : orders) {
            units.computeIfAbsent(List.of(order.building(), order.unit()), key -> new ArrayList<>())
                    .add(order);
        }
        List<DoorList> lists = new ArrayList<>();
        units.forEach((unit, of) -> lists.add(new DoorList(unit.getFirst(), unit.getLast(), new OrderList(of))));
        return lists;
    }

    /// By the name of who brings them, in the order in which they come up on the walk; `""`, nobody, last.
    public Map<String, OrderList> byCourier() {
        Map<String, OrderList> couriers = new LinkedHashMap<>();
        orders.stream()
                .map(order -> order.line().courier())
                .distinct()
                .sorted(Comparator.comparing(String::isEmpty))
                .forEach(name ->
                        couriers.put(name, where(order -> order.line().courier().equals(name))));
        return couriers;
    }

    /// How much of each kind of goods, in the order of their names.
    public Map<GoodsKind, Quantity> totals() {
        Map<GoodsKind, Quantity> totals = new LinkedHashMap<>();
        Heap.heaps(orders, (order, item) -> item.kind().key()).values().stream()
                .sorted(Comparator.comparing(Heap::kind))
                .forEach(heap -> totals.put(heap.kind(), heap.total()));
        return totals;
    }
}
