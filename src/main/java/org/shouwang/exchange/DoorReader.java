package org.shouwang.exchange;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.shouwang.compound.Layout;
import org.shouwang.core.Dwelling;
import org.shouwang.core.Dwelling.Part;
import org.shouwang.core.Dwelling.PleaseCheck;
import org.shouwang.core.Dwelling.Reading;
import org.shouwang.core.Dwelling.Understood;
import org.shouwang.core.Surroundings;
import org.shouwang.kit.text.Texts;

/// Where a row's door is, from one column or from several, from the sheet's name or title.
final class DoorReader {
    private static final Texts T = Texts.of(DoorReader.class);
    private static final int PARTS = 3;
    private static final Pattern SHORT = Pattern.compile("[0-9\uff10-\uff19]{1,2}");

    private final HeadingWords words;
    private final Surroundings known;
    private final Map<String, Reading> read = new HashMap<>();
    private final Map<String, Part> parts = new HashMap<>();
    private List<String> before = List.of();
    private Optional<Dwelling> settled = Optional.empty();

    DoorReader(HeadingWords words, Surroundings known) {
        this.words = words;
        this.known = known;
    }

    /// What the registry knows of the compound.
    static Surroundings around(Layout layout) {
        Map<String, Set<String>> units = layout.buildings().stream()
                .collect(Collectors.toMap(
                        plan -> plan.building().no(),
                        plan -> plan.units().stream()
                                .map(unit -> unit.unit().no())
                                .collect(Collectors.toSet()),
                        (one, other) -> one));
        return new Surroundings(layout.name(), units, door -> layout.find(door).isPresent());
    }

    /// Empty with a complaint where it is not certain.
    Optional<Dwelling> read(SourceRow row, Answers answers) {
        List<String> told = List.of(
                row.text(Heading.DOOR),
                row.text(Heading.BUILDING),
                row.text(Heading.UNIT),
                row.text(Heading.ROOM),
                row.place());
        if (told.equals(before) && settled.isPresent()) {
            return settled;
        }
        before = told;
        settled = unsettled(row, answers);
        return settled;
    }

    private Optional<Dwelling> unsettled(SourceRow row, Answers answers) {
        Heading heading = row.has(Heading.ROOM) || !row.has(Heading.DOOR) ? Heading.ROOM : Heading.DOOR;
        String room = row.text(heading);
        if (room.isEmpty()) {
            answers.complain(
                    row.columns().of(Heading.ROOM, 0) >= 0 ? Heading.ROOM : Heading.DOOR, T.get("room.missing"));
            return Optional.empty();
        }
        Part place = place(row);
        Reading alone = reading(room);
        boolean sure = alone instanceof Understood && complete(room);
        if (place.building().isEmpty() || sure && !row.has(Heading.BUILDING)) {
            return place.unit().isEmpty() || alone instanceof Understood
                    ? taken(alone, room, heading, answers)
                    : taken(reading(joined(place, room)), room, heading, answers);
        }
        Set<Dwelling> doors = new LinkedHashSet<>();
        if (alone instanceof Understood(Dwelling door)
                && door.building().equals(place.building())
                && (place.unit().isEmpty() || place.unit().equals(door.unit()))) {
            doors.add(door);
        }
        String together = joined(place, room);
        Reading both = reading(together);
        if (both instanceof Understood(Dwelling door) && !sure) {
            doors.add(door);
        }
        if (doors.isEmpty() && sure) {
            answers.complain(heading, T.get("door.elsewhere", room, place.label()));
            return Optional.empty();
        }
        if (doors.size() > 1) {
            List<Dwelling> there = doors.stream().filter(known.there()).toList();
            if (there.size() != 1) {
                String all = doors.stream().map(Dwelling::label).collect(Collectors.joining(T.get("comma")));
                answers.complain(heading, T.get("door.either", room, all));
                return Optional.empty();
            }
            return Optional.of(there.getFirst());
        }
        return doors.isEmpty()
                ? taken(both, together, heading, answers)
                : Optional.of(doors.iterator().next());
    }

    /// Building and unit by their own columns, else by the sheet.
    private Part place(SourceRow row) {
        String building = row.text(Heading.BUILDING);
        String unit =
                words.says("none", row.text(Heading.UNIT)) ? "" : words.without("unitEnds", row.text(Heading.UNIT));
        Part whole = building.isEmpty() ? part(row.place()) : part(building);
        return new Part(whole.building(), unit.isEmpty() ? whole.unit() : unit, "", "");
    }

    private Part part(String written) {
        return parts.computeIfAbsent(written, this::parsed);
    }

    private Part parsed(String written) {
        return !written.isEmpty()
                        && Dwelling.parse(written) instanceof Part part
                        && part.room().isEmpty()
                ? part
                : new Part(words.without("buildingEnds", written), "", "", "");
    }

    private String joined(Part place, String room) {
        String plain = words.without("roomEnds", room);
        String whole = SHORT.matcher(plain).matches() ? T.get("door.room", plain) : plain;
        String below = whole.startsWith("-") ? T.get("door.below", whole.substring(1)) : whole;
        String inUnit = place.unit().isEmpty() ? below : T.get("door.inUnit", place.unit(), below);
        return place.building().isEmpty() ? inUnit : T.get("door.inBuilding", place.building(), inUnit);
    }

    /// Whether the writing names building, unit and room by itself.
    private boolean complete(String room) {
        return words.holds("buildingSigns", room) || room.strip().split("[^0-9A-Za-z\uff10-\uff19]+").length >= PARTS;
    }

    /// A door is written once for each of its people; read once.
    private Reading reading(String written) {
        return read.computeIfAbsent(written, text -> Dwelling.parse(text, known));
    }

    private Optional<Dwelling> taken(Reading reading, String written, Heading heading, Answers answers) {
        return switch (reading) {
            case Understood understood -> Optional.of(understood.dwelling());
            case Part part -> {
                answers.complain(heading, part.reason());
                yield Optional.empty();
            }
            case PleaseCheck unclear -> {
                answers.complain(heading, T.get("door.unclear", written, unclear.reason()));
                yield Optional.empty();
            }
        };
    }
}
