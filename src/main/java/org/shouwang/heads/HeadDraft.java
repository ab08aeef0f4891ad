package org.shouwang.heads;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shouwang.core.Confidential;

/// An appointment as it is put together.
///
/// @param more further offices of the same level in the same appointment
/// @param from first day in office, null for today
/// @param standIn who stands in (A/B 角), in words
/// @param deputy who stands in, as a person; null for nobody
public record HeadDraft(
        HeadPost post,
        List<HeadPost> more,
        HeadPerson person,
        ChosenBy chosenBy,
        @Nullable LocalDate from,
        @Nullable Confidential standIn,
        @Nullable StandIn deputy,
        @Nullable Confidential note) {
    public HeadDraft {
        more = List.copyOf(more);
    }

    public static HeadDraft of(HeadPost post, HeadPerson person, ChosenBy chosenBy) {
        return new HeadDraft(post, List.of(), person, chosenBy, null, null, null, null);
    }

    public HeadDraft more(List<HeadPost> posts) {
        return new HeadDraft(post, posts, person, chosenBy, from, standIn, deputy, note);
    }

    public HeadDraft from(LocalDate day) {
        return new HeadDraft(post, more, person, chosenBy, day, standIn, deputy, note);
    }

    public HeadDraft standIn(@Nullable Confidential words) {
        return new HeadDraft(post, more, person, chosenBy, from, words, deputy, note);
    }

    public HeadDraft deputy(@Nullable StandIn who) {
        return new HeadDraft(post, more, person, chosenBy, from, standIn, who, note);
    }

    public HeadDraft note(@Nullable Confidential words) {
        return new HeadDraft(post, more, person, chosenBy, from, standIn, deputy, words);
    }

    HeadDraft at(HeadPost first, List<HeadPost> others) {
        return new HeadDraft(first, others, person, chosenBy, from, standIn, deputy, note);
    }

    /// All offices.
    List<HeadPost> posts() {
        List<HeadPost> all = new ArrayList<>(List.of(post));
        all.addAll(more);
        return all;
    }
}
