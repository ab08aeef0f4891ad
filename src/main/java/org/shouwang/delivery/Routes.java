package org.shouwang.delivery;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shouwang.compound.BuildingId;
import org.shouwang.kit.db.Tx;
import org.shouwang.kit.text.Texts;
import org.shouwang.ledger.Ledger;

/// Puts the walk of the deliveries in order.
public final class Routes {
    private static final Texts T = Texts.of(Routes.class);

    private final Ledger ledger;

    public Routes(Ledger ledger) {
        this.ledger = ledger;
    }

    public Route route() {
        return ledger.read(Route::of);
    }

    /// Walks the buildings in this order; those that are not named follow as before.
    public void order(List<BuildingId> buildings) {
        ledger.act(DeliveryAct.WALK, T.get("route.order"), tx -> {
            List<Route.Leg> legs = Route.of(tx).legs();
            Map<BuildingId, Route.Leg> known =
                    legs.stream().collect(Collectors.toMap(Route.Leg::id, Function.identity()));
            List<Route.Leg> wanted = new ArrayList<>();
            buildings.stream().filter(known::containsKey).map(known::get).forEach(wanted::add);
            legs.stream().filter(leg -> !wanted.contains(leg)).forEach(wanted::add);
            keep(tx, wanted);
        });
    }

    /// Walks a building from this end.
    ///
    /// @param building null for all of them
    public void floors(@Nullable BuildingId building, Floors end) {
        List<Route.Leg> before = route().legs();
        String where = before.stream()
                .filter(leg -> leg.id().equals(building))
                .map(leg -> T.get("name.building", leg.plan().building().no()))
                .findFirst()
                .orElse(T.get("route.all"));
        ledger.act(DeliveryAct.WALK, T.get("route.floors", where, Texts.name(end)), tx -> {
            keep(
                    tx,
                    Route.of(tx).legs().stream()
                            .map(leg -> building == null || leg.id().equals(building)
                                    ? new Route.Leg(leg.plan(), end)
                                    : leg)
                            .toList());
        });
    }

    private static void keep(Tx tx, List<Route.Leg> legs) {
        Map<BuildingId, WalkBuilding> stored =
                RouteStore.all(tx).stream().collect(Collectors.toMap(WalkBuilding::buildingId, Function.identity()));
        for (int i = 0; i < legs.size(); i++) {
            Route.Leg leg = legs.get(i);
            WalkBuilding old = stored.get(leg.id());
            if (old == null) {
                tx.insert(RouteStore.WALK, new WalkBuilding(tx.nextId(), leg.id(), i, leg.floors()));
            } else {
                tx.update(RouteStore.WALK, old.with(i, leg.floors()));
            }
        }
    }
}
