package org.shouwang.roster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.shouwang.branch.Member;
import org.shouwang.branch.MemberId;
import org.shouwang.core.Confidential;
import org.shouwang.roster.solver.Rule;
import org.shouwang.roster.solver.Worker;

/// Which places each person may take, where they stay whatever happens, and what they would like.
final class Freedom {
    private final Stage stage;
    private final Lasting lasting;
    private final Prices prices;
    private final @Nullable FillOrder order;
    private final Set<Long> bound = new HashSet<>();
    private final Map<Slot, Set<MemberId>> weekBefore = new HashMap<>();

    Freedom(Stage stage, Lasting lasting, Prices prices, @Nullable FillOrder order) {
        this.stage = stage;
        this.lasting = lasting;
        this.prices = prices;
        this.order = order;
        for (Duty duty : stage.roster.allDuties()) {
            if (duty.status().manned()) {
                Slot slot = stage.roster.slot(duty);
                int place = stage.place(slot);
                int worker = stage.worker(duty.memberId());
                if (stays(duty, place, worker)) {
                    bound.add(key(worker, place));
                }
                weekBefore
                        .computeIfAbsent(new Slot(slot.shift(), slot.day().plusDays(7)), s -> new HashSet<>())
                        .add(duty.memberId());
            }
        }
    }

    private long key(int worker, int place) {
        return (long) worker * stage.places() + place;
    }

    private boolean stays(Duty duty, int place, int worker) {
        if (order == null) {
            return false;
        }
        if (stage.frozen(place)) {
            return true;
        }
        boolean can = lasting.may(worker, place);
        return switch (order.mode()) {
            case EMPTY, EXTEND -> true;
            case ALL -> duty.pinned() || duty.status() != DutyStatus.ON;
            case REPAIR ->
                can && (duty.pinned() || stage.slots.get(place).begin().isBefore(order.soon()));
        };
    }

    int[] fixed(int worker) {
        return IntStream.range(0, stage.places())
                .filter(place -> bound.contains(key(worker, place)))
                .toArray();
    }

    int[] may(int worker) {
        return IntStream.range(0, stage.places())
                .filter(place ->
                        bound.contains(key(worker, place)) || !stage.frozen(place) && lasting.may(worker, place))
                .toArray();
    }

    List<Worker.Price> prices(int worker) {
        List<Worker.Price> all = new ArrayList<>();
        Member member = stage.people.get(worker);
        unsuitable(all, worker);
        wishes(all, member);
        near(all, member);
        changes(all, worker);
        return all;
    }

    private void unsuitable(List<Worker.Price> all, int worker) {
        int weight = prices.of(Rule.UNAVAILABLE);
        for (int place = 0; place < stage.places() && weight > 0; place++) {
            boolean unsuitable = !stage.frozen(place)
                    && lasting.rule(worker, place) == Rule.UNAVAILABLE
                    && lasting.may(worker, place);
            if (unsuitable) {
                all.add(new Worker.Price(Rule.UNAVAILABLE, place, true, weight));
            }
        }
    }

    private void wishes(List<Worker.Price> all, Member member) {
        int weight = prices.of(Rule.WISH);
        List<Wish> unwanted = stage.facts.wishes(member.id(), WishKind.UNWANTED);
        for (int place = 0; place < stage.places() && weight > 0 && !unwanted.isEmpty(); place++) {
            if (wished(unwanted, member, place)) {
                all.add(new Worker.Price(Rule.WISH, place, true, weight));
            }
        }
    }

    private boolean wished(List<Wish> wishes, Member member, int place) {
        Slot slot = stage.slots.get(place);
        return !stage.frozen(place)
                && wishes.stream().anyMatch(wish -> wish.touches(slot))
                && !stage.facts.waived(Rule.WISH, slot, member.id());
    }

    /// On each day for which somebody asked, one of the places wanted.
    List<Worker.Limit> wanted(int worker) {
        Member member = stage.people.get(worker);
        int weight = prices.of(Rule.WISH);
        List<Wish> wanted = stage.facts.wishes(member.id(), WishKind.WANTED);
        if (weight == 0 || wanted.isEmpty()) {
            return List.of();
        }
        return IntStream.range(0, stage.places())
                .filter(place -> wished(wanted, member, place) && lasting.may(worker, place))
                .boxed()
                .collect(Collectors.groupingBy(stage::day, TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(places -> places.stream().mapToInt(Integer::intValue).toArray())
                .map(places -> new Worker.Limit(
                        Rule.WISH, places, Arrays.stream(places).map(p -> 1).toArray(), 1, places.length, 1, weight))
                .toList();
    }

    /// Whoever lives in the building a post stands at is near; anybody else there costs a little.
    private void near(List<Worker.Price> all, Member member) {
        int weight = prices.of(Rule.NEAR);
        Confidential home = member.dwelling();
        if (weight == 0 || home == null) {
            return;
        }
        String building = home.value().replaceFirst("^(\\w+)\\W.*$", "$1");
        for (int place = 0; place < stage.places() && stage.anyNear(); place++) {
            String near = stage.roster.building(stage.slots.get(place).shift());
            if (near != null && !near.equals(building) && !stage.frozen(place)) {
                all.add(new Worker.Price(Rule.NEAR, place, true, weight));
            }
        }
    }

    /// While repairing, whoever leaves a place costs; while extending, whoever does not stand as a week before.
    private void changes(List<Worker.Price> all, int worker) {
        if (order == null || order.mode() != FillMode.REPAIR && order.mode() != FillMode.EXTEND) {
            return;
        }
        MemberId id = stage.people.get(worker).id();
        int weight = order.mode() == FillMode.REPAIR ? Prices.CHANGE : prices.of(Rule.CHANGE);
        for (int place = 0; place < stage.places() && weight > 0; place++) {
            boolean stood = order.mode() == FillMode.REPAIR
                    ? Arrays.binarySearch(stage.there(place), worker) >= 0
                    : weekBefore.getOrDefault(stage.slots.get(place), Set.of()).contains(id);
            if (stood && !stage.frozen(place) && lasting.may(worker, place)) {
                all.add(new Worker.Price(Rule.CHANGE, place, false, weight));
            }
        }
    }
}
