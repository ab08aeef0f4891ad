package org.shouwang.roster;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shouwang.branch.MemberId;
import org.shouwang.kit.text.Texts;

/// What the roster has to know of a person beyond the roll.
///
/// @param team such as a vanguard team, null for none
/// @param qualifications in words, with 、 between
/// @param leads whether the person may be in charge of a shift, null for as the duty title says
/// @param sharePercent how much of a full share is fair, 100 where null; less for part-timers
/// @param mostMinutes at most so many a month, null for the rule's
/// @param givenOnly whether the person serves only at the times they offered
public record Profile(
        ProfileId id,
        MemberId memberId,
        @Nullable String team,
        @Nullable String qualifications,
        @Nullable Boolean leads,
        @Nullable Integer sharePercent,
        @Nullable Integer mostMinutes,
        @Nullable Boolean givenOnly) {
    private static final Texts T = Texts.of(Profile.class);

    /// Somebody of whom nothing is known beyond the roll.
    public static Profile plain(MemberId member) {
        return new Profile(new ProfileId(0), member, null, null, null, null, null, null);
    }

    public List<String> qualified() {
        return qualifications == null
                ? List.of()
                : Arrays.stream(qualifications.split(T.get("profile.separators")))
                        .filter(word -> !word.isBlank())
                        .toList();
    }

    public int share() {
        return sharePercent == null ? 100 : sharePercent;
    }

    public boolean onlyGiven() {
        return Boolean.TRUE.equals(givenOnly);
    }
}
