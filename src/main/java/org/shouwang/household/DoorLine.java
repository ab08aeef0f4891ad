package org.shouwang.household;

import java.time.LocalDateTime;

/// One line on the page of a door.
///
/// @param at at midnight where only the day is known
/// @param group the word by which the page filters
/// @param what what happened, such as 修改成员
/// @param words to whom and how
/// @param who wrote it down, `""` where that is not told
public record DoorLine(LocalDateTime at, String group, String what, String words, String who) {}
