package org.shouwang.delivery.paste;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One pasted list, kept so that it is known again.
///
/// @param day when its orders are to be brought
/// @param mark keyed mark of the folded text
/// @param lines how many lines wanted something
/// @param understood how many of them became orders at once
public record DeliveryPaste(
        PasteId id, LocalDate day, Instant at, @Nullable String shop, String mark, int lines, int understood) {}
