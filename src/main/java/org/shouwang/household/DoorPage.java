package org.shouwang.household;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shouwang.compound.RoomId;
import org.shouwang.kit.text.Texts;
import org.shouwang.ledger.Ledger;

/// All that ever happened at one door, the latest first: who lived there, who passed, what was brought, who was
/// head, and every change of the registry.
///
/// @param more whether there is older to show
public record DoorPage(Door door, List<DoorLine> lines, boolean more) {
    private static final Texts T = Texts.of(DoorPage.class);

    public DoorPage {
        lines = List.copyOf(lines);
    }

    /// @param limit how many lines
    public static DoorPage read(Ledger ledger, List<DoorHistory> histories, RoomId room, ZoneId zone, int limit) {
        return ledger.readLong(q -> {
            Door door = Door.of(q, room);
            Set<DoorLine> events = new LinkedHashSet<>(); // one event may concern two households of the door
            Set<HouseholdId> homes = new LinkedHashSet<>();
            door.all()
                    .forEach(card -> homes.addAll(
                            LifeEventStore.joined(q, card.household().id())));
            for (DoorHistory history : histories) {
                for (HouseholdId home : homes) {
                    history.events(q, home, limit + 1).forEach(event -> events.add(line(history, event)));
                }
                history.eventsAt(q, door.place(), limit + 1).forEach(event -> events.add(line(history, event)));
            }
            List<DoorLine> lines = new ArrayList<>(new RegistryHistory(ledger, zone).of(door));
            lines.addAll(events);
            door.all().forEach(card -> stay(card, lines));
            lines.sort(Comparator.comparing(DoorLine::at).reversed());
            return new DoorPage(door, lines.stream().limit(limit).toList(), lines.size() > limit);
        });
    }

    private static DoorLine line(DoorHistory history, DoorEvent event) {
        String group = history.group().isEmpty() ? event.kind() : history.group();
        return new DoorLine(event.at(), group, event.kind(), event.words(), "");
    }

    /// When a household came and went, as its form has it.
    private static void stay(HouseholdCard card, List<DoorLine> lines) {
        String who = card.householder()
                .or(() -> card.people().stream().findFirst())
                .map(person -> person.name().value())
                .orElse(T.get("householder.unknown"));
        String home = T.get("stay.home", who, card.people().size());
        add(card.household().since(), T.get("stay.came"), home, lines);
        add(card.household().until(), T.get("stay.went"), home, lines);
    }

    private static void add(@Nullable LocalDate day, String what, String home, List<DoorLine> lines) {
        if (day != null) {
            lines.add(new DoorLine(day.atStartOfDay(), T.get("history.life"), what, home, ""));
        }
    }
}
