package org.shouwang.gate;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shouwang.core.Confidential;
import org.shouwang.gate.pass.PassId;

/// What the clerk at the gate has put together before letting somebody through or turning them away.
///
/// @param at when it was, null for now; an earlier moment is an entry made up later
/// @param along others who are known by name and pass with the person; each gets a line
/// @param companions how many more come along without a name
/// @param vehicle null on foot
/// @param pass the pass that was shown
/// @param paperLine page and line of the paper sheet it was copied from
public record EntryDraft(
        CheckpointId checkpoint,
        @Nullable Instant at,
        Direction direction,
        EntryCategory category,
        Passer passer,
        List<Passer> along,
        @Nullable String purpose,
        Checks checks,
        int companions,
        @Nullable Vehicle vehicle,
        @Nullable PassId pass,
        @Nullable String paperLine,
        @Nullable Confidential note) {
    /// @throws IllegalArgumentException fewer than 0 companions
    public EntryDraft {
        if (companions < 0) {
            throw new IllegalArgumentException("companions " + companions);
        }
        along = List.copyOf(along);
        purpose = purpose == null || purpose.isBlank() ? null : purpose.strip();
        paperLine = paperLine == null || paperLine.isBlank() ? null : paperLine.strip();
    }

    public static EntryDraft of(CheckpointId checkpoint, Direction direction, EntryCategory category, Passer passer) {
        return new EntryDraft(
                checkpoint, null, direction, category, passer, List.of(), null, Checks.NONE, 0, null, null, null, null);
    }

    /// How many people pass.
    public int people() {
        return 1 + along.size() + companions;
    }

    public EntryDraft at(@Nullable Instant moment) {
        return new EntryDraft(
                checkpoint,
                moment,
                direction,
                category,
                passer,
                along,
                purpose,
                checks,
                companions,
                vehicle,
                pass,
                paperLine,
                note);
    }

    public EntryDraft direction(Direction way) {
        return new EntryDraft(
                checkpoint,
                at,
                way,
                category,
                passer,
                along,
                purpose,
                checks,
                companions,
                vehicle,
                pass,
                paperLine,
                note);
    }

    public EntryDraft category(EntryCategory ground) {
        return new EntryDraft(
                checkpoint,
                at,
                direction,
                ground,
                passer,
                along,
                purpose,
                checks,
                companions,
                vehicle,
                pass,
                paperLine,
                note);
    }

    public EntryDraft passer(Passer who) {
        return new EntryDraft(
                checkpoint,
                at,
                direction,
                category,
                who,
                along,
                purpose,
                checks,
                companions,
                vehicle,
                pass,
                paperLine,
                note);
    }

    public EntryDraft along(List<Passer> others) {
        return new EntryDraft(
                checkpoint,
                at,
                direction,
                category,
                passer,
                others,
                purpose,
                checks,
                companions,
                vehicle,
                pass,
                paperLine,
                note);
    }

    public EntryDraft purpose(@Nullable String words) {
        return new EntryDraft(
                checkpoint,
                at,
                direction,
                category,
                passer,
                along,
                words,
                checks,
                companions,
                vehicle,
                pass,
                paperLine,
                note);
    }

    public EntryDraft checks(Checks looked) {
        return new EntryDraft(
                checkpoint,
                at,
                direction,
                category,
                passer,
                along,
                purpose,
                looked,
                companions,
                vehicle,
                pass,
                paperLine,
                note);
    }

    public EntryDraft companions(int people) {
        return new EntryDraft(
                checkpoint,
                at,
                direction,
                category,
                passer,
                along,
                purpose,
                checks,
                people,
                vehicle,
                pass,
                paperLine,
                note);
    }

    public EntryDraft vehicle(@Nullable Vehicle with) {
        return new EntryDraft(
                checkpoint,
                at,
                direction,
                category,
                passer,
                along,
                purpose,
                checks,
                companions,
                with,
                pass,
                paperLine,
                note);
    }

    public EntryDraft pass(@Nullable PassId shown) {
        return new EntryDraft(
                checkpoint,
                at,
                direction,
                category,
                passer,
                along,
                purpose,
                checks,
                companions,
                vehicle,
                shown,
                paperLine,
                note);
    }

    public EntryDraft paperLine(@Nullable String line) {
        return new EntryDraft(
                checkpoint,
                at,
                direction,
                category,
                passer,
                along,
                purpose,
                checks,
                companions,
                vehicle,
                pass,
                line,
                note);
    }

    public EntryDraft note(@Nullable Confidential words) {
        return new EntryDraft(
                checkpoint,
                at,
                direction,
                category,
                passer,
                along,
                purpose,
                checks,
                companions,
                vehicle,
                pass,
                paperLine,
                words);
    }

    public EntryDraft checkpoint(CheckpointId here) {
        return new EntryDraft(
                here,
                at,
                direction,
                category,
                passer,
                along,
                purpose,
                checks,
                companions,
                vehicle,
                pass,
                paperLine,
                note);
    }
}
