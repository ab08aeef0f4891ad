package org.shouwang.roster.sheet;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shouwang.kit.sheet.Sheet;
import org.shouwang.kit.text.Texts;
import org.shouwang.kit.time.Dates;
import org.shouwang.roster.ShiftId;
import org.shouwang.roster.Slot;

/// What is different from the sheet that was printed last.
///
/// @param since when that one was printed, in local time; null where there is none
public record Changes(@Nullable LocalDateTime since, List<Change> changes) {
    public static final Changes NONE = new Changes(null, List.of());

    private static final Texts T = Texts.of(Changes.class);
    private static final int BELOW = 8;

    /// One place whose people are others now, and that in words.
    public record Change(ShiftId shift, LocalDate day, String sentence) {}

    public Changes {
        changes = List.copyOf(changes);
    }

    /// Whether a place changed.
    public boolean changed(Slot slot) {
        return changes.stream()
                .anyMatch(change -> change.day().equals(slot.day())
                        && change.shift().equals(slot.shift().id()));
    }

    /// One sentence a place, in the order of time.
    public List<String> sentences() {
        return changes.stream().map(Change::sentence).toList();
    }

    /// Whether there are more than fit under a sheet.
    boolean many() {
        return changes.size() > BELOW;
    }

    /// Says under a sheet what changed, or how much, where that is much.
    void note(Sheet.Builder sheet) {
        LocalDateTime printed = since;
        if (printed == null) {
            return;
        }
        String moment = Dates.brief(printed.toLocalDate()) + " "
                + printed.toLocalTime().toString().substring(0, 5);
        if (changes.isEmpty()) {
            sheet.note(T.get("changes.none", moment));
        } else if (many()) {
            sheet.note(T.get("changes.many", moment, changes.size()));
        } else {
            sheet.note(T.get("changes.some", moment, changes.size(), String.join(T.get("join.remarks"), sentences())));
        }
    }
}
