package org.shouwang.delivery.ui.courier;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableSet;
import org.jspecify.annotations.Nullable;
import org.shouwang.branch.Member;
import org.shouwang.branch.MemberId;
import org.shouwang.branch.MemberKind;
import org.shouwang.branch.MemberStatus;
import org.shouwang.branch.Roll;
import org.shouwang.compound.BuildingId;
import org.shouwang.compound.UnitId;
import org.shouwang.delivery.CourierLoad;
import org.shouwang.delivery.Couriers;
import org.shouwang.delivery.DeliveryLists;
import org.shouwang.delivery.DoorLine;
import org.shouwang.delivery.Floors;
import org.shouwang.delivery.Route;
import org.shouwang.delivery.Routes;
import org.shouwang.delivery.Sharing;
import org.shouwang.delivery.UnitLoad;
import org.shouwang.kit.fx.Tasks;
import org.shouwang.kit.text.Texts;
import org.shouwang.ledger.Ledger;

/// The stairwells of a day with what there is to carry, those who can carry it, and the walk.
public final class CourierModel {
    private static final Texts T = Texts.of(CourierModel.class);

    final ObjectProperty<LocalDate> day;
    final ObjectProperty<Term> term = new SimpleObjectProperty<>(Term.LASTING);
    final ObservableList<UnitLoad> units = FXCollections.observableArrayList();
    final ObservableList<CourierLoad> people = FXCollections.observableArrayList();
    final ObservableList<Route.Leg> legs = FXCollections.observableArrayList();
    /// Who shares the walk when it is shared out evenly.
    final ObservableSet<MemberId> sharing = FXCollections.observableSet();

    private final Ledger ledger;
    private final Roll roll;
    private final Supplier<Set<MemberId>> onDuty;
    private final Clock clock;
    private final Tasks tasks;
    private final Couriers couriers;
    private final Routes routes;
    private final DeliveryLists lists;
    private boolean loaded;
    private int asked;

