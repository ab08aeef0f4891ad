package org.shouwang.gate;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.shouwang.core.Confidential;

/// What the clerk at the gate has put together before letting somebody through or turning them away.
///
/// @param at when it was, null for now; an earlier moment is an entry made up later
/// @param companions how many come along, not counting the person
public record EntryDraft(
        CheckpointId checkpoint,
        @Nullable Instant at,
        Direction direction,
        EntryCategory category,
        Passer passer,
        @Nullable String purpose,
        Checks checks,
        int companions,
        @Nullable Confidential note) {
    /// @throws IllegalArgumentException a resident in a class of outsiders, or fewer than 0 companions
    public EntryDraft {
        if (passer.resident() != null && category.outsider()) {
            throw new IllegalArgumentException("A resident passes as a resident");
        }
        if (companions < 0) {
            throw new IllegalArgumentException("companions " + companions);
        }
        purpose = purpose == null || purpose.isBlank() ? null : purpose.strip();
    }

    public static EntryDraft of(CheckpointId checkpoint, Direction direction, EntryCategory category, Passer passer) {
        return new EntryDraft(checkpoint, null, direction, category, passer, null, Checks.NONE, 0, null);
    }

    public EntryDraft at(Instant moment) {
        return new EntryDraft(checkpoint, moment, direction, category, passer, purpose, checks, companions, note);
    }

    public EntryDraft purpose(@Nullable String words) {
        return new EntryDraft(checkpoint, at, direction, category, passer, words, checks, companions, note);
    }

    public EntryDraft checks(Checks looked) {
        return new EntryDraft(checkpoint, at, direction, category, passer, purpose, looked, companions, note);
    }

    public EntryDraft companions(int people) {
        return new EntryDraft(checkpoint, at, direction, category, passer, purpose, checks, people, note);
    }

    public EntryDraft note(@Nullable Confidential words) {
        return new EntryDraft(checkpoint, at, direction, category, passer, purpose, checks, companions, words);
    }
}
