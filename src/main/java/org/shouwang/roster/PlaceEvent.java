package org.shouwang.roster;

import java.time.LocalDateTime;

/// Something that was done to one place of the roster, in words.
///
/// @param at local time
public record PlaceEvent(LocalDateTime at, String actor, String words) {}