    /// @param onDuty who stands in the roster now, read beside the window
    /// @param clock in the zone of the compound
    public CourierModel(Ledger ledger, Roll roll, Supplier<Set<MemberId>> onDuty, Clock clock, Tasks tasks) {
        this.ledger = ledger;
        this.roll = roll;
        this.onDuty = onDuty;
        this.clock = clock;
        this.tasks = tasks;
        couriers = new Couriers(ledger);
        routes = new Routes(ledger);
        lists = new DeliveryLists(ledger, roll);
        day = new SimpleObjectProperty<>(today());
        day.subscribe((was, now) -> refresh());
        ledger.onChange(changed -> {
            if (changed.touches("delivery", "courier_unit", "walk_building", "member", "household")) {
                tasks.run(T.get("task.read"), progress -> true)
                        .then(come -> {
                            if (loaded) {
                                refresh();
                            }
                        })
                        .start();
            }
        });
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    private record Read(List<UnitLoad> units, List<CourierLoad> people, Route route) {}

    void refresh() {
        loaded = true;
        int mine = ++asked;
        LocalDate of = day.get();
        tasks.run(T.get("task.read"), progress -> read(of))
                .then(read -> {
                    if (mine == asked) {
                        show(read);
                    }
                })
                .start();
    }

    private Read read(LocalDate of) {
        List<DoorLine> lines = lists.round(of, clock.getZone());
        Route route = routes.route();
        List<UnitLoad> loads = UnitLoad.of(route, lines, couriers.on(of));
        Set<MemberId> now = onDuty.get();
        Set<MemberId> named = new HashSet<>();
        loads.forEach(load -> {
            if (load.courier() != null) {
                named.add(load.courier());
            }
        });
        List<CourierLoad> all = roll.all().stream()
                .filter(member -> named.contains(member.id()) || serves(member, of))
                .map(member -> CourierLoad.of(member, loads, lines, now.contains(member.id())))
                .sorted(Comparator.<CourierLoad, Boolean>comparing(one -> one.units() == 0)
                        .thenComparing(one -> !one.onDuty())
                        .thenComparing(one -> one.member().kind() != MemberKind.VOLUNTEER))
                .toList();
        return new Read(loads, all, route);
    }

    private static boolean serves(Member member, LocalDate of) {
        return member.status() == MemberStatus.ON_DUTY && member.belongs(of);
    }

    private void show(Read read) {
        boolean first = people.isEmpty();
        List<MemberId> before = people.stream().map(one -> one.member().id()).toList();
        List<CourierLoad> kept = new ArrayList<>(read.people());
        if (!first) { // nobody jumps while one is typing
            kept.sort(Comparator.comparingInt(one -> {
                int at = before.indexOf(one.member().id());
                return at < 0 ? Integer.MAX_VALUE : at;
            }));
        } else {
            kept.stream()
                    .filter(one -> one.units() > 0 || one.onDuty())
                    .forEach(one -> sharing.add(one.member().id()));
        }
        people.setAll(kept);
        legs.setAll(read.route().legs());
        units.setAll(read.units());
    }

    /// Gives stairwells to somebody, null for nobody.
    void assign(Collection<UnitLoad> picked, @Nullable Member member, Consumer<Integer> then) {
        List<UnitId> ids = picked.stream().map(UnitLoad::id).toList();
        boolean oneDay = term.get() == Term.ONE_DAY;
        LocalDate of = day.get();
        MemberId who = member == null ? null : member.id();
        tasks.write(T.get("task.assign"), progress -> couriers.assign(ids, who, of, oneDay))
                .then(then)
                .start();
    }

    /// Cuts the walk among those who share it; by what there is to carry, else by rooms.
    ///
    /// @return how many share it, 0 where nobody is ticked
    int share(Consumer<Integer> then) {
        List<MemberId> who = people.stream()
                .map(one -> one.member().id())
                .filter(sharing::contains)
                .toList();
        if (who.isEmpty()) {
            return 0;
        }
        boolean nothing = units.stream().allMatch(unit -> unit.deliveries() == 0);
        List<Integer> weights = units.stream()
                .map(unit -> nothing ? unit.rooms() : unit.deliveries())
                .toList();
        List<Integer> cut = Sharing.cut(weights, who.size());
        Map<UnitId, @Nullable MemberId> wanted = new HashMap<>();
        for (int i = 0; i < cut.size(); i++) {
            wanted.put(units.get(i).id(), who.get(cut.get(i)));
        }
        boolean oneDay = term.get() == Term.ONE_DAY;
        LocalDate of = day.get();
        tasks.write(T.get("task.assign"), progress -> couriers.assign(wanted, of, oneDay))
                .then(then)
                .start();
        return who.size();
    }

    /// Puts a building at another place of the walk.
    void move(Route.Leg leg, int to) {
        List<BuildingId> order =
                new ArrayList<>(legs.stream().map(Route.Leg::id).toList());
        int place = Math.clamp(to, 0, order.size() - 1);
        if (order.indexOf(leg.id()) == place) {
            return;
        }
        order.remove(leg.id());
        order.add(place, leg.id());
        List<Route.Leg> moved = new ArrayList<>(legs);
        moved.remove(leg);
        moved.add(place, leg);
        legs.setAll(moved); // seen at once; the lists follow when it is stored
        tasks.write(T.get("task.walk"), progress -> {
                    routes.order(order);
                    return true;
                })
                .start();
    }

    /// @param leg null for all buildings
    void floors(Route.@Nullable Leg leg, Floors end) {
        BuildingId building = leg == null ? null : leg.id();
        tasks.write(T.get("task.walk"), progress -> {
                    routes.floors(building, end);
                    return true;
                })
                .start();
    }

    String name(@Nullable MemberId id) {
        return people.stream()
                .filter(one -> one.member().id().equals(id))
                .map(one -> one.member().called())
                .findFirst()
                .orElse("");
    }

    void undo() {
        tasks.write(T.get("task.undo"), progress -> ledger.undo()).start();
    }
}
