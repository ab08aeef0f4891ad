package org.shouwang.zone;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.shouwang.compound.Layout;
import org.shouwang.compound.Place;
import org.shouwang.compound.RoomId;
import org.shouwang.household.Colouring;
import org.shouwang.household.Hue;
import org.shouwang.household.Painting;
import org.shouwang.household.Shade;
import org.shouwang.kit.db.Query;
import org.shouwang.kit.text.Texts;

/// The map by what is closed off, controlled or under precaution now; of several the strictest shows, and what is still
/// to come where nothing stands.
public final class ZoneColouring implements Colouring {
    private static final Texts T = Texts.of(ZoneColouring.class);

    private final Clock clock;

    /// @param clock in the zone of the compound
    public ZoneColouring(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String name() {
        return T.get("colouring.zone");
    }

    @Override
    public Painting paint(Query q) {
        Instant now = clock.instant();
        Layout layout = Layout.of(q);
        ZoneTimes times = new ZoneTimes(clock.getZone());
        List<ControlledZone> zones = ZoneStore.all(q).stream()
                .map(row -> row.told(""))
                .sorted(ControlledZone.STRICTEST)
                .toList();
        List<ControlledZone> standing =
                zones.stream().filter(zone -> zone.standsAt(now)).toList();
        List<ControlledZone> coming = zones.stream()
                .filter(zone -> zone.stateAt(now) == ZoneState.COMING)
                .toList();
        Shade soon = new Shade("COMING", T.get("shade.coming"), Hue.VIOLET, T.get("mark.coming"));
        Shade free = new Shade("NONE", T.get("shade.none"), Hue.HOLLOW, "");
        Map<RoomId, Shade> rooms = new HashMap<>();
        Map<RoomId, String> words = new HashMap<>();
        for (Place door : layout.places()) {
            Optional<ControlledZone> over = over(standing, door);
            Optional<ControlledZone> next = over.isPresent() ? Optional.empty() : over(coming, door);
            over.ifPresent(zone -> words.put(
                    door.id(), zone.end() == null ? T.get("until.open") : T.get("cell.until", times.lastDay(zone))));
            next.ifPresent(zone -> words.put(door.id(), T.get("cell.from", times.firstDay(zone))));
            rooms.put(door.id(), over.map(zone -> shade(zone.level())).orElse(next.isPresent() ? soon : free));
        }
        List<Shade> legend = new ArrayList<>(
                Arrays.stream(ZoneLevel.values()).map(ZoneColouring::shade).toList());
        if (!coming.isEmpty()) {
            legend.add(soon);
        }
        legend.add(free);
        return new Painting(legend, rooms, words);
    }

    private static Optional<ControlledZone> over(List<ControlledZone> zones, Place door) {
        return zones.stream().filter(zone -> zone.place().covers(door)).findFirst();
    }

    private static Shade shade(ZoneLevel level) {
        return switch (level) {
            case CLOSED_OFF -> new Shade(level.name(), Texts.name(level), Hue.RED, T.get("mark.closedOff"));
            case CONTROLLED -> new Shade(level.name(), Texts.name(level), Hue.AMBER, T.get("mark.controlled"));
            case PRECAUTION -> new Shade(level.name(), Texts.name(level), Hue.BLUE, T.get("mark.precaution"));
        };
    }
}
