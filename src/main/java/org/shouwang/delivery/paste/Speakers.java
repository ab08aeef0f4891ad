package org.shouwang.delivery.paste;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shouwang.core.Dwelling;

/// Who speaks in a forwarded chat, and at which door each of them lives as far as the chat says it.
final class Speakers {
    private final Map<String, Dwelling> doors = new HashMap<>();
    private String name = "";
    private boolean any;

    void speaks(String who, @Nullable Dwelling door) {
        any = true;
        name = who;
        if (door != null) {
            doors.put(who, door);
        }
    }

    /// Nobody speaks: a list of many begins.
    void silence() {
        any = false;
        name = "";
    }

    /// The name of whoever speaks, where the line may be theirs: of their own door, or of the first door they name.
    String nameAt(@Nullable Dwelling door) {
        Dwelling own = door();
        return own == null || own.equals(door) ? name : "";
    }

    /// Notes the door of whoever speaks now.
    void remember(@Nullable Dwelling door) {
        if (any && door != null && !name.isEmpty()) {
            doors.putIfAbsent(name, door);
        }
    }

    boolean any() {
        return any;
    }

    String name() {
        return name;
    }

    @Nullable
    Dwelling door() {
        return name.isEmpty() ? null : doors.get(name);
    }
}
