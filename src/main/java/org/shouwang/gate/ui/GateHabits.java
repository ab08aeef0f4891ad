package org.shouwang.gate.ui;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// How the gate likes to work on this computer.
///
/// @param checkpoint the id of the one that stands here, 0 where none was chosen
/// @param admitsOnScan a valid pass lets through without a further key
/// @param sounds whether a tone is heard when somebody becomes overdue
/// @param flashes whether the panel lights up then
/// @param hidesVoid whether lines that count no more are left out of the list
public record GateHabits(long checkpoint, boolean admitsOnScan, boolean sounds, boolean flashes, boolean hidesVoid) {
    public static final GateHabits USUAL = new GateHabits(0, false, false, false, false);

    /// As the preferences keep it; whatever stands there, there are habits.
    public static GateHabits of(String kept) {
        List<String> words = Arrays.asList(kept.strip().split("\\s+"));
        long point = words.stream()
                .filter(word -> word.matches("\\d{1,18}"))
                .mapToLong(Long::parseLong)
                .findFirst()
                .orElse(0);
        return new GateHabits(
                point,
                words.contains("scan"),
                words.contains("sound"),
                words.contains("flash"),
                words.contains("hide-void"));
    }

    public String kept() {
        List<String> words = new ArrayList<>();
        words.add(String.valueOf(checkpoint));
        if (admitsOnScan) {
            words.add("scan");
        }
        if (sounds) {
            words.add("sound");
        }
        if (flashes) {
            words.add("flash");
        }
        if (hidesVoid) {
            words.add("hide-void");
        }
        return String.join(" ", words);
    }

    GateHabits at(long point) {
        return new GateHabits(point, admitsOnScan, sounds, flashes, hidesVoid);
    }

    GateHabits admitsOnScan(boolean on) {
        return new GateHabits(checkpoint, on, sounds, flashes, hidesVoid);
    }

    GateHabits sounds(boolean on) {
        return new GateHabits(checkpoint, admitsOnScan, on, flashes, hidesVoid);
    }

    GateHabits flashes(boolean on) {
        return new GateHabits(checkpoint, admitsOnScan, sounds, on, hidesVoid);
    }

    GateHabits hidesVoid(boolean on) {
        return new GateHabits(checkpoint, admitsOnScan, sounds, flashes, on);
    }
}
