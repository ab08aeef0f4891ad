package org.shouwang.zone;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.shouwang.compound.Layout;
import org.shouwang.compound.Place;
import org.shouwang.compound.RoomId;
import org.shouwang.household.HouseholdId;

/// What is controlled at one moment, for many doors at once; where several zones cover a door, the strictest counts.
public final class ZonesNow {
    public static final ZonesNow NONE = new ZonesNow(List.of(), Layout.EMPTY, List.of());

    private final List<ControlledZone> standing;
    private final Map<RoomId, ControlledZone> rooms = new HashMap<>();
    private final Map<HouseholdId, ControlledZone> households = new HashMap<>();

    ZonesNow(List<ControlledZone> zones, Layout layout, List<ZoneStore.Home> homes) {
        standing = zones.stream().sorted(ControlledZone.STRICTEST).toList();
        for (Place door : layout.places()) {
            of(door).ifPresent(zone -> rooms.put(door.id(), zone));
        }
        for (ZoneStore.Home home : homes) {
            of(home.roomId()).ifPresent(zone -> households.put(home.id(), zone));
        }
    }

    /// All that stand, the strictest first.
    public List<ControlledZone> standing() {
        return standing;
    }

    public Optional<ControlledZone> of(Place door) {
        return standing.stream().filter(zone -> zone.place().covers(door)).findFirst();
    }

    public Optional<ControlledZone> of(RoomId room) {
        return Optional.ofNullable(rooms.get(room));
    }

    public Optional<ControlledZone> of(HouseholdId household) {
        return Optional.ofNullable(households.get(household));
    }

    /// The strictest over the whole compound, which also concerns people without a door here.
    public Optional<ControlledZone> overCompound() {
        return standing.stream()
                .filter(zone -> zone.place().equals(ZonePlace.COMPOUND))
                .min(Comparator.comparing(ControlledZone::level));
    }
}
