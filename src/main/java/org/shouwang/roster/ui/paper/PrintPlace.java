package org.shouwang.roster.ui.paper;

import org.jspecify.annotations.Nullable;
import org.shouwang.roster.Slot;

/// A shift of a day whose handover is printed, in words; without a slot an empty form.
record PrintPlace(@Nullable Slot slot, String words) {}
