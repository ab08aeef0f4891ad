package org.shouwang.zone;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shouwang.compound.Layout;
import org.shouwang.compound.Place;
import org.shouwang.kit.db.Query;

/// All zones as read at one moment, with what is needed to write a new one.
///
/// @param standing figures of each level, the strictest first; all three
public record ZoneBook(
        Instant now, List<ZoneCard> cards, List<ZoneFigures> standing, ZonePlaces places, List<ZoneHome> homes) {
    /// A door with how many live behind it.
    public record ZoneHome(Place door, int people) {}

    static ZoneBook of(Query q, Clock clock) {
        Instant now = clock.instant();
        Layout layout = Layout.of(q);
        ZonePlaces places = new ZonePlaces(layout);
        List<ZoneHome> homes = homes(q, layout);
        List<ControlledZone> zones = ZoneStore.all(q).stream()
                .map(row -> row.told(places.of(row.place())))
                .toList();
        List<ZoneCard> cards =
                zones.stream().map(zone -> card(zone, now, layout, homes)).toList();
        return new ZoneBook(now, cards, figures(zones, homes, now), places, homes);
    }

    private static ZoneCard card(ControlledZone zone, Instant now, Layout layout, List<ZoneHome> homes) {
        int doors = (int) layout.places().stream()
                .filter(door -> zone.place().covers(door))
                .count();
        List<ZoneHome> inside =
                homes.stream().filter(home -> zone.place().covers(home.door())).toList();
        Instant end = zone.end();
        Instant until = end == null || now.isBefore(end) ? now.plusSeconds(1) : end;
        return new ZoneCard(
                zone,
                zone.stateAt(now),
                doors,
                inside.size(),
                people(inside),
                ZoneTimes.days(zone.from(), until),
                zone.until() == null ? 0 : ZoneTimes.days(zone.from(), zone.until()));
    }

    static List<ZoneHome> homes(Query q, Layout layout) {
        List<ZoneHome> homes = new ArrayList<>();
        for (ZoneStore.Lived lived : ZoneStore.lived(q)) {
            layout.find(lived.roomId()).ifPresent(door -> homes.add(new ZoneHome(door, (int) lived.people())));
        }
        return homes;
    }

    static List<ZoneFigures> figures(List<ControlledZone> zones, List<ZoneHome> homes, Instant at) {
        List<ControlledZone> standing = zones.stream()
                .filter(zone -> zone.standsAt(at))
                .sorted(ControlledZone.STRICTEST)
                .toList();
        return Arrays.stream(ZoneLevel.values())
                .map(level -> {
                    List<ZoneHome> under = homes.stream()
                            .filter(home -> level == strictest(standing, home.door()))
                            .toList();
                    int count = (int) standing.stream()
                            .filter(zone -> zone.level() == level)
                            .count();
                    return new ZoneFigures(level, count, under.size(), people(under));
                })
                .toList();
    }

    private static @Nullable ZoneLevel strictest(List<ControlledZone> standing, Place door) {
        for (ControlledZone zone : standing) {
            if (zone.place().covers(door)) {
                return zone.level();
            }
        }
        return null;
    }

    /// Who lives in any of these places; each household once.
    public List<ZoneHome> inside(List<ZonePlace> wanted) {
        return homes.stream()
                .filter(home -> wanted.stream().anyMatch(place -> place.covers(home.door())))
                .toList();
    }

    public static int people(List<ZoneHome> homes) {
        return homes.stream().mapToInt(ZoneHome::people).sum();
    }
}
