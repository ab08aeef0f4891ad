package org.shouwang.exchange;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.shouwang.core.Dwelling;
import org.shouwang.kit.text.Texts;

/// Where a row's door is, from one column or from several.
final class DoorReader {
    private static final Texts T = Texts.of(DoorReader.class);

    private final HeadingWords words;
    private final Map<String, Dwelling.Reading> read = new HashMap<>();

    DoorReader(HeadingWords words) {
        this.words = words;
    }

    /// Empty with a complaint where it is not certain.
    Optional<Dwelling> read(SourceRow row, Answers answers) {
        String room = row.text(Heading.ROOM);
        if (room.isEmpty() && row.has(Heading.DOOR)) {
            return parsed(row.text(Heading.DOOR), Heading.DOOR, answers);
        }
        if (room.isEmpty()) {
            answers.complain(
                    row.columns().of(Heading.ROOM, 0) >= 0 ? Heading.ROOM : Heading.DOOR, T.get("room.missing"));
            return Optional.empty();
        }
        String building = words.without("buildingEnds", row.text(Heading.BUILDING));
        if (building.isEmpty()) {
            building = reading(room) instanceof Dwelling.Understood
                    ? ""
                    : ofSheet(row.layout().sheet());
        }
        if (building.isEmpty()) {
            return parsed(room, Heading.ROOM, answers);
        }
        String unit = words.without("unitEnds", row.text(Heading.UNIT));
        String plain = words.without("roomEnds", room);
        String whole = unit.isEmpty() ? building + "-" + plain : building + "-" + unit + "-" + plain;
        return switch (reading(whole)) {
            case Dwelling.Understood understood -> Optional.of(understood.dwelling());
            case Dwelling.Part part -> parsed(whole, Heading.ROOM, answers);
            case Dwelling.PleaseCheck unclear -> parsed(whole, Heading.ROOM, answers);
        };
    }

    /// A door is written once for each of its people; read once.
    private Dwelling.Reading reading(String written) {
        return read.computeIfAbsent(written, Dwelling::parse);
    }

    /// The building after which a sheet is named, `""` for none.
    private String ofSheet(String name) {
        String building = words.without("buildingEnds", name);
        return building.equals(name.strip()) ? "" : building;
    }

    private Optional<Dwelling> parsed(String written, Heading heading, Answers answers) {
        return switch (reading(written)) {
            case Dwelling.Understood understood -> Optional.of(understood.dwelling());
            case Dwelling.Part part -> {
                answers.complain(heading, part.reason());
                yield Optional.empty();
            }
            case Dwelling.PleaseCheck unclear -> {
                answers.complain(heading, T.get("door.unclear", written, unclear.reason()));
                yield Optional.empty();
            }
        };
    }
}
