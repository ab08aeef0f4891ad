package org.shouwang.heads;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shouwang.core.Confidential;

/// An appointment as it is put together.
///
/// @param from first day in office, null for today
/// @param standIn who stands in (A/B 角), in words
public record HeadDraft(
        HeadPost post,
        HeadPerson person,
        ChosenBy chosenBy,
        @Nullable LocalDate from,
        @Nullable Confidential standIn,
        @Nullable Confidential note) {
    public static HeadDraft of(HeadPost post, HeadPerson person, ChosenBy chosenBy) {
        return new HeadDraft(post, person, chosenBy, null, null, null);
    }

    public HeadDraft from(LocalDate day) {
        return new HeadDraft(post, person, chosenBy, day, standIn, note);
    }

    public HeadDraft standIn(@Nullable Confidential words) {
        return new HeadDraft(post, person, chosenBy, from, words, note);
    }

    public HeadDraft note(@Nullable Confidential words) {
        return new HeadDraft(post, person, chosenBy, from, standIn, words);
    }
}
