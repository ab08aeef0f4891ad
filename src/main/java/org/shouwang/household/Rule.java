package org.shouwang.household;

import org.jspecify.annotations.Nullable;

/// A rule that the register should keep, as the checker lists it.
///
/// @param code such as `HOME-01`
/// @param title what is wrong where it is broken, in a few words
/// @param advice what somebody should do about it
/// @param screen the id of the screen where that is done, null for the page of the household concerned
public record Rule(
        String code, String title, String advice, @Nullable String screen) {
    /// A rule about households, mended on their pages.
    Rule(String code, String title, String advice) {
        this(code, title, advice, null);
    }
}
