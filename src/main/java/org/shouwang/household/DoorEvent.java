package org.shouwang.household;

import java.time.LocalDateTime;

/// Something that happened at a door, for the page of a household: an entry, a delivery, a visit.
///
/// @param kind the book's word for it
public record DoorEvent(LocalDateTime at, String kind, String words) {}
